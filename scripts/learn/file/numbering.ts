import { FIRST_WORD, GAP, PLAIN, SPELT } from '../../../device/ear/vocabulary.js';
import { ByteWriter } from './byte-writer.js';
import type { Piece } from './wordings.js';

/** Sorted by code units, each once: the same on every machine. */
export const sorted = (texts: Iterable<string>): string[] =>
  [...new Set(texts)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The texts of a model file, from which `device/ear/vocabulary.ts` makes its numbers. */
export interface Texts {
  /** Words of samples and of wordings. */
  readonly spelt: readonly string[];
  readonly plain: readonly string[];
  /** Words that only values, or the way out to the other language, have. */
  readonly others: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly ids: readonly string[];
}

/** Every text of a model file has a number. */
export interface Numbering {
  readonly section: Uint8Array;
  readonly word: (text: string) => number;
  readonly piece: (piece: Piece) => number;
  readonly id: (text: string) => number;
}

function numbers(texts: readonly string[], from: number): (text: string) => number {
  const known = new Map(texts.map((text, at) => [text, from + at]));
  return (text) => {
    const number = known.get(text);
    if (number === undefined) throw new Error(`"${text}" has no number in the model file.`);
    return number;
  };
}

export function numberingOf(texts: Texts): Numbering {
  const [spelt, plain] = [new Set(texts.spelt), new Set(texts.plain)];
  const words = sorted([...spelt, ...plain, ...texts.others]);
  const [stems, endings] = [sorted(texts.stems), sorted(texts.endings)];
  const marks = words.map((word) => (spelt.has(word) ? SPELT : 0) + (plain.has(word) ? PLAIN : 0));
  const stemFrom = FIRST_WORD + words.length;
  const of = {
    gap: () => GAP,
    word: numbers(words, FIRST_WORD),
    stem: numbers(stems, stemFrom),
    ending: numbers(endings, stemFrom + stems.length),
  };
  return {
    section: new ByteWriter()
      .sortedTexts(words)
      .all(marks)
      .sortedTexts(stems)
      .sortedTexts(endings)
      .texts(texts.ids)
      .bytes(),
    word: of.word,
    piece: ({ kind, text }) => of[kind](text),
    id: numbers(texts.ids, 0),
  };
}
