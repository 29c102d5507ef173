/** Stands for any words, also none. */
const ANY = '…';

export interface Mismatch {
  /** Which of the expected lines. */
  readonly index: number;
  readonly said: string;
}

/**
 * Compares what was said with the expected lines, word by word: they must follow one another from
 * the first word to the last. Null when they do.
 */
export function mismatch(expected: readonly string[], spoken: string): Mismatch | null {
  const said = wordsOf(spoken);
  let reached = [0];
  for (const [index, line] of expected.entries()) {
    const start = reached;
    for (const word of wordsOf(line.replaceAll(ANY, ` ${ANY} `))) {
      reached = word === ANY ? from(Math.min(...reached), said.length) : after(word, reached, said);
    }
    if (reached.length === 0) return { index, said: rest(said, start) };
  }
  if (expected.length === 0 || reached.includes(said.length)) return null;
  return { index: expected.length, said: rest(said, reached) };
}

/** All places at which the next word could stand. */
const from = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);

const after = (word: string, places: readonly number[], said: readonly string[]): number[] =>
  places.filter((place) => said[place] === word).map((place) => place + 1);

const rest = (said: readonly string[], places: readonly number[]): string =>
  said.slice(Math.min(...places)).join(' ');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
