import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { answers } from '../../locales/en/answers.js';
import { commands } from '../../locales/en/commands.js';
import { exercises } from '../../locales/en/exercises.js';
import { faq } from '../../locales/en/faq.js';
import { levels } from '../../locales/en/levels.js';
import { prompts } from '../../locales/en/prompts.js';
import { safety } from '../../locales/en/safety.js';
import { NUMBERS, WORDS } from '../../locales/index.js';
import { saying, slotsOf, unequalSlots } from './checks.js';
import { expectWithMessage } from '../support/expect.js';

const LANGUAGES = ['en', 'da'] as const;
const KEYS = Object.keys(WORDS.en);

const SLOTS = new Set(
  'n done total reps low high no times seconds minutes exercises days weeks year name next intro side other where wake'.split(
    ' ',
  ),
);

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
  ...['rep', 'last', 'hold', 'half', 'back', 'done', 'good', 'how'],
  ...LEVELS.map((level) => `level.${level}`),
];

describe('slots', () => {
  it('are the same in both languages', () => {
    expect(unequalSlots(WORDS.en, WORDS.da)).toEqual([]);
  });

  it('are found unequal where a translation loses, adds or misspells one', () => {
    const en = { a: '{side} arm', b: 'Hold.', c: '{n} to go.', d: '{low} to {high}' };
    const da = { a: 'arm', b: 'Hold i {seconds}.', c: '{m} tilbage.', d: '{high} og {low}' };
    expect(unequalSlots(en, da)).toEqual(['a', 'b', 'c']);
  });

  it.each(LANGUAGES)('are known ones, and words named exist (%s)', (language) => {
    const known = (slot: string) =>
      SLOTS.has(slot) || (slot.startsWith('word.') && slot in WORDS[language]);
    const unknown = Object.values(WORDS[language])
      .flatMap(slotsOf)
      .filter((slot) => !known(slot));
    expect(unknown).toEqual([]);
  });

  it.each(LANGUAGES)('are well-formed: no brace stands alone (%s)', (language) => {
    const withoutSlots = Object.values(WORDS[language]).map((text) =>
      text.replace(/\{[^{}]+\}/g, ''),
    );
    expect(withoutSlots.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('keys', () => {
  it('stand in one file only', () => {
    const files = [prompts, answers, commands, safety, exercises, levels, faq];
    const all = files.flatMap((file) => Object.keys(file));
    expect(all).toHaveLength(KEYS.length);
  });

  it('of plurals come in pairs, and only the plural has the number', () => {
    const bases = (suffix: string) =>
      KEYS.filter((key) => key.endsWith(suffix)).map((key) => key.slice(0, -suffix.length));
    expect(bases('_one').sort()).toEqual(bases('_other').sort());
    // A line of that name would be said instead of its plural.
    expect(bases('_one').filter((base) => KEYS.includes(base))).toEqual([]);
    for (const language of LANGUAGES) {
      const words: Readonly<Record<string, string>> = WORDS[language];
      for (const base of bases('_one')) {
        expectWithMessage(slotsOf(words[`${base}_one`] ?? ''), `${base}_one`).toEqual([]);
        expectWithMessage(slotsOf(words[`${base}_other`] ?? ''), `${base}_other`).toEqual(['n']);
      }
    }
  });

  it('of variants have a line to fall back on', () => {
    const variants = KEYS.filter((key) => /_(easy|slow)$/.test(key));
    expect(variants).not.toHaveLength(0);
    expect(variants.filter((key) => !KEYS.includes(key.replace(/_\w+$/, '')))).toEqual([]);
  });

  it.each(EXERCISE_IDS)('%s has all its parts', (id) => {
    expect(PARTS.filter((part) => !KEYS.includes(`${id}.${part}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('lines in %s', (language) => {
  const words: Readonly<Record<string, string>> = WORDS[language];

  it('are sentences, except for what stands within one', () => {
    const sentence = /([.!?:]|\{intro\})$/;
    const wrong = KEYS.filter((key) => sentence.test(words[key] ?? '') === FRAGMENT.test(key));
    expect(wrong).toEqual([]);
  });

  it('are plain text without digits, markup or stray spaces', () => {
    expect(saying(/\d|[<>&]|^\s|\s$|\s\s|^$/, words)).toEqual([]);
  });

  it('promise nothing and claim nothing', () => {
    expect(saying(FORBIDDEN[language], words)).toEqual([]);
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
