import { byLanguage } from './languages.js';
import { RESOURCES } from './resources.js';

export type { Key, WordKey } from './keys.js';

/** The lines as translators write them, with unfilled slots. */
export const WORDS = byLanguage((language) => RESOURCES[language].lines);

/** Number words for 0 to 60, and what "one" is called as a label ("number one"). */
export const NUMBERS = byLanguage((language) => {
  const words: Readonly<Record<string, string>> = RESOURCES[language].numbers;
  return {
    numbers: Array.from({ length: 61 }, (_, n) => words[n] ?? ''),
    labelOne: words['1_label'] ?? '',
  };
});
