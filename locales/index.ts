import { da } from './da/index.js';
import * as danish from './da/numbers.js';
import { en } from './en/index.js';
import * as english from './en/numbers.js';
import type { Same } from './same.js';

/** All that can be said; `{slots}` are filled and capitals made by `lambda/speech/words.ts`. */
export const WORDS: { readonly en: Same<typeof en>; readonly da: Same<typeof en> } = { en, da };

/** Number words for 0 to 60, and what "one" is called as a label ("number one"). */
export const NUMBERS = {
  en: { numbers: english.numbers, labelOne: english.labelOne },
  da: { numbers: danish.numbers, labelOne: danish.labelOne },
} as const;

/** What follows a key: its plurals, and the variants of a step. */
type Suffix = '_one' | '_other' | '_easy' | '_slow';
type Base<K> = K extends `${infer B}${Suffix}` ? B : K;

/** A line, whichever of its plurals and variants is said. */
export type Key = Base<keyof typeof en>;

/** A command word, as a prompt names it. */
export type WordKey = Extract<Key, `word.${string}`>;
