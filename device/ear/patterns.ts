import { INTENT_NAMES, type IntentName, SLOT_NAMES, type SlotName } from '../../locales/asks.js';
import { isFoundSlot } from './found.js';
import { fold, keyOf, UNCLEAR } from './normalise.js';
import { eachBelow, nodeAt, ROOT, type Tree, valuesOf } from './tree.js';
import { EXACT_USE, idAt, slotNode, type Values } from './values.js';
import { FIRST_WORD } from './vocabulary.js';

export interface HeardSlot {
  /** As it was said, normalised. */
  readonly value: string;
  /** Null: something was named, but nothing that the model knows. */
  readonly id: string | null;
}

export interface Heard {
  readonly intent: IntentName;
  /** Only the slots that were filled. */
  readonly slots: Readonly<Record<string, HeardSlot>>;
}

/** A sample with a slot: the numbers of the words before and after it. */
interface Carrier {
  readonly intent: IntentName;
  readonly slot: SlotName;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What is understood exactly. */
export interface Patterns {
  /** Words by their numbers, with at most one slot → an intent by its number, or `AMBIGUOUS`. */
  readonly samples: Tree;
  readonly values: Values;
  /** Those with the most words first, so that the slot takes in as little as possible. */
  readonly carriers: readonly Carrier[];
}

/** The value of a phrase that means two things and so belongs to no intent. */
export const AMBIGUOUS = INTENT_NAMES.length;

/** With fewer words of its own a carrier fits nearly everything that anyone says. */
const WORDS_FOR_AN_UNKNOWN_VALUE = 2;
/** A name is short; what is longer is a sentence that the coach does not know. */
const LONGEST_UNKNOWN_VALUE = 5;

const ownWords = ({ before, after }: Carrier): number => before.length + after.length;

function carriersIn(samples: Tree): Carrier[] {
  const carriers: Carrier[] = [];
  eachBelow(samples, ROOT, (sequence, values) => {
    const at = sequence.findIndex((number) => number < FIRST_WORD);
    const slot = SLOT_NAMES[(sequence[at] ?? 0) - 1];
    if (slot === undefined) return;
    for (const value of values) {
      const intent = INTENT_NAMES[value];
      if (intent === undefined) continue;
      carriers.push({ intent, slot, before: sequence.slice(0, at), after: sequence.slice(at + 1) });
    }
  });
  return carriers.sort((a, b) => ownWords(b) - ownWords(a));
}

export const patternsOf = (samples: Tree, values: Values): Patterns => ({
  ...{ samples, values },
  carriers: carriersIn(samples),
});

type Words = readonly string[];

const numbersOf = ({ values }: Patterns, words: Words): number[] =>
  words.map((word) => values.vocabulary.numberOf(fold(word)));

/** The words in the carrier's slot; null where the rest does not fit. */
function fill({ before, after }: Carrier, words: Words, numbers: readonly number[]): Words | null {
  const end = words.length - after.length;
  if (before.length >= end) return null;
  if (before.some((number, index) => number !== numbers[index])) return null;
  if (after.some((number, index) => number !== numbers[end + index])) return null;
  return words.slice(before.length, end);
}

/** The id of what fills a slot exactly; null for what the model does not know. */
function idOf({ values }: Patterns, slot: SlotName, numbers: readonly number[]): string | null {
  const root = slotNode(values, slot);
  const node = root === null ? null : nodeAt(values.tree, root, numbers);
  return node === null ? null : idAt(values, node, EXACT_USE);
}

function heard({ intent, slot }: Carrier, value: Words, id: string | null): Heard {
  return { intent, slots: { [slot]: { value: value.join(' '), id } } };
}

/** "The frog", "en bro", "frøen": one certain thing, as against "some music" or "karaoke". */
const ARTICLE = /^(?:the|that|a|an|den|det|en)$/;
const DANISH_ARTICLE = /e[nt]$/;

function mayBeUnknown(carrier: Carrier, value: Words): boolean {
  if (keyOf(value) === UNCLEAR) return ownWords(carrier) > 0;
  const [first = '', ...rest] = value;
  const isOneThing = ARTICLE.test(first) ? rest.length > 0 : DANISH_ARTICLE.test(first);
  return (
    isOneThing &&
    ownWords(carrier) >= WORDS_FOR_AN_UNKNOWN_VALUE &&
    value.length <= LONGEST_UNKNOWN_VALUE
  );
}

/** The meanings of a phrase without a slot: intents by their numbers, or `AMBIGUOUS`. */
function literalsOf({ samples }: Patterns, numbers: readonly number[]): Uint16Array {
  const node = numbers.length === 0 ? null : nodeAt(samples, ROOT, numbers);
  return node === null ? new Uint16Array() : valuesOf(samples, node);
}

/** Whether the phrase means two things and so belongs to no intent. */
export const isAmbiguous = (patterns: Patterns, words: Words): boolean =>
  literalsOf(patterns, numbersOf(patterns, words)).includes(AMBIGUOUS);

/** @returns null where nothing in the model was said in exactly these words */
export function match(patterns: Patterns, words: Words): Heard | null {
  const numbers = numbersOf(patterns, words);
  const literal = literalsOf(patterns, numbers).find((value) => value !== AMBIGUOUS);
  const intent = literal === undefined ? undefined : INTENT_NAMES[literal];
  if (intent !== undefined) return { intent, slots: {} };
  for (const carrier of patterns.carriers) {
    const value = fill(carrier, words, numbers);
    if (value === null) continue;
    const start = carrier.before.length;
    const id = idOf(patterns, carrier.slot, numbers.slice(start, start + value.length));
    if (id !== null) return heard(carrier, value, id);
  }
  return null;
}

/** A sample with a value that the model does not know: a name was meant, but which? */
export function matchUnknown(patterns: Patterns, words: Words): Heard | null {
  const numbers = numbersOf(patterns, words);
  for (const carrier of patterns.carriers) {
    const mayAsk =
      carrier.intent === 'ExerciseIntent' ||
      (words.includes(UNCLEAR) && !isFoundSlot(carrier.slot));
    const value = mayAsk ? fill(carrier, words, numbers) : null;
    if (value !== null && mayBeUnknown(carrier, value)) return heard(carrier, value, null);
  }
  return null;
}
