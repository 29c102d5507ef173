import { NUMBERS, WORDS, type Key } from '../../locales/index.js';
import type { Form } from '../coach/exercises.js';
import type { Language } from '../coach/profile.js';
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

/** A number as a word, up to 60; above that come only years, which voices read from digits. */
export function numberWord(language: Language, n: number, label = false): string {
  const { numbers, labelOne } = NUMBERS[language];
  if (label && n === 1) return labelOne;
  return numbers[n] ?? String(n);
}

/** A line of which the slots are being filled. */
interface Filling {
  readonly spoken: Language;
  readonly heard: Language;
  readonly params: Params;
}

type Fill = (filling: Filling) => string | undefined;

const count =
  (name: 'n' | 'done' | 'total' | 'reps' | 'low' | 'high'): Fill =>
  ({ spoken, params: { [name]: n } }) =>
    n === undefined ? undefined : numberWord(spoken, n);

const unit =
  (name: 'times' | 'seconds' | 'minutes' | 'exercises' | 'days' | 'weeks'): Fill =>
  (filling) => {
    const n = filling.params[name];
    return n === undefined
      ? undefined
      : filled(textOf(filling.spoken, name, n), { ...filling, params: { n } });
  };

/** What fills a slot, by its name; the others name the commands of the language that is heard. */
const FILLS: Readonly<Record<string, Fill>> = {
  wake: () => WAKE_WORD,
  n: count('n'),
  done: count('done'),
  total: count('total'),
  reps: count('reps'),
  low: count('low'),
  high: count('high'),
  times: unit('times'),
  seconds: unit('seconds'),
  minutes: unit('minutes'),
  exercises: unit('exercises'),
  days: unit('days'),
  weeks: unit('weeks'),
  no: ({ spoken, params: { no } }) => (no === undefined ? no : numberWord(spoken, no, true)),
  year: ({ params: { year } }) => year?.toString(),
  name: ({ spoken, params: { name } }) => name && WORDS[spoken][`${name}.name`],
  next: ({ spoken, params: { next } }) => next && WORDS[spoken][`${next}.name`],
  intro: ({ spoken, params: { intro } }) => intro && WORDS[spoken][`${intro}.intro`],
  side: ({ spoken, params: { side } }) => side && WORDS[spoken][`side.${side}`],
  other: ({ spoken, params: { side } }) => side && WORDS[spoken][`side.${otherSide(side)}`],
  where: (filling) => {
    const { where } = filling.params;
    return where && filled(WORDS[filling.spoken][`where.${where}`], filling);
  },
};

/** Private-use characters round what is in the other language; no text holds them. */
const FOREIGN = ['\uE000', '\uE001'] as const;

type Texts = Readonly<Record<string, string>>;

/** A command as prompts name it, in the language that is heard; "number {no}" has a slot, too. */
function commandWord(key: string, { spoken, heard, params }: Filling): string {
  const texts: Texts = WORDS[heard];
  const word = texts[key]?.replace('{no}', numberWord(heard, params.no ?? 1, true)) ?? '';
  const [open, close] = spoken === heard ? ['', ''] : FOREIGN;
  return `${open}${word}${close}`;
}

/** Fills the `{slots}` of a text; escaped once, where SSML is written (`ssml.ts`). */
const filled = (text: string, filling: Filling): string =>
  text.replace(/\{([^}]+)\}/g, (_, slot: string) =>
    slot.startsWith('word.') ? commandWord(slot, filling) : (FILLS[slot]?.(filling) ?? ''),
  );

const BEGINNINGS = /(^|[.!?] )(\uE000?)(\p{Ll})/gu;

/** A slot may begin a sentence. */
const capitals = (text: string): string =>
  text.replace(
    BEGINNINGS,
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

/**
 * A line's variant, its plural, or the only text that it has. English and Danish tell one from all
 * other numbers and nothing else.
 */
function textOf(spoken: Language, key: Key, n?: number, form?: Form | null): string {
  const texts: Texts = WORDS[spoken];
  const variant = form === undefined || form === null ? undefined : texts[`${key}_${form}`];
  const plural = n === undefined ? undefined : texts[`${key}_${n === 1 ? 'one' : 'other'}`];
  return variant ?? plural ?? texts[key] ?? '';
}

/** The words of one language, naming commands in the language that the device hears. */
export function createWords(spoken: Language, heard: Language): Words {
  return ({ key, params = {}, form }) =>
    segments(capitals(filled(textOf(spoken, key, params.n, form), { spoken, heard, params })));
}

/** The line as plain text: what voices are measured with and cards show. */
export const plain = (parts: readonly Segment[]): string => parts.map(({ text }) => text).join('');
