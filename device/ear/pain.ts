import type { Concept } from '../../locales/meanings.js';
import type { Span } from './lexicon.js';
import type { Reading } from './reading.js';

/**
 * What is said about pain: `now`, the speaker has it; `asked`, a question or a condition; `gone`,
 * there is none or no longer; `topic`, somebody else's, long ago, or pain as such.
 */
export type Pain = 'now' | 'asked' | 'gone' | 'topic' | 'none';

/** Part of an utterance in which a negation or a question holds. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
}

const FELT: readonly Concept[] = ['OUCH', 'HURT', 'PAIN', 'NUMB', 'UNWELL', 'INJURED'];

/** Between `if` and the subject of the pain: "if I lift my leg | it hurts" states pain. */
const WORDS_OF_A_CLAUSE = 2;
/** Between a question and the subject of the pain: "what do I do | it hurts". */
const WORDS_OF_A_QUESTION = 3;
/** How far a negation or a purpose reaches. */
const REACH = 4;
const NEAR = 2;

const isOf =
  (...concepts: readonly Concept[]) =>
  ({ concept }: Span): boolean =>
    concepts.includes(concept);

function clausesOf({ words, spans }: Reading): Clause[] {
  const starts = spans.filter(isOf('BUT')).map(({ start }) => start);
  const bounds = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return bounds.map((start, index) => {
    const end = bounds[index + 1] ?? words.length;
    return { start, end, spans: spans.filter((span) => span.start >= start && span.start < end) };
  });
}

/** Where the clause of the pain begins: its subject, or else the clause that it stands in. */
function subjectBefore({ start, spans }: Clause, felt: Span): number {
  return Math.max(
    start,
    ...spans
      .filter((span) => span.concept === 'SUBJECT' && span.start <= felt.start)
      .map((span) => span.start),
  );
}

function isNegated({ spans }: Clause, from: number, until: number): boolean {
  return spans.some(
    ({ concept, start, end }) => concept === 'NOT' && start >= from && end <= until,
  );
}

/** "Will not go away", but not "no, it went away". */
function isDenied(clause: Clause, over: Span): boolean {
  return isNegated(clause, Math.max(over.start - NEAR, subjectBefore(clause, over)), over.start);
}

function isOver(clause: Clause, felt: Span, subject: number): boolean {
  return clause.spans.filter(isOf('OVER', 'CEASED')).some((over) => {
    const { concept, start, end } = over;
    const before = concept === 'CEASED' && start >= subject && end <= felt.start;
    return (before || start >= felt.end) && !isDenied(clause, over);
  });
}

function isPersisting(clause: Clause): boolean {
  return clause.spans.filter(isOf('OVER', 'CEASED')).some((over) => isDenied(clause, over));
}

/** "If it hurts" and "when I get pain", not "when I lift my leg it hurts". */
function isConditional({ spans }: Clause, felt: Span, subject: number): boolean {
  return spans
    .filter(isOf('IF', 'WHEN_CLAUSE'))
    .some(({ start, end }) => start < felt.start && subject - end < WORDS_OF_A_CLAUSE);
}

/** Where the clause begins in earnest: after "and", "yes", "no" and the like. */
function afterOpeners(from: number, spans: readonly Span[]): number {
  const openers = new Set(
    spans.filter(isOf('BUT', 'YES', 'NO', 'OPENER')).map(({ start }) => start),
  );
  let at = from;
  while (openers.has(at)) at++;
  return at;
}

/** Whether it begins as a question, or one of its parts does. */
export const isQuestion = (reading: Reading): boolean =>
  clausesOf(reading).some(({ start, spans }) => {
    const opening = afterOpeners(start, spans);
    return spans.some((span) => span.concept === 'ASKING' && span.start <= opening);
  });

function isAsked({ start: from, spans }: Clause, felt: Span, subject: number): boolean {
  const opening = afterOpeners(from, spans);
  const openers = spans.filter(
    (span) => span.concept === 'ASKING' && span.start <= opening && span.start <= felt.start,
  );
  if (openers.length === 0)
    return spans.some((span) => span.concept === 'FEAR' && span.start <= felt.start);
  const opened = Math.max(...openers.map(({ end }) => end));
  const linked = spans.some(
    (span) =>
      isOf('IF', 'WHEN_CLAUSE', 'THOUGH')(span) && span.start >= from && span.start <= felt.start,
  );
  return linked || subject - opened < WORDS_OF_A_QUESTION;
}

/** "That film was painful": said of something else, unless it is said in so many words. */
function isFigurative({ spans }: Clause, felt: Span, subject: number): boolean {
  if (!spans.some(isOf('ELSEWHERE')) || spans.some(isOf('BODY'))) return false;
  const isBetween = spans.some(
    (span) => span.concept === 'ELSEWHERE' && span.start >= subject && span.end <= felt.start,
  );
  return felt.concept === 'OUCH' || isBetween || felt.start - subject > NEAR;
}

function isTopic({ spans }: Clause, felt: Span): boolean {
  if (spans.some(isOf('ABOUT_PAIN'))) return true;
  // "My back"; in Danish "the back" may be anybody's.
  const isOwn = spans.some(({ concept, start, end }) => concept === 'OWN_BODY' && end - start > 1);
  if (!isOwn && spans.some((span) => span.concept === 'SOMEONE' && span.start < felt.start))
    return true;
  if (spans.some(isOf('LONG_AGO')) && !spans.some(isOf('STILL'))) return true;
  return spans.some(
    (span) =>
      (span.concept === 'AGAINST' &&
        span.start < felt.end &&
        felt.start - span.end < REACH &&
        felt.concept !== 'UNWELL') ||
      (isOf('ROUTINE', 'EXERCISE')(span) && span.start >= felt.end && span.start - felt.end < 2),
  );
}

function painIn(clause: Clause, felt: Span): Pain {
  const subject = subjectBefore(clause, felt);
  if (isFigurative(clause, felt, subject)) return 'topic';
  if (felt.concept === 'OUCH') return 'now';
  if (isTopic(clause, felt)) return 'topic';
  if (isConditional(clause, felt, subject) || isAsked(clause, felt, subject)) return 'asked';
  if (isPersisting(clause)) return 'now';
  if (isNegated(clause, subject, felt.start) || isOver(clause, felt, subject)) return 'gone';
  return 'now';
}

/** Something is wrong with a part of the speaker's body, though no word for pain is said. */
export function isLikelyPain(reading: Reading): boolean {
  return reading.concepts.has('OWN_BODY');
}

const GRAVEST_FIRST: readonly Pain[] = ['now', 'asked', 'gone', 'topic'];

/** The gravest of all that is said. Where it stays open whether the speaker has pain, it is `now`. */
export function painOf(reading: Reading): Pain {
  const found = new Set(
    clausesOf(reading).flatMap((clause) =>
      clause.spans.filter(isOf(...FELT)).map((felt) => painIn(clause, felt)),
    ),
  );
  return GRAVEST_FIRST.find((pain) => found.has(pain)) ?? 'none';
}
