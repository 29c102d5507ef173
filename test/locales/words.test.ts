import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { NUMBERS, WORDS } from '../../locales/index.js';
import { LANGUAGES } from '../../locales/languages.js';
import { slotsIn } from '../../scripts/locales/faults.js';

type Texts = Readonly<Record<string, string>>;

const KEYS = Object.keys(WORDS.en);

/** Not a sentence: it stands within one, so it ends in no full stop. */
const FRAGMENT =
  /\.name$|^word\.|^(times|seconds|minutes|exercises|days|weeks)_|^side\.|^where\.(knee|arm-and-leg|leg-back)$/;

const FORBIDDEN = {
  en: /\b(arch|cure|immediate|pain-free)|(?<!not been )\breviewed\b|physiotherapist (has )?(approved|checked)/i,
  da: /(?<!\p{L})(bue|kur|core|glutes|smertefri)|\spr\.\s|godkendt|(?<!Ingen fysioterapeut har )gennemgået/iu,
};

/** What is said of every exercise, whatever its level. */
const PARTS = [
  ...['name', 'intro', 'short.intro', 'pos', 'pos.alone', 'short.pos', 'move', 'short.move'],
  ...['rep', 'short.rep', 'last', 'hold', 'cue.1', 'cue.2', 'cue.3', 'back', 'done'],
  ...['good', 'how', 'felt', 'breathe'],
  ...LEVELS.map((level) => `level.${level}`),
];

/** Keys whose text says what must never be said. */
const saying = (forbidden: RegExp, texts: Texts): readonly string[] =>
  Object.keys(texts).filter((key) => forbidden.test(texts[key] ?? ''));

describe('keys', () => {
  it('of plurals have the number in the plural only', () => {
    const bases = KEYS.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    expect(bases).not.toHaveLength(0);
    for (const language of LANGUAGES) {
      const texts: Texts = WORDS[language];
      const slots = bases.map((base) => [
        base,
        slotsIn(texts[`${base}_one`] ?? ''),
        slotsIn(texts[`${base}_other`] ?? ''),
      ]);
      expect(slots).toEqual(bases.map((base) => [base, [], ['n']]));
    }
  });

  it.each(EXERCISE_IDS)('%s has all its parts', (id) => {
    expect(PARTS.filter((part) => !KEYS.includes(`${id}.${part}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('lines in %s', (language) => {
  const texts: Texts = WORDS[language];

  it('are sentences, except for what stands within one', () => {
    const sentence = /([.!?:]|\{\{(intro|cue)\}\})$/;
    const wrong = KEYS.filter((key) => sentence.test(texts[key] ?? '') === FRAGMENT.test(key));
    expect(wrong).toEqual([]);
  });

  it('promise nothing and claim nothing', () => {
    expect(saying(FORBIDDEN[language], texts)).toEqual([]);
  });
});

it('would find a promise or a claim', () => {
  const en = { a: 'Arch your back.', b: 'It cures.', c: 'Reviewed by experts.', d: 'Search on.' };
  const da = { a: 'Krum i en bue.', b: 'Ti gange pr. side.', c: 'Den kurerer.', d: 'Skulder.' };
  expect(saying(FORBIDDEN.en, en)).toEqual(['a', 'b', 'c']);
  expect(saying(FORBIDDEN.da, da)).toEqual(['a', 'b', 'c']);
});

describe('numbers', () => {
  it.each(LANGUAGES)('are 61 different words (%s)', (language) => {
    expect(new Set(NUMBERS[language].numbers).size).toBe(61);
    expect(NUMBERS[language].numbers).toHaveLength(61);
  });

  it('are said as they are said', () => {
    const said = (language: 'en' | 'da') =>
      [0, 1, 2, 10, 12, 20, 21, 38, 40, 50, 59, 60].map((n) => NUMBERS[language].numbers[n]);
    expect(said('en').join(' ')).toBe(
      'zero one two ten twelve twenty twenty-one thirty-eight forty fifty fifty-nine sixty',
    );
    expect(said('da').join(' ')).toBe(
      'nul en to ti tolv tyve enogtyve otteogtredive fyrre halvtreds nioghalvtreds tres',
    );
  });

  it('have a word for one as a label', () => {
    expect([NUMBERS.en.labelOne, NUMBERS.da.labelOne]).toEqual(['one', 'et']);
  });
});
