/**
 * What Polly adds to a word and to the break behind it, milliseconds. In its guide, Joanna's break of
 * 300 ms takes 394 (marks 897 → 1291): 94 more. Another break may add nothing (docs/voices.md).
 */
export const BREAK = { least: 0, most: 94 } as const;

/** The middle, which the tables assume for each text. */
export const AT_BREAK = (BREAK.least + BREAK.most) / 2;
