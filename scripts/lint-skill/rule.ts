import type { Skill } from './skill.js';

/** One rule broken, once. */
export interface Finding {
  readonly rule: string;
  /** One sentence: the file, what is wrong with it, and the mend. */
  readonly text: string;
}

/** @returns the sentence of each fault */
export type Rule = (skill: Skill) => readonly string[];

export type Rules = Readonly<Record<string, Rule>>;

/** `words` as a list in a sentence, quoted. */
export const quoted = (words: readonly string[]): string =>
  words.map((word) => `"${word}"`).join(', ');

/** What stands more than once in a list; each once. */
export function repeated(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
