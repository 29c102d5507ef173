import { ByteReader } from './binary.js';
import { remembering } from './normalise.js';

/** In a sequence: a gap of up to four words of any kind. */
export const GAP = 0;
/** So many numbers below those of words stand for a gap, or for a slot: 1 for the first. */
export const FIRST_WORD = 16;

/** The words of one language, each with a number; all folded. */
export interface Vocabulary {
  /** In the order of their code units; the number of the first is `FIRST_WORD`. */
  readonly words: readonly string[];
  /** The words that wordings and samples know, sorted: what a slip may have been meant for. */
  readonly spelt: readonly string[];
  /** Words that bind others together and say nothing of what is talked about. */
  readonly plain: ReadonlySet<string>;
  /** The ids of slots' values. */
  readonly ids: readonly string[];
  /** The word's number; 0 for a word that is not listed. */
  readonly numberOf: (word: string) => number;
  /** The numbers of the word, of the stems that it begins with, and of the endings that it has. */
  readonly numbersOf: (word: string) => readonly number[];
  /** Whether a sample or a wording contains the word. */
  readonly isKnown: (word: string) => boolean;
}

/** The index of the text in a sorted list; -1 if it is not there. */
function placeIn(sorted: readonly string[], text: string): number {
  const at = firstFrom(sorted, text);
  return sorted[at] === text ? at : -1;
}

/** The first place in a sorted list whose text does not come before this one. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

const SHORTEST_STEM = 2;

function stemsOf(word: string, stems: readonly string[]): number[] {
  const found: number[] = [];
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const at = placeIn(stems, word.slice(0, length));
    if (at >= 0) found.push(at);
  }
  return found;
}

/** Marks of a word: part of a sample or a wording; a function word. */
export const SPELT = 1;
export const PLAIN = 2;

/** A section: words, a byte for each that tells what it is, stems, endings and ids. */
export function vocabularyIn(section: Uint8Array): Vocabulary {
  const reader = new ByteReader(section);
  const words = reader.sortedTexts();
  const marks = reader.take(words.length);
  const [stems, endings, ids] = [reader.sortedTexts(), reader.sortedTexts(), reader.texts()];
  const marked = (mark: number): string[] =>
    words.filter((_, at) => ((marks[at] ?? 0) & mark) !== 0);
  const stemFrom = FIRST_WORD + words.length;
  const endingFrom = stemFrom + stems.length;
  const numberOf = (word: string): number => {
    const at = placeIn(words, word);
    return at < 0 ? 0 : FIRST_WORD + at;
  };
  return {
    ...{ words, ids, numberOf },
    spelt: marked(SPELT),
    plain: new Set(marked(PLAIN)),
    numbersOf: remembering((word) => [
      ...[numberOf(word)].filter((number) => number > 0),
      ...stemsOf(word, stems).map((at) => stemFrom + at),
      ...endings.flatMap((ending, at) => (word.endsWith(ending) ? [endingFrom + at] : [])),
    ]),
    isKnown: (word) => {
      const at = placeIn(words, word);
      return (at >= 0 && marks[at] !== 0) || stemsOf(word, stems).length > 0;
    },
  };
}
