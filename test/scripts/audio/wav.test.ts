import { describe, expect, it } from '@jest/globals';
import { readWav, UnreadableRecording } from '../../../scripts/audio/wav.js';

interface Form {
  readonly coding?: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly bits?: number;
  /** The length that the header claims; the true one when left out. */
  readonly claims?: number;
  readonly before?: Buffer;
}

function chunk(name: string, body: Buffer, claims = body.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(claims, 4);
  return Buffer.concat([head, body]);
}

function wav(samples: readonly number[], form: Form = {}): Buffer {
  const { coding = 1, channels = 1, rate = 22_050, bits = 16, before = Buffer.alloc(0) } = form;
  const format = Buffer.alloc(16);
  format.writeUInt16LE(coding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt16LE(bits, 14);
  const data = Buffer.alloc(samples.length * 2);
  for (const [i, sample] of samples.entries()) data.writeInt16LE(sample, i * 2);
  const chunks = [chunk('fmt ', format), before, chunk('data', data, form.claims)];
  const body = Buffer.concat([Buffer.from('WAVE', 'latin1'), ...chunks]);
  return chunk('RIFF', body);
}

describe('a WAV file', () => {
  it('is read', () => {
    const { samples, rate } = readWav(wav([0, 1, -32_768, 32_767]));
    expect([...samples]).toEqual([0, 1, -32_768, 32_767]);
    expect(rate).toBe(22_050);
  });

  it('of two channels is read as one', () => {
    expect([...readWav(wav([100, 300, -10, 10], { channels: 2 })).samples]).toEqual([200, 0]);
  });

  it('from a pipe ends where its data end', () => {
    expect([...readWav(wav([5, 6], { claims: 0x7fff_f000 })).samples]).toEqual([5, 6]);
  });

  it('may hold other things, of odd length too', () => {
    const before = Buffer.concat([chunk('LIST', Buffer.from('abc')), Buffer.alloc(1)]);
    expect([...readWav(wav([5, 6], { before })).samples]).toEqual([5, 6]);
  });

  it('may hold two lists, as an editor writes them that sets markers', () => {
    const info = chunk('LIST', Buffer.from('INFOISFT\x04\0\0\0sox\0', 'latin1'));
    const markers = chunk('LIST', Buffer.from('adtllabl\x06\0\0\0\x01\0\0\0a\0', 'latin1'));
    const before = Buffer.concat([info, markers]);
    expect([...readWav(wav([5, 6], { before })).samples]).toEqual([5, 6]);
  });

  it.each([
    ['is none', Buffer.from('ID3 and then music, which is longer than a header'), /no WAV file/],
    ['is empty', Buffer.alloc(0), /no WAV file/],
    ['has 24 bits', wav([1], { bits: 24 }), /24 bits.*16 bits of PCM are needed/],
    ['is compressed', wav([1], { coding: 17 }), /coding 17/],
    ['is too slow', wav([1], { rate: 4_000 }), /4000 samples a second/],
  ])('that %s is refused with what to do', (_, file, why) => {
    expect(() => readWav(file)).toThrow(UnreadableRecording);
    expect(() => readWav(file)).toThrow(why);
  });
});
