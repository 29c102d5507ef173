import { describe, expect, it } from '@jest/globals';
import { NUMBERS } from '../../../locales/index.js';
import { crossValidate } from '../../../scripts/voices/recorded/cross.js';
import {
  finalOf,
  pausesOf,
  phonemesOf,
  plainOf,
} from '../../../scripts/voices/recorded/features.js';
import type { Known } from '../../../scripts/voices/recorded/models.js';
import { pronouncedIn } from '../../../scripts/voices/recorded/phonemes.js';
import { recordedNumbers, recordingsIn } from '../../../scripts/voices/recorded/recordings.js';
import { predict, ridge } from '../../../scripts/voices/recorded/ridge.js';

const HEADER = 'folder\ttext\tstandard_speech_ms\tneural_speech_ms';

describe('a file of durations', () => {
  it('is read by the names of its columns', () => {
    expect(recordingsIn(`${HEADER}\ndigits\tOne\t590\t565\n`)).toEqual([
      { text: 'One', ms: { standard: 590, neural: 565 } },
    ]);
  });

  it('is refused without a column or a duration, with the place', () => {
    expect(() => recordingsIn('text\tneural_speech_ms\nOne\t1')).toThrow(/standard_speech_ms/);
    expect(() => recordingsIn(`${HEADER}\ndigits\tOne\t590\t`)).toThrow(/Line 2/);
  });

  it('gives the numbers, two of them misspelt', () => {
    const words = NUMBERS.en.numbers;
    const spelt = (word: string): string =>
      word === 'eighteen' ? 'Eightteen' : word === 'forty' ? 'Fourty' : word;
    const rows = words.map((word, n) => ({
      text: spelt(word),
      ms: { standard: n, neural: 2 * n },
    }));
    const numbers = recordedNumbers(rows, 'neural', words);
    expect(Object.keys(numbers)).toHaveLength(24);
    expect(numbers).toMatchObject({ '1': 2, '18': 36, '40': 80, '60': 120 });
    expect(() => recordedNumbers(rows.slice(0, 30), 'neural', words)).toThrow(/30/);
  });
});

describe('features', () => {
  const hello = pronouncedIn('h ə l ˈoʊ  ð ˈɛɹ\n(en)w ˈʌ n\n');

  it('come from the words and phonemes that espeak-ng writes', () => {
    expect(hello.map((word) => word.map(({ sound }) => sound).join(' '))).toEqual([
      'h ə l oʊ',
      'ð ɛ ɹ',
      'ʌ n',
    ]);
    expect(phonemesOf({ pronounced: hello })).toMatchObject({
      diphthong: 1,
      'reduced vowel': 1,
      'short vowel': 2,
      stress: 3,
      syllable: 4,
      'pronounced word': 3,
    });
    expect(finalOf({ pronounced: hello })).toMatchObject({
      'final stress': 1,
      'final sonorants': 1,
      'one word': 0,
    });
  });

  it.each([
    ['Hold.', 0, 0],
    ['Halfway. Keep breathing.', 1, 0],
    ['Slowly, and with care: lift. Now?', 1, 2],
  ])('of %s have its pauses', (text, sentences, clauses) => {
    expect(pausesOf({ text })).toMatchObject({ sentences, clauses });
  });

  it('leave out what makes no sound', () => {
    expect(plainOf('...one *two*... three...')).toBe('one two. three');
  });
});

describe('ridge regression', () => {
  const samples = Array.from({ length: 200 }, (_, i) => {
    const features = { a: i % 7, b: (i * 3) % 11 };
    return { features, ms: 300 + 50 * features.a + 20 * features.b };
  });

  it('finds the coefficients that made the samples, held back a little', () => {
    const found = ridge(samples);
    expect(found['constant']).toBeCloseTo(300, -1);
    expect(found['a']).toBeCloseTo(50, 0);
    expect(found['b']).toBeCloseTo(20, 0);
  });

  it('predicts from the features that it knows', () => {
    expect(predict({ constant: 100, a: 2 }, { a: 3, unknown: 1_000 })).toBe(106);
  });
});

describe('cross-validation', () => {
  /** Lines that are exactly as long as their words are many. */
  const known: readonly Known[] = Array.from({ length: 100 }, (_, i) => {
    const words = 3 + (i % 9);
    const ms = 200 + 300 * words;
    return {
      text: Array(words).fill('word').join(' '),
      pronounced: [],
      espeakMs: 300 * words,
      ms: { standard: ms, neural: 2 * ms },
    };
  });

  it('reports errors per line and per answer, the same each time', () => {
    const first = crossValidate('length', known, 'standard');
    expect(crossValidate('length', known, 'standard')).toEqual(first);
    expect(Object.keys(first.perAnswer)).toEqual(['10', '30', '60']);
    for (const { rms } of Object.values(first.perAnswer)) expect(rms).toBeLessThan(0.02);
  });

  it('finds a model that cannot know the length worse', () => {
    const blind = crossValidate('phonemes', known, 'neural').perLine['5–9'];
    expect(blind?.rms).toBeGreaterThan(0.1);
  });
});
