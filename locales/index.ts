import { LANGUAGES, type Language } from './languages.js';
import type { Resources } from './keys.js';
import { RESOURCES } from './resources.js';

export type { Key, WordKey } from './keys.js';

const byLanguage = <T>(of: (resources: Resources) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(RESOURCES[language])])) as Record<
    Language,
    T
  >;

/** The lines as translators write them, with unfilled slots. */
export const WORDS = byLanguage(({ lines }) => lines);

/** Number words for 0 to 60, and what "one" is called as a label ("number one"). */
export const NUMBERS = byLanguage(({ numbers }) => ({
  numbers: Array.from({ length: 61 }, (_, n) => (numbers as Record<string, string>)[n] ?? ''),
  labelOne: numbers['1_label'],
}));
