import type { Stack } from './stack.js';

/** @returns the sentence of each fault: the file, what is wrong with it, and the mend */
export type Rule = (stack: Stack) => readonly string[];

export type Rules = Readonly<Record<string, Rule>>;
