import type { Key, LabelKey, WordKey } from '../../locales/keys.js';
import type { Say } from '../coach/turn.js';
import { slotsOf, type Wording } from './slots.js';
import { FOREIGN, TRANSLATIONS, type Translations } from './translations.js';

/** Part of a line; `foreign` is in the language that the device hears, not the one it speaks. */
export interface Segment {
  readonly text: string;
  readonly foreign: boolean;
}

/** All texts of one language, which names commands in the language that the device hears. */
export interface Words {
  /** A cue's line with its slots filled and its sentences capitalised. */
  readonly line: (say: Say) => readonly Segment[];
  /** A text without parameters, as it is: a name, a side. */
  readonly text: (key: Key) => string;
  /** A command word, in the language that is heard. */
  readonly command: (key: WordKey) => string;
  /** A text that is shown and never spoken. */
  readonly label: (key: LabelKey) => string;
  /** A number as a word, up to 60; above that come only years, which voices read from digits. */
  readonly number: (n: number) => string;
}

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

/** The same few numbers are asked for again and again. */
function remembering(write: Wording['unit']): Wording['unit'] {
  const written = new Map<string, string>();
  return (unit, n) => {
    const id = `${unit} ${n}`;
    const text = written.get(id) ?? write(unit, n);
    written.set(id, text);
    return text;
  };
}

/**
 * Reads the texts of one language.
 *
 * @param spoken the language of the texts
 * @param heard the language that the device understands
 * @param translations where the texts are; tests have texts of their own
 */
export function createWords(
  spoken: string,
  heard: string,
  translations: Translations = TRANSLATIONS,
): Words {
  const numbersOf =
    (language: string): Wording['number'] =>
    (n, label = false) =>
      translations.number(language, n, label);
  const number = numbersOf(spoken);
  const wording: Wording = {
    number,
    unit: remembering((unit, n) => translations.text(spoken, unit, { count: n, n: number(n) })),
    text: (key, slots) => translations.text(spoken, key, slots),
  };
  const heardNumber = numbersOf(heard);
  const filled = ({ key, params = {}, form }: Say): string =>
    wording.text(key, {
      ...slotsOf(params, wording),
      ...(params.n === undefined ? {} : { count: params.n }),
      ...(form === undefined || form === null ? {} : { context: form }),
      heard,
      heardNo: heardNumber(params.no ?? 1, true),
    });
  return {
    line: (say) => segments(capitals(filled(say))),
    text: (key) => wording.text(key),
    command: (key) => translations.text(heard, key),
    label: (key) => translations.label(spoken, key),
    number: (n) => wording.number(n),
  };
}

/** The line as plain text: what voices are measured with and cards show. */
export const plain = (parts: readonly Segment[]): string => parts.map(({ text }) => text).join('');
