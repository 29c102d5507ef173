import type { Lines, Resources } from './lines.js';

export type { Resources } from './lines.js';

/** What i18next appends to a key: the plural, or the variant of a step. */
type Suffix = '_one' | '_other' | '_easy' | '_slow';
type Base<K> = K extends `${infer B}${Suffix}` ? B : K;

/** A line, whichever of its plurals and variants is said. */
export type Key = Base<keyof Lines>;

/** A command word, as a prompt names it. */
export type WordKey = Extract<Key, `word.${string}`>;

/** A text that is shown and never spoken. */
export type LabelKey = keyof Resources['screen'];

/** All texts of a line: its plurals and variants. */
type TextsOf<K extends Key> = Lines[Extract<keyof Lines, K | `${K}${Suffix}`>];

/** "{{side}} arm, say {{ready, command}}" → "side" | "ready, command". */
type SlotsIn<T extends string> = T extends `${string}{{${infer S}}}${infer Rest}`
  ? S | SlotsIn<Rest>
  : never;

/** The slots of a line, and those of the command words in it. */
type SlotsOf<K extends Key> =
  SlotsIn<TextsOf<K>> extends infer S
    ? S extends `${infer Word}, command`
      ? SlotsIn<TextsOf<Extract<Key, `word.${Word}`>>>
      : S
    : never;

/** Slots that another parameter fills, or none. */
interface FilledBy {
  other: 'side';
  where: 'where' | 'side';
  wake: never;
}

/** The parameters that a line needs. */
export type ParamsOf<K extends Key> =
  SlotsOf<K> extends infer S ? (S extends keyof FilledBy ? FilledBy[S] : S) : never;

/** Lines that need no other parameters than these; without arguments, lines without slots. */
export type KeyNeeding<P extends string = never> = {
  [K in Key]: [ParamsOf<K>] extends [P] ? K : never;
}[Key];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lines';
    keySeparator: false;
    nsSeparator: false;
    resources: { lines: Lines; numbers: Resources['numbers']; screen: Resources['screen'] };
  }
}
