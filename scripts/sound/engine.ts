import type { Language } from '../../lambda/coach/profile.js';
import { needTools } from '../audio/tool.js';
import { forEspeak, synthesise, type Sound } from '../voices/espeak.js';

/** Who speaks sentences, one at a time. */
export interface Engine {
  readonly name: string;
  readonly voice: string;
  /** Rejects in one sentence where nothing can be spoken at all. */
  readonly ready: () => void | Promise<void>;
  /** The inside of a `<speak>`. */
  readonly speak: (ssml: string) => Promise<Sound>;
  /** How many sentences may be on their way at once. */
  readonly atOnce: number;
}

/** The voice of the desk; it is always at hand, and free. */
export const espeak = (language: Language): Engine => ({
  name: 'espeak',
  voice: 'espeak',
  ready: () => {
    needTools('espeak-ng', 'ffmpeg');
  },
  speak: (ssml) => synthesise(forEspeak(ssml, language), language),
  atOnce: 3,
});
