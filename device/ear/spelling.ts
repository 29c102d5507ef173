import { firstFrom } from './vocabulary.js';

/** What is needed to make known words out of unknown ones. */
export interface Spelling {
  readonly isKnown: (word: string) => boolean;
  /** What a slip may have been meant for, in the order of the code units. */
  readonly words: readonly string[];
  /** Only where the language builds compounds: `rygsmerter`. */
  readonly compounds: boolean;
}

/** In shorter words a slip too often makes another word of it. */
const SHORTEST_MENDED = 7;
/** In the first letters slips are rare, and other words common. */
const SURE_LETTERS = 2;
const LONGEST_MENDED = 20;
const SHORTEST_HALF = 3;
const SHORTEST_COMPOUND = 8;
const SHORTEST_LAST = 4;

/** Whether one letter too many, too few, wrong, or swapped with its neighbour is all the difference. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && short.slice(at + 2) === long.slice(at + 2);
}

/** Of words that are one slip away one of the same length is likeliest, then a longer one. */
const LENGTHS: readonly number[] = [0, 1, -1];

function meantBy(word: string, { words }: Spelling): string | undefined {
  const start = word.slice(0, SURE_LETTERS);
  const found: string[] = [];
  for (let at = firstFrom(words, start); words[at]?.startsWith(start) === true; at++) {
    const known = words[at] ?? '';
    if (Math.abs(known.length - word.length) <= 1 && isOneSlipAway(word, known)) found.push(known);
  }
  return LENGTHS.map((longer) => found.find((known) => known.length === word.length + longer)).find(
    (known) => known !== undefined,
  );
}

/** `rygsmerter` → ryg, smerter; an s or e that only joins the halves is dropped. */
function halvesOf(word: string, { isKnown }: Spelling): string[] | undefined {
  for (let at = word.length - SHORTEST_LAST; at >= SHORTEST_HALF; at--) {
    const last = word.slice(at);
    if (!isKnown(last)) continue;
    const first = word.slice(0, at);
    const half = [first, first.replace(/[se]$/, '')].find(
      (each) => each.length >= SHORTEST_HALF && isKnown(each),
    );
    if (half !== undefined) return [half, last];
  }
  return undefined;
}

/** @param word folded @returns the word itself where nothing known is like it */
export function mended(word: string, spelling: Spelling): string[] {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || spelling.isKnown(word))
    return [word];
  const halves =
    spelling.compounds && word.length >= SHORTEST_COMPOUND ? halvesOf(word, spelling) : undefined;
  if (halves !== undefined) return halves;
  const meant = meantBy(word, spelling);
  return meant === undefined ? [word] : [meant];
}
