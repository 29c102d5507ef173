import type { Language } from '../../lambda/coach/profile.js';
import { ESPEAK, forEspeak, synthesise, type Sound } from '../voices/espeak.js';

/** Who speaks sentences, one at a time. */
export interface Engine {
  readonly name: string;
  readonly voice: string;
  /** The inside of a `<speak>`. */
  readonly speak: (ssml: string) => Promise<Sound>;
  /** How many sentences may be on their way at once. */
  readonly atOnce: number;
}

/** The voice of the desk; it is always at hand, and free. */
export const espeak = (language: Language): Engine => ({
  name: 'espeak',
  voice: ESPEAK[language].name,
  speak: (ssml) => synthesise(forEspeak(ssml, language), language),
  atOnce: 3,
});
