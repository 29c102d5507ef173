import type { Context, Measure } from '../coach/context.js';
import type { Language } from '../coach/profile.js';
import { createSpeaker, measure, type Speaker } from '../speech/speak.js';
import type { Voice } from '../speech/voice.js';

export type Voices = Readonly<Record<Language, Voice>>;

/** Everyone who can speak to a device that understands `heard`. */
export type Speakers = Readonly<Record<Language, Speaker>>;

/** Sounds are for Echos, which have no Danish; who understands Danish is taken to speak it. */
const speaking = ({ table, polly }: Voice): Voice => ({ table, polly });

/** Speakers by the language that is heard; made once, a request only picks. */
export function speakersFor(voices: Voices): Readonly<Record<Language, Speakers>> {
  const heardAs = (heard: Language, danish: Voice): Speakers => ({
    en: createSpeaker('en', heard, voices.en),
    da: createSpeaker('da', heard, danish),
  });
  return { en: heardAs('en', voices.da), da: heardAs('da', speaking(voices.da)) };
}

/** How long cues take in these voices. */
export const measureWith =
  (speakers: Speakers): Measure =>
  (cues, language) =>
    measure(cues, speakers[language]);

/** An answer may be over so much sooner than planned, as a part of its length. */
const TOLERANCE = { measured: 0.02, estimated: 0.25 } as const;

export const toleranceOf = ({ table }: Voice): number =>
  TOLERANCE[table.measured ? 'measured' : 'estimated'];

export const toleranceWith =
  (speakers: Speakers): Context['tolerance'] =>
  (language) =>
    toleranceOf(speakers[language].voice);
