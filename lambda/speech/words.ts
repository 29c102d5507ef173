import i18next, { type TFunction } from 'i18next';
import { NUMBERS, WORDS } from '../../locales/index.js';
import { LANGUAGES, type Language } from '../coach/profile.js';
import { otherSide } from '../coach/place.js';
import type { Params, Say } from '../coach/turn.js';

/** Part of a line; `foreign` is in the language that the device hears, not the one it speaks. */
export interface Segment {
  readonly text: string;
  readonly foreign: boolean;
}

/** Turns a cue's line into what is spoken. */
export type Words = (say: Say) => readonly Segment[];

/** The wake word that an Echo has when it is unpacked. */
const WAKE_WORD = 'Alexa';

const dictionary = i18next.createInstance();
void dictionary.init({
  resources: Object.fromEntries(LANGUAGES.map((each) => [each, { translation: WORDS[each] }])),
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  // Escaped once, where SSML is written (`ssml.ts`).
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
});

/** A number as a word, up to 60; above that come only years, which voices read from digits. */
export function numberWord(language: Language, n: number, label = false): string {
  const { numbers, labelOne } = NUMBERS[language];
  if (label && n === 1) return labelOne;
  return numbers[n] ?? String(n);
}

const COUNTS = ['n', 'done', 'total', 'reps', 'low', 'high'] as const;
const UNITS = ['times', 'seconds', 'minutes', 'exercises', 'days', 'weeks'] as const;

type Values = Record<string, string | number>;

function numberValues(t: TFunction, language: Language, params: Params): Values {
  const values: Values = {};
  for (const name of COUNTS) {
    const n = params[name];
    if (n !== undefined) values[name] = numberWord(language, n);
  }
  for (const unit of UNITS) {
    const n = params[unit];
    if (n !== undefined) values[unit] = t(unit, { count: n, n: numberWord(language, n) });
  }
  if (params.no !== undefined) values['no'] = numberWord(language, params.no, true);
  if (params.year !== undefined) values['year'] = String(params.year);
  if (params.n !== undefined) values['count'] = params.n;
  return values;
}

function nameValues(t: TFunction, params: Params): Values {
  const { name, next, intro, side, where } = params;
  const sides: Values =
    side === undefined ? {} : { side: t(`side.${side}`), other: t(`side.${otherSide(side)}`) };
  return {
    ...sides,
    ...(name === undefined ? {} : { name: t(`${name}.name`) }),
    ...(next === undefined ? {} : { next: t(`${next}.name`) }),
    ...(intro === undefined ? {} : { intro: t(`${intro}.intro`) }),
    ...(where === undefined ? {} : { where: t(`where.${where}`, sides) }),
  };
}

const isWord = (key: string): boolean => key.startsWith('word.');

/** Private-use characters round what is in the other language; no text holds them. */
const FOREIGN = ['\uE000', '\uE001'] as const;

function wordValues(heard: Language, foreign: boolean, params: Params): Values {
  const no = numberWord(heard, params.no ?? 1, true);
  const [open, close] = foreign ? FOREIGN : ['', ''];
  return Object.fromEntries(
    Object.entries(WORDS[heard])
      .filter(([key]) => isWord(key))
      .map(([key, word]) => [key, `${open}${word.replace('{no}', no)}${close}`]),
  );
}

/** A slot may begin a sentence. */
const capitals = (text: string): string =>
  text.replace(
    /(^|[.!?] )(\uE000?)(\p{Ll})/gu,
    (_, before: string, mark: string, first: string) => `${before}${mark}${first.toUpperCase()}`,
  );

function segments(text: string): readonly Segment[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replace(/[\uE000\uE001]/gu, ''),
      foreign: part.startsWith(FOREIGN[0]),
    }));
}

/** The words of one language, naming commands in the language that the device hears. */
export function createWords(spoken: Language, heard: Language): Words {
  const t = dictionary.getFixedT(spoken);
  return ({ key, params = {}, form }) => {
    const values: Values = {
      wake: WAKE_WORD,
      ...wordValues(heard, spoken !== heard, params),
      ...numberValues(t, spoken, params),
      ...nameValues(t, params),
    };
    const context = form === null || form === undefined ? {} : { context: form };
    return segments(capitals(t(key, { ...values, ...context })));
  };
}

/** The line as plain text: what voices are measured with and cards show. */
export const plain = (parts: readonly Segment[]): string => parts.map(({ text }) => text).join('');
