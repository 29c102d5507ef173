import type { Measure } from '../coach/context.js';
import type { Language } from '../coach/profile.js';
import { createSpeaker, measure, type Speaker } from '../speech/speak.js';
import type { Voice } from '../speech/voice.js';

export type Voices = Readonly<Record<Language, Voice>>;

/** Everyone who can speak to a device that understands `heard`. */
export type Speakers = Readonly<Record<Language, Speaker>>;

/** Speakers by the language that is heard; made once, a request only picks. */
export function speakersFor(voices: Voices): Readonly<Record<Language, Speakers>> {
  const heardAs = (heard: Language): Speakers => ({
    en: createSpeaker('en', heard, voices.en),
    da: createSpeaker('da', heard, voices.da),
  });
  return { en: heardAs('en'), da: heardAs('da') };
}

/** How long cues take in these voices. */
export const measureWith =
  (speakers: Speakers): Measure =>
  (cues, language) =>
    measure(cues, speakers[language]);
