import { CONCEPTS, type Concept } from '../../locales/meanings.js';
import { childOf, ROOT, type Tree, valuesOf } from './tree.js';
import { GAP, type Vocabulary } from './vocabulary.js';

/** Words from `start` up to, not including, `end`. */
export interface Span {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  /** Whether all words in between belong to it. */
  readonly isDense: boolean;
}

/** The meanings of one language, made ready for looking up; all words folded. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Words, stems, endings and gaps by their numbers → concepts by theirs. */
  readonly wordings: Tree;
  readonly plain: ReadonlySet<string>;
  readonly isSoftener: (word: string) => boolean;
}

const WIDEST_GAP = 4;

interface Words {
  readonly all: readonly string[];
  /** Of each word the numbers that fit it. */
  readonly numbers: readonly (readonly number[])[];
}

/** Finds the wordings that begin at one word. */
class Finder {
  readonly spans: Span[] = [];
  /** A wording with gaps counts once, where its gaps are narrowest. */
  private readonly ended = new Set<number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly words: Words,
    private readonly start: number,
  ) {}

  /** @param node what stands up to the word `at` leads to it */
  visit(node: number, at: number, isDense: boolean): void {
    const { wordings } = this.lexicon;
    this.end(node, at, isDense);
    const from = wordings.children[node] ?? 0;
    if (from === wordings.children[node + 1]) return;
    if (wordings.keys[from] === GAP) {
      for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) this.visit(from, at + skipped, false);
    }
    this.goOn(node, at, isDense);
  }

  private end(node: number, end: number, isDense: boolean): void {
    const values = valuesOf(this.lexicon.wordings, node);
    if (values.length === 0 || this.ended.has(node)) return;
    this.ended.add(node);
    for (const value of values) {
      const concept = CONCEPTS[value];
      if (concept !== undefined) this.spans.push({ concept, start: this.start, end, isDense });
    }
  }

  /** Softeners may stand between the words of a wording; one that belongs to it is no softener. */
  private goOn(node: number, at: number, isDense: boolean): void {
    const taken: number[] = [];
    for (let next = at; next < this.words.all.length; next++) {
      for (const number of this.words.numbers[next] ?? []) {
        const child = childOf(this.lexicon.wordings, node, number);
        if (child === null || taken.includes(child)) continue;
        taken.push(child);
        this.visit(child, next + 1, isDense);
      }
      if (!this.lexicon.isSoftener(this.words.all[next] ?? '')) return;
    }
  }
}

const byConceptAndEnd = (a: Span, b: Span): number =>
  CONCEPTS.indexOf(a.concept) - CONCEPTS.indexOf(b.concept) || a.end - b.end;

/** By the number that a wording begins with, then in the order of the concepts, shorter ones first. */
function spansFrom(lexicon: Lexicon, words: Words, start: number): Span[] {
  return (words.numbers[start] ?? []).flatMap((number) => {
    const child = childOf(lexicon.wordings, ROOT, number);
    if (child === null) return [];
    const finder = new Finder(lexicon, words, start);
    finder.visit(child, start + 1, true);
    return finder.spans.sort(byConceptAndEnd);
  });
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
  const said = { all: words, numbers: words.map(lexicon.vocabulary.numbersOf) };
  const spans = words.flatMap((_, start) => spansFrom(lexicon, said, start));
  return spans.filter((span) => span.concept !== 'ELSEWHERE' || !isCovered(span, spans));
}
