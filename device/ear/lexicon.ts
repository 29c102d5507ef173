import type { Language } from '../../lambda/coach/profile.js';
import { CONCEPTS, type Concept, type Meanings } from '../../locales/meanings.js';
import { fold, isSoftener, plainWords } from './normalise.js';

/** Words from `start` up to, not including, `end`. */
export interface Span {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** One word of a wording; `gap` lets up to four words of any kind stand in its place. */
interface Piece {
  readonly text: string;
  readonly kind: 'word' | 'stem' | 'gap';
}

interface Wording {
  readonly concept: Concept;
  readonly pieces: readonly Piece[];
}

/** The meanings of one language, made ready for looking up; all words folded. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Wording[]>;
  readonly stems: ReadonlyMap<string, readonly Wording[]>;
  /** Every word and every stem that any wording has, also those in the midst of one. */
  readonly known: ReadonlySet<string>;
  readonly knownStems: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly softeners: (word: string) => boolean;
}

const WIDEST_GAP = 4;
const SHORTEST_STEM = 2;
const GROUP = /\(([^()]*)\)/;

/** `(a | b) c | d` → `a c`, `b c`, `d`. */
function wordingsOf(pattern: string): string[] {
  const [group, inside] = GROUP.exec(pattern) ?? [];
  if (group === undefined || inside === undefined) return pattern.split('|');
  // Only what stands between the same bars as the group belongs to it.
  const at = pattern.indexOf(group);
  const from = pattern.lastIndexOf('|', at) + 1;
  const next = pattern.indexOf('|', at + group.length);
  const to = next < 0 ? pattern.length : next;
  const own = pattern.slice(from, to);
  const spelt = inside.split('|').map((choice) => own.replace(group, choice));
  return wordingsOf(pattern.slice(0, from) + spelt.join('|') + pattern.slice(to));
}

function piecesOf(wording: string, language: Language): Piece[] {
  return wording
    .trim()
    .split(/\s+/)
    .flatMap((text): Piece[] => {
      if (text === '_') return [{ text, kind: 'gap' }];
      if (text.endsWith('*')) return [{ text: fold(text.slice(0, -1)), kind: 'stem' }];
      return plainWords(text, language).map((word) => ({ text: fold(word), kind: 'word' }));
    });
}

function add(index: Map<string, Wording[]>, key: string, wording: Wording): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [wording]);
  else known.push(wording);
}

export function lexiconOf({ concepts, plain }: Meanings, language: Language): Lexicon {
  const words = new Map<string, Wording[]>();
  const stems = new Map<string, Wording[]>();
  const known = new Set<string>();
  const knownStems = new Set<string>();
  for (const concept of CONCEPTS) {
    for (const text of concepts[concept].flatMap(wordingsOf)) {
      const pieces = piecesOf(text, language);
      for (const piece of pieces) {
        if (piece.kind === 'word') known.add(piece.text);
        if (piece.kind === 'stem') knownStems.add(piece.text);
      }
      const [first] = pieces;
      if (first !== undefined) {
        add(first.kind === 'stem' ? stems : words, first.text, { concept, pieces });
      }
    }
  }
  return {
    ...{ words, stems, known, knownStems },
    plain: new Set(plainWords(plain, language).map(fold)),
    softeners: (word) => isSoftener(word, language),
  };
}

const fits = ({ text, kind }: Piece, word: string): boolean =>
  kind === 'stem' ? word.startsWith(text) : word === text;

/** @returns where the wording ends if it begins at `start`; null where it does not stand there */
function endOf(
  pieces: readonly Piece[],
  words: readonly string[],
  start: number,
  softeners: Lexicon['softeners'],
): number | null {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return start;
  if (piece.kind === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      const end = endOf(rest, words, start + skipped, softeners);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[start];
  if (word === undefined) return null;
  if (fits(piece, word)) return endOf(rest, words, start + 1, softeners);
  return softeners(word) ? endOf(pieces, words, start + 1, softeners) : null;
}

function startingWith({ words, stems }: Lexicon, word: string): Wording[] {
  const found = [...(words.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    found.push(...(stems.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** Whether the word stands in any wording. */
export function isListed({ known, knownStems }: Lexicon, word: string): boolean {
  if (known.has(word)) return true;
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    if (knownStems.has(word.slice(0, length))) return true;
  }
  return false;
}

/** @param words folded @returns every wording that stands somewhere in the words */
export function spansIn(lexicon: Lexicon, words: readonly string[]): Span[] {
  return words.flatMap((word, start) =>
    startingWith(lexicon, word).flatMap(({ concept, pieces: [, ...rest] }): Span[] => {
      const end = endOf(rest, words, start + 1, lexicon.softeners);
      return end === null ? [] : [{ concept, start, end }];
    }),
  );
}
