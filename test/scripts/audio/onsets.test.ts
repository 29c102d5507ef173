import { describe, expect, it } from '@jest/globals';
import { bursts, loudness } from '../../../scripts/audio/onsets.js';
import type { Sound } from '../../../scripts/audio/sound.js';

const RATE = 24_000;

/** From when to when something sounds, milliseconds. */
type Span = readonly [from: number, to: number];
type Wave = (i: number) => number;

/** The same noise each time. */
function noise(loudest: number): Wave {
  let seed = 7;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed / 2 ** 30 - 1) * loudest;
  };
}

const hum: Wave = (i) => 2_000 * Math.sin((2 * Math.PI * 50 * i) / RATE);
const quiet: Wave = () => 0;
const tone: Wave = (i) => 8_000 * Math.sin((2 * Math.PI * 440 * i) / RATE);

function generated(ms: number, spans: readonly Span[], wave: Wave, ground: Wave = quiet): Sound {
  const samples = Int16Array.from({ length: (ms * RATE) / 1000 }, (_, i) => {
    const at = (i * 1000) / RATE;
    const sounds = spans.some(([from, to]) => at >= from && at < to);
    return ground(i) + (sounds ? wave(i) : 0);
  });
  return { samples, rate: RATE };
}

const EACH_SECOND: readonly Span[] = [500, 1_500, 2_500, 3_500].map((from) => [from, from + 300]);

/** Finds these spans and no others, to within so many milliseconds. */
function expectFound(sound: Sound, spans: readonly Span[], within = 6): void {
  const found = bursts(sound);
  expect(found).toHaveLength(spans.length);
  for (const [i, [from, to]] of spans.entries()) {
    expect(Math.abs((found[i]?.from ?? NaN) - from)).toBeLessThanOrEqual(within);
    expect(Math.abs((found[i]?.to ?? NaN) - to)).toBeLessThanOrEqual(within);
  }
}

describe('what sounds is found', () => {
  it.each([
    ['bursts of noise', noise(9_000), quiet],
    ['tones', tone, quiet],
    ['bursts of noise over a room', noise(9_000), noise(60)],
    ['tones over a room', tone, noise(30)],
    ['bursts of noise over hum', noise(9_000), hum],
    ['tones over hum', tone, hum],
  ])('in %s', (_, wave, ground) => {
    expectFound(generated(5_000, EACH_SECOND, wave, ground), EACH_SECOND);
  });

  it('in clicks', () => {
    const clicks = Array.from({ length: 20 }, (_, i): Span => [i * 400 + 100, i * 400 + 110]);
    const found = bursts(generated(8_200, clicks, noise(20_000)));
    expect(found).toHaveLength(clicks.length);
    for (const [i, [from]] of clicks.entries()) {
      expect(Math.abs((found[i]?.from ?? NaN) - from)).toBeLessThanOrEqual(8);
    }
  });

  it('at any number of samples a second', () => {
    const { samples } = generated(5_000, EACH_SECOND, tone);
    const slower = EACH_SECOND.map(([from, to]): Span => [from * 3, to * 3]);
    expectFound({ samples, rate: RATE / 3 }, slower);
  });

  it('however soft it is, if all of it is', () => {
    const soft: Wave = (i) => tone(i) / 40;
    expectFound(generated(5_000, EACH_SECOND, soft), EACH_SECOND);
  });
});

describe('nothing is found', () => {
  it.each([
    ['silence', quiet],
    ['hum', hum],
    ['noise', noise(5_000)],
    ['one tone', tone],
  ])('in %s', (_, wave) => {
    expect(bursts(generated(3_000, [[0, 3_000]], wave))).toEqual([]);
  });

  it('in no samples at all', () => {
    expect(bursts({ samples: new Int16Array(0), rate: RATE })).toEqual([]);
  });
});

describe('a short silence', () => {
  const spans: readonly Span[] = [
    [500, 700],
    [800, 1_000],
    [1_500, 1_700],
  ];
  const sound = generated(2_500, spans, tone);

  it('belongs to the word that it is in', () => {
    expect(bursts(sound)).toHaveLength(2);
  });

  it('divides where a shorter one is asked for', () => {
    expect(bursts(sound, { silence: 60 })).toHaveLength(3);
  });
});

it('loudness is told below full scale', () => {
  const { quiet: ground, loud } = loudness(generated(5_000, EACH_SECOND, tone));
  expect(ground).toBeLessThan(-90);
  expect(loud).toBeGreaterThan(-60);
  expect(loud).toBeLessThan(0);
});
