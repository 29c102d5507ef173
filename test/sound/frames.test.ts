import { expect, test } from '@jest/globals';
import { FRAME_BYTES, FRAME_MS, SILENT_FRAME, unjoinable } from '../../lambda/sound/frames.js';
import { smallPack, smallPackBytes } from '../support/sounds.js';

/** MPEG-2 layer III, by the header's fields rather than by our constant. */
const fieldsOf = (frame: Uint8Array) => {
  const word = Buffer.from(frame).readUInt32BE();
  const bits = (from: number, count: number): number =>
    (word >>> (32 - from - count)) & (2 ** count - 1);
  return {
    sync: bits(0, 11),
    version: ['2.5', null, '2', '1'][bits(11, 2)],
    layer: 4 - bits(13, 2),
    kilobits: [0, 8, 16, 24, 32, 40, 48, 56, 64][bits(16, 4)],
    rate: [22_050, 24_000, 16_000][bits(20, 2)],
    padded: bits(22, 1),
    mono: bits(24, 2) === 3,
    mainDataBegin: frame[4],
  };
};

const WANTED = {
  sync: 0x7ff,
  version: '2',
  layer: 3,
  kilobits: 48,
  rate: 24_000,
  padded: 0,
  mono: true,
  mainDataBegin: 0,
};

test('a frame is 576 samples at 24 kHz in 48 kbit/s', () => {
  expect(FRAME_MS).toBe((576 / 24_000) * 1000);
  expect(FRAME_BYTES).toBe((48_000 * FRAME_MS) / 1000 / 8);
  expect(SILENT_FRAME).toHaveLength(FRAME_BYTES);
});

test('every frame of the pack, and silence, needs no other', () => {
  const bytes = smallPackBytes();
  const frames = smallPack().clips.reduce((sum, clip) => sum + clip.frames, 0);
  expect(bytes).toHaveLength(frames * FRAME_BYTES);
  expect(fieldsOf(SILENT_FRAME)).toEqual(WANTED);
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    expect(fieldsOf(bytes.subarray(at, at + FRAME_BYTES))).toEqual(WANTED);
  }
  expect(unjoinable(bytes)).toBeNull();
  expect(unjoinable(SILENT_FRAME)).toBeNull();
});

test.each<[string, (bytes: Buffer) => Uint8Array, RegExp]>([
  ['nothing', () => new Uint8Array(), /whole number/],
  ['half a frame', (bytes) => bytes.subarray(0, FRAME_BYTES * 1.5), /whole number/],
  [
    'another bit rate',
    (bytes) => bytes.fill(0x84, FRAME_BYTES + 2, FRAME_BYTES + 3),
    /frame 1 has/,
  ],
  ['a reservoir', (bytes) => bytes.fill(1, FRAME_BYTES + 4, FRAME_BYTES + 5), /frame 1 borrows/],
])('%s cannot be joined', (_, damage, reason) => {
  expect(unjoinable(damage(Buffer.from(smallPackBytes())))).toMatch(reason);
});
