import type { Language } from '../../lambda/coach/profile.js';
import { CONCEPTS, type Concept, type Meanings } from '../../locales/meanings.js';
import { fold, foldedWords, isSoftener, remembering } from './normalise.js';

/** Words from `start` up to, not including, `end`. */
export interface Span {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  /** Whether all words in between belong to it. */
  readonly isDense: boolean;
}

/** One word of a wording; `gap` lets up to four words of any kind stand in its place. */
interface Piece {
  readonly text: string;
  readonly kind: 'word' | 'stem' | 'ending' | 'gap';
}

interface Wording {
  readonly concept: Concept;
  readonly pieces: readonly Piece[];
}

/** The meanings of one language, made ready for looking up; all words folded. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Wording[]>;
  readonly stems: ReadonlyMap<string, readonly Wording[]>;
  readonly endings: readonly Wording[];
  /** Every word and every stem that any wording has, also those in the midst of one. */
  readonly known: ReadonlySet<string>;
  readonly knownStems: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly isSoftener: (word: string) => boolean;
  /** Word → the wordings that begin with it, as far as they have been looked for. */
  readonly begun: Map<string, readonly Wording[]>;
}

const WIDEST_GAP = 4;
const SHORTEST_STEM = 2;
const MOST_BEGUN = 10_000;
const GROUP = /\(([^()]*)\)/;
/** A bar outside parentheses. */
const BAR = /\|(?![^(]*\))/;

function spelt(wording: string): string[] {
  if (!wording.includes('(')) return [wording];
  const [group, inside] = GROUP.exec(wording) ?? [];
  if (group === undefined || inside === undefined) return [wording];
  return inside.split('|').flatMap((choice) => spelt(wording.replace(group, choice)));
}

/** `(a | b) c | d` → `a c`, `b c`, `d`. */
const wordingsOf = (pattern: string): string[] =>
  pattern.split(pattern.includes('(') ? BAR : '|').flatMap(spelt);

function piecesOf(token: string, language: Language): Piece[] {
  if (token === '_') return [{ text: token, kind: 'gap' }];
  if (token.startsWith('*')) return [{ text: fold(token.slice(1)), kind: 'ending' }];
  if (token.endsWith('*')) return [{ text: fold(token.slice(0, -1)), kind: 'stem' }];
  return foldedWords(token, language).map((text) => ({ text, kind: 'word' }));
}

function add(index: Map<string, Wording[]>, key: string, wording: Wording): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [wording]);
  else known.push(wording);
}

export function lexiconOf({ concepts, plain }: Meanings, language: Language): Lexicon {
  const words = new Map<string, Wording[]>();
  const stems = new Map<string, Wording[]>();
  const endings: Wording[] = [];
  const known = new Set<string>();
  const knownStems = new Set<string>();
  const read = remembering((token) => {
    const pieces = piecesOf(token, language);
    for (const { text, kind } of pieces) {
      if (kind === 'stem') knownStems.add(text);
      if (kind === 'word') known.add(text);
    }
    return pieces;
  });
  for (const concept of CONCEPTS) {
    for (const text of concepts[concept].flatMap(wordingsOf)) {
      const pieces: Piece[] = [];
      for (const token of text.split(' ')) for (const piece of read(token)) pieces.push(piece);
      const [first] = pieces;
      if (first?.kind === 'ending') endings.push({ concept, pieces });
      else if (first !== undefined) {
        add(first.kind === 'stem' ? stems : words, first.text, { concept, pieces });
      }
    }
  }
  return {
    ...{ words, stems, endings, known, knownStems },
    plain: new Set(foldedWords(plain, language)),
    isSoftener: (word) => isSoftener(word, language),
    begun: new Map(),
  };
}

function fits({ text, kind }: Piece, word: string): boolean {
  if (kind === 'stem') return word.startsWith(text);
  return kind === 'ending' ? word.endsWith(text) : word === text;
}

type Pieces = readonly Piece[];
interface Words {
  readonly all: readonly string[];
  readonly isSoftener: (word: string) => boolean;
}

/** @returns where the wording ends if it begins at `start`; null where it does not stand there */
function endOf(pieces: Pieces, next: number, words: Words, start: number): number | null {
  const piece = pieces[next];
  if (piece === undefined) return start;
  if (piece.kind === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      const end = endOf(pieces, next + 1, words, start + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words.all[start];
  if (word === undefined) return null;
  if (fits(piece, word)) return endOf(pieces, next + 1, words, start + 1);
  return words.isSoftener(word) ? endOf(pieces, next, words, start + 1) : null;
}

function startingWith({ words, stems, endings, begun }: Lexicon, word: string): readonly Wording[] {
  const known = begun.get(word);
  if (known !== undefined) return known;
  const found = [...(words.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const more = stems.get(word.slice(0, length));
    if (more !== undefined) found.push(...more);
  }
  for (const wording of endings) {
    const [first] = wording.pieces;
    if (first !== undefined && fits(first, word)) found.push(wording);
  }
  if (begun.size < MOST_BEGUN) begun.set(word, found);
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

/** They stand round what is talked about, and say nothing of it themselves. */
const FRAMES: readonly Concept[] = [
  'ELSEWHERE',
  'SOMEONE',
  'ASKING',
  'REQUEST',
  'UNKNOWN_EXERCISE',
];

/** "A piece of cake" is no cake. */
const isCovered = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some(
    (other) =>
      other.isDense &&
      !FRAMES.includes(other.concept) &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start,
  );

/** @param words folded @returns every wording that stands somewhere in the words */
export function spansIn(lexicon: Lexicon, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  const all = { all: words, isSoftener: lexicon.isSoftener };
  words.forEach((word, start) => {
    for (const { concept, pieces } of startingWith(lexicon, word)) {
      const end = endOf(pieces, 1, all, start + 1);
      if (end !== null)
        spans.push({ concept, start, end, isDense: pieces.every(({ kind }) => kind !== 'gap') });
    }
  });
  return spans.filter((span) => span.concept !== 'ELSEWHERE' || !isCovered(span, spans));
}
