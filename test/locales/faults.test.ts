import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { parseTexts, type LocaleFile, type Texts } from '../../scripts/locales/files.js';
import { faultsOf } from '../../scripts/locales/faults.js';
import { unusedKeys } from '../../scripts/locales/unused.js';

const EN: Texts = {
  ready: "Say {{ready, command}} when you're in position.",
  rep: '{{side}} arm.',
  rep_easy: 'Lower.',
  times_one: 'once',
  times_other: '{{n}} times',
  'word.ready': 'ready',
};
const DA: Texts = {
  ready: 'Sig {{ready, command}}, når du er på plads.',
  rep: '{{side}} arm.',
  rep_easy: 'Lavere.',
  times_one: 'en gang',
  times_other: '{{n}} gange',
  'word.ready': 'klar',
};

const file = (language: string, texts: Texts, name = 'prompts'): LocaleFile => ({
  name,
  path: `locales/${language}/${name}.json`,
  texts,
});

const without = (key: string): Texts =>
  Object.fromEntries(Object.entries(DA).filter(([each]) => each !== key));

const faultsWith = (...danish: readonly LocaleFile[]): readonly string[] =>
  faultsOf(
    new Map([
      ['en', [file('en', EN)]],
      ['da', danish],
    ]),
  );

describe('the check of the texts', () => {
  it('finds no fault in equal languages', () => {
    expect(faultsWith(file('da', DA))).toEqual([]);
  });

  it.each<readonly [string, Texts, string]>([
    [
      'a missing key',
      without('ready'),
      'locales/da/prompts.json: "ready" is missing; locales/en/prompts.json has it.',
    ],
    [
      'a key in this language only',
      { ...DA, extra: 'Mere.' },
      'locales/en/prompts.json: "extra" is missing; locales/da/prompts.json has it.',
    ],
    [
      'an unknown slot',
      { ...DA, rep: '{{side}} arm {{speed}}.' },
      'locales/da/prompts.json: "rep" has the unknown slot {{speed}}.',
    ],
    [
      'an unknown command',
      { ...DA, ready: 'Sig {{rdy, command}}.' },
      'locales/da/prompts.json: "ready" has the unknown slot {{rdy, command}}.',
    ],
    [
      'an unknown format',
      { ...DA, rep: '{{side, upper}} arm.' },
      'locales/da/prompts.json: "rep" has the unknown slot {{side, upper}}.',
    ],
    [
      'a lost slot',
      { ...DA, rep: 'Arm.' },
      'locales/da/prompts.json: "rep" has the slots none; locales/en/prompts.json has side.',
    ],
    [
      'a missing plural form',
      without('times_one'),
      'locales/da/prompts.json: "times_other" needs the plural form "times_one".',
    ],
    [
      'a plural next to its base',
      { ...DA, times: 'gange' },
      'locales/da/prompts.json: "times_one" is a plural, but "times" exists without one.',
    ],
    [
      'a variant without its base',
      without('rep'),
      'locales/da/prompts.json: "rep_easy" is a variant of "rep", which does not exist.',
    ],
    [
      'markup',
      { ...DA, rep: '{{side}} <b>arm</b>.' },
      'locales/da/prompts.json: "rep" contains <, > or &: write plain text.',
    ],
    [
      'an ampersand',
      { ...DA, rep: '{{side}} arm & ben.' },
      'locales/da/prompts.json: "rep" contains <, > or &: write plain text.',
    ],
    [
      'a digit',
      { ...DA, rep: '{{side}} arm 2.' },
      'locales/da/prompts.json: "rep" contains a digit: write the number as a word.',
    ],
    [
      'a single brace',
      { ...DA, rep: '{{side}} arm {n}.' },
      'locales/da/prompts.json: "rep" has a brace that belongs to no {{slot}}.',
    ],
    [
      'a stray space',
      { ...DA, rep: '{{side}} arm. ' },
      'locales/da/prompts.json: "rep" has a space too many.',
    ],
    ['an empty text', { ...DA, rep_easy: '' }, 'locales/da/prompts.json: "rep_easy" is empty.'],
  ])('names file and key of %s', (_, danish, fault) => {
    expect(faultsWith(file('da', danish))).toContain(fault);
  });

  it('names a file that only one language has', () => {
    expect(faultsWith(file('da', DA), file('da', {}, 'extra'))).toEqual([
      'locales/da/extra.json: there is no such file in en.',
    ]);
  });

  it('names a key that two files have', () => {
    const two = [file('da', DA), file('da', { ready: 'Klar.' }, 'more')];
    expect(faultsWith(...two)).toContain(
      'locales/da/more.json: "ready" is also in locales/da/prompts.json.',
    );
  });

  it('names a key that belongs to another exercise', () => {
    const plank = file('da', { 'bridge.name': 'broen' }, 'exercises/plank');
    expect(faultsWith(file('da', DA), plank)).toContain(
      'locales/da/exercises/plank.json: "bridge.name" must begin with "plank.".',
    );
  });
});

describe('a locale file', () => {
  it.each([
    ['a trailing comma', '{ "a": "b", }', /^locales\/da\/a\.json: this is not JSON: /],
    ['a byte order mark', '\uFEFF{ "a": "b" }', /^locales\/da\/a\.json: this is not JSON: /],
    ['a nested object', '{ "a": { "b": "c" } }', /every value must be a text in quotes\.$/],
    ['a list', '["a", 1]', /every value must be a text in quotes\.$/],
  ])('with %s is refused by name', (_, json, message) => {
    expect(() => parseTexts(json, 'locales/da/a.json')).toThrow(message);
  });
});

describe('a line that no code asks for', () => {
  const ROOT = fileURLToPath(new URL('../..', import.meta.url));
  const unused = (texts: Texts): readonly string[] =>
    unusedKeys(ROOT, new Map([['en', [file('en', texts)]]]));

  it('is named with its file', () => {
    expect(unused({ 'pause.never': 'Never.' })).toEqual([
      'locales/en/prompts.json: "pause.never" is not used.',
    ]);
  });

  it('is none that code names, puts together, or that another line names', () => {
    const used = { ready: 'Say {{ready, command}}.', 'word.ready': 'ready', times_other: 'times' };
    expect(unused({ ...used, 'plank.cue.2': 'Breathe.', 'plank.move_easy': 'Lower.' })).toEqual([]);
    expect(unused({ 'word.counting': 'count differently' })).toHaveLength(1);
  });
});
