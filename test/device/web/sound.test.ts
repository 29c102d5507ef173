import { describe, expect, it } from '@jest/globals';
import { joined, type Spoken } from '../../../device/web/sound.js';
import { FRAME_BYTES, FRAME_MS, SILENT_FRAME } from '../../../lambda/sound/frames.js';

/** A clip of so many frames, each filled with the number. */
const clipOf = (ssml: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(Number(ssml) * FRAME_BYTES).fill(Number(ssml)));

const spoken = (frame: number, ssml: string): Spoken => ({
  at: frame * FRAME_MS,
  ssml,
  language: 'en',
});

/** What each frame is: a clip's number, or a dot for silence. */
async function frames(sentences: readonly Spoken[], from = 0): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of joined(sentences, from, clipOf)) parts.push(part);
  const all = Buffer.concat(parts);
  expect(all.length % FRAME_BYTES).toBe(0);
  return Array.from({ length: all.length / FRAME_BYTES }, (_, i) => {
    const frame = all.subarray(i * FRAME_BYTES, (i + 1) * FRAME_BYTES);
    return frame.equals(SILENT_FRAME) ? '.' : String(frame[0]);
  }).join('');
}

describe('a speech as joined frames', () => {
  it('has each sentence at its frame, and silence between', async () => {
    expect(await frames([spoken(0, '2'), spoken(5, '3')])).toBe('22...333');
  });

  it('is late with one sentence, and not with the next ones', async () => {
    expect(await frames([spoken(0, '4'), spoken(2, '1'), spoken(7, '2')])).toBe('44441..22');
  });

  it('goes on from any frame as if it had been played from the first', async () => {
    const sentences = [spoken(1, '2'), spoken(6, '3')];
    const whole = await frames(sentences);
    for (let from = 0; from <= whole.length + 1; from += 1)
      expect(await frames(sentences, from)).toBe(whole.slice(from));
  });
});
