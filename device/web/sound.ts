import type { Language } from '../../lambda/coach/profile.js';
import { FRAME_BYTES, framesOf, SILENT_FRAME } from '../../lambda/sound/frames.js';

/** A sentence of a speech: when it is due, milliseconds, and its SSML. */
export interface Spoken {
  readonly at: number;
  readonly ssml: string;
  readonly language: Language;
}

/** The frames of a sentence, ready or made now. */
export type ClipOf = (ssml: string, language: Language) => Promise<Uint8Array>;

const silence = (frames: number): Uint8Array =>
  Uint8Array.from({ length: frames * FRAME_BYTES }, (_, i) => SILENT_FRAME[i % FRAME_BYTES] ?? 0);

/**
 * A speech as joined frames, sentence by sentence, so that it sounds before it is whole. Each begins
 * at its frame; one that is late does not make the next ones late.
 *
 * @param from the frame at which to begin: a page that is loaded again goes on in the middle
 */
export async function* joined(
  sentences: readonly Spoken[],
  from: number,
  clipOf: ClipOf,
): AsyncGenerator<Uint8Array> {
  let end = 0;
  for (const { at, ssml, language } of sentences) {
    const due = Math.max(end, framesOf(at));
    const clip = await clipOf(ssml, language);
    const parts = [silence(due - end), clip];
    for (const part of parts) {
      const left = Math.max(0, from - end) * FRAME_BYTES;
      if (left < part.length) yield part.subarray(left);
      end += part.length / FRAME_BYTES;
    }
  }
}
