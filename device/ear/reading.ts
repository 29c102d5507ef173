import type { Language } from '../../lambda/coach/profile.js';
import type { Concept } from '../../locales/meanings.js';
import { type Lexicon, type Span, spansIn } from './lexicon.js';
import { foldedWords, UNCLEAR } from './normalise.js';
import { mended, type Spelling } from './spelling.js';

/** An utterance, read for what its words mean. */
export interface Reading {
  /** Normalised, folded, with slips of the keyboard mended and compounds taken apart. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly concepts: ReadonlySet<Concept>;
  /** Of the words that carry a meaning, the share that means nothing to the coach: 0 to 1. */
  readonly strange: number;
}

/** More than anybody says in one breath; what is longer is cut, so that reading it stays quick. */
const LONGEST = 60;

function strangeShare(
  words: readonly string[],
  spans: readonly Span[],
  { plain }: Lexicon,
  { isKnown }: Spelling,
): number {
  const meant = new Set<number>();
  for (const { concept, start, end } of spans) {
    if (concept === 'ELSEWHERE') continue;
    for (let at = start; at < end; at++) meant.add(at);
  }
  const telling = words.flatMap((word, at) => (plain.has(word) ? [] : [{ word, at }]));
  const strange = telling.filter(({ word, at }) => !meant.has(at) && !isKnown(word));
  return telling.length === 0 ? 0 : strange.length / telling.length;
}

export function read(
  utterance: string,
  language: Language,
  lexicon: Lexicon,
  spelling: Spelling,
): Reading {
  const said = foldedWords(utterance, language)
    .slice(0, LONGEST)
    .filter((word) => word !== UNCLEAR);
  const words = said.flatMap((word) => mended(word, spelling));
  const spans = spansIn(lexicon, words);
  return {
    words,
    spans,
    concepts: new Set(spans.map(({ concept }) => concept)),
    strange: strangeShare(words, spans, lexicon, spelling),
  };
}
