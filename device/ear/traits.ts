import type { Named } from './names.js';
import type { Reading } from './reading.js';
import { type Fact, surest } from './rules.js';

/**
 * Something that can be seen in an utterance and may speak for one meaning or another: `word:plank`,
 * `fact:HURT`, `rule:PainIntent`.
 */
export type Trait = string;

/** Stands for the name of an exercise, so that what is learnt of one holds for all. */
const NAMED = '{exercise}';
/** Letters: brings lift, lifts and lifted together. */
const STEM = 5;
/** Letters of the parts of words, by which words are alike that nobody has heard before. */
const PART = 4;
/** Utterances of more words are equally long. */
const LONG = 9;
/** In how many steps the share of strange words, and a rule's weight, are told. */
const SHARES = 3;
const WEIGHTS = 10;
/** The runner-up among the rules tells something, too. */
const RULES = 2;

function wordsOf({ words }: Reading, named: Named | null): readonly string[] {
  return named === null
    ? words
    : [...words.slice(0, named.start), NAMED, ...words.slice(named.end)];
}

function partsOf(word: string): string[] {
  const whole = `<${word}>`;
  if (word.length < PART) return [];
  return Array.from({ length: whole.length - PART + 1 }, (_, at) => whole.slice(at, at + PART));
}

function ofWords(words: readonly string[]): Trait[] {
  const stems = words.map((word) => word.slice(0, STEM));
  const framed = ['^', ...stems, '$'];
  return [
    ...words.map((word) => `word:${word}`),
    ...stems.map((stem) => `stem:${stem}`),
    ...framed.slice(1).map((stem, at) => `pair:${framed[at] ?? ''} ${stem}`),
    ...words.flatMap(partsOf).map((part) => `part:${part}`),
    `first:${stems[0] ?? ''}`,
    `begins:${stems.slice(0, 2).join(' ')}`,
    `length:${Math.min(LONG, words.length)}`,
  ];
}

/** They help to find slots, and say nothing about the intent. */
const SILENT: readonly Fact[] = ['AND', 'NO_SYMPTOM'];

function ofMeaning({ concepts, strange }: Reading, facts: ReadonlySet<Fact>): Trait[] {
  const found = [...concepts].filter((concept) => !SILENT.includes(concept)).sort();
  return [
    ...[...facts].filter((fact) => !SILENT.includes(fact)).map((fact) => `fact:${fact}`),
    ...found.flatMap((one, at) => found.slice(at + 1).map((other) => `both:${one} ${other}`)),
    `strange:${Math.round(strange * SHARES)}`,
  ];
}

/** What the rules say. Phrases that the rules were made with leave it out: there they are always right. */
export function ofRules(facts: ReadonlySet<Fact>): Trait[] {
  const held = [...surest(facts)].sort(([, a], [, b]) => b.weight - a.weight);
  const [best] = held;
  if (best === undefined) return ['rule:none'];
  const [intent, { weight }] = best;
  return [
    ...held.slice(0, RULES).map(([each], rank) => `rule ${rank + 1}:${each}`),
    `rule:${intent} ${Math.round(weight * WEIGHTS)}`,
  ];
}

/** Everything but what the rules say; each trait once. */
export function traitsOf(
  reading: Reading,
  named: Named | null,
  facts: ReadonlySet<Fact>,
): ReadonlySet<Trait> {
  const meant = facts.has('NAMED') ? named : null;
  return new Set([...ofWords(wordsOf(reading, meant)), ...ofMeaning(reading, facts)]);
}

/** By what a slot is filled: the words as they are, names included. */
export function slotTraitsOf(reading: Reading, named: Named | null): ReadonlySet<Trait> {
  const found = named === null ? [] : [`named:${named.slot.id ?? ''} ${String(named.sure)}`];
  return new Set([...found, ...ofWords(reading.words), ...ofMeaning(reading, reading.concepts)]);
}
