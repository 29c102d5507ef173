import { describe, expect, it } from '@jest/globals';
import type { Sound } from '../../../scripts/audio/sound.js';
import { lengthsIn, RefusedRecording } from '../../../scripts/calibration/lengths.js';
import { checkPlausible } from '../../../scripts/calibration/plausible.js';
import {
  ANCHOR,
  GAP,
  LONG_GAP,
  linesOf,
  numbersOf,
  partsOf,
  ssmlOf,
  textsOf,
} from '../../../scripts/calibration/text.js';
import { LANGUAGES } from '../../../lambda/coach/profile.js';
import { voiceTable } from '../../../lambda/speech/voice.js';
import espeakEn from '../../../lambda/speech/voices/espeak-en.json' with { type: 'json' };

const RATE = 16_000;
const ANCHOR_MS = 300;

/** Each word a tone of its length, with a little silence of the voice's own behind it. */
const TAIL = 40;

interface Word {
  readonly ms: number;
  readonly gap: number;
}

function spoken(words: readonly Word[], speed = 1): Sound {
  const at = (ms: number): number => Math.round((ms * RATE) / 1000 / speed);
  const total = words.reduce((sum, { ms, gap }) => sum + ms + gap, 1_000);
  const samples = new Int16Array(at(total));
  let from = 500;
  for (const { ms, gap } of words) {
    for (let i = at(from); i < at(from + ms - TAIL); i++) {
      samples[i] = 8_000 * Math.sin((2 * Math.PI * 500 * i) / RATE);
    }
    from += ms + gap;
  }
  return { samples, rate: RATE };
}

const anchor = (gap = GAP): Word => ({ ms: ANCHOR_MS, gap });

const reading = (lengths: readonly number[]): readonly Word[] => [
  anchor(),
  anchor(LONG_GAP),
  anchor(),
  ...lengths.flatMap((ms) => [{ ms, gap: GAP }, anchor()]),
];

const TEXTS = ['two', 'seventeen', 'ten'];
const TRUE = [240, 700, 310];
const read = (sound: Sound) => lengthsIn(sound, [TEXTS], 'one');

describe('the lengths in a recording', () => {
  it('are what each text adds between breaks', () => {
    const found = read(spoken(reading(TRUE)));
    expect([...found.keys()]).toEqual(TEXTS);
    for (const [i, ms] of [...found.values()].entries()) {
      expect(Math.abs(ms - (TRUE[i] ?? NaN))).toBeLessThanOrEqual(4);
    }
  });

  it('are found in several parts, whatever lies between', () => {
    const first = reading([240]).with(-1, anchor(7_777));
    const apart = [...first, ...reading([700])];
    const found = lengthsIn(spoken(apart), [['two'], ['seventeen']], 'one');
    expect(Math.abs((found.get('seventeen') ?? NaN) - 700)).toBeLessThanOrEqual(4);
  });
});

describe('a recording is refused', () => {
  const refused = (sound: Sound, why: RegExp): void => {
    expect(() => read(sound)).toThrow(RefusedRecording);
    expect(() => read(sound)).toThrow(why);
  };

  it('that holds nothing but noise', () => {
    let seed = 3;
    const samples = Int16Array.from({ length: RATE * 5 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return (seed / 2 ** 30 - 1) * 4_000;
    });
    refused({ samples, rate: RATE }, /Heard no speech: .* dB above the quietest/);
  });

  it('that is not whole', () => {
    refused(spoken(reading(TRUE).slice(0, -2)), /Heard 7 pieces of speech.*expected 9/);
  });

  it('that holds something else', () => {
    refused(spoken([...reading(TRUE), anchor()]), /Heard 10 pieces of speech.*expected 9/);
  });

  it('whose anchors are not the same word', () => {
    const wrong = reading(TRUE).map((word, i) => (i === 4 ? { ...word, ms: 800 } : word));
    refused(spoken(wrong), /Heard something of 7\d\d ms at .*expected "one"/);
  });

  it.each([
    [0.9, /pauses of 222\d ms, expected 2000 ms.*90 %/],
    [1.09, /pauses of 183\d ms, expected 2000 ms.*109 %/],
  ])('that runs at %s of its speed', (speed, why) => {
    refused(spoken(reading(TRUE), speed), why);
  });
});

describe('the lengths of another text', () => {
  const table = voiceTable(espeakEn);
  const numbers = numbersOf('en');
  const usual = numbers.map(([n, word]) => [word, table.numbers[n] ?? NaN] as const);

  it('are told by how they compare', () => {
    const words = usual.map(([word]) => word);
    const reversed = usual.map(([, ms]) => ms).toReversed();
    const lengths = new Map(words.map((word, i) => [word, reversed[i] ?? NaN]));
    expect(() => checkPlausible(lengths, table)).toThrow(
      /Heard another text: ".*" seems to take \d+ ms, expected about \d+ ms/,
    );
  });

  it('are told by their pace', () => {
    const lengths = new Map(usual.map(([word, ms]) => [word, ms * 2.5]));
    expect(() => checkPlausible(lengths, table)).toThrow(/expected 0.6 to 1.8 times/);
  });

  it('are not those of a slower voice with pauses of its own', () => {
    const lengths = new Map(usual.map(([word, ms]) => [word, ms * 1.2 + 150]));
    expect(() => checkPlausible(lengths, table)).not.toThrow();
  });
});

describe.each(LANGUAGES)('the calibration text in %s', (language) => {
  const parts = partsOf(textsOf(language));

  it('has every number and line once', () => {
    expect(parts.flat()).toEqual(textsOf(language));
    expect(new Set(parts.flat()).size).toBe(60 + linesOf(language).length);
  });

  it('can be read by Alexa, part for part', () => {
    for (const part of parts) {
      const ssml = ssmlOf(part, language);
      expect(ssml.length).toBeLessThan(7_500);
      expect(ssml.startsWith(`${ANCHOR[language]}<break`)).toBe(true);
    }
  });
});
