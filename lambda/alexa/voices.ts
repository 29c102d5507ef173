import type { Context, Measure } from '../coach/context.js';
import { byLanguage } from '../../locales/languages.js';
import type { Language } from '../coach/profile.js';
import { createSpeaker, measure, type Speaker } from '../speech/speak.js';
import type { Voice } from '../speech/voice.js';

export type Voices = Readonly<Record<Language, Voice>>;

/** Everyone who can speak to a device that understands `heard`. */
export type Speakers = Readonly<Record<Language, Speaker>>;

/** Sounds are for languages that the device cannot speak: it speaks what it understands. */
const voiceFor = (heard: Language, spoken: Language, { table, polly, ...rest }: Voice): Voice =>
  heard === spoken ? { table, polly } : { table, polly, ...rest };

/** Speakers by the language that is heard; made once, a request only picks. */
export function speakersFor(voices: Voices): Readonly<Record<Language, Speakers>> {
  return byLanguage((heard) =>
    byLanguage((spoken) => createSpeaker(spoken, heard, voiceFor(heard, spoken, voices[spoken]))),
  );
}

/** How long cues take in these voices. */
export const measureWith =
  (speakers: Speakers): Measure =>
  (cues, language) =>
    measure(cues, speakers[language]);

export const toleranceWith =
  (speakers: Speakers): Context['tolerance'] =>
  (language) =>
    speakers[language].voice.table.tolerance;
