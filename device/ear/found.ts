import { PRACTICAL } from '../../lambda/coach/command.js';
import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName, SlotName } from '../../locales/asks.js';
import type { Concept } from '../../locales/meanings.js';
import { withoutSofteners } from './normalise.js';
import type { HeardSlot } from './patterns.js';
import type { Reading } from './reading.js';
import { childOf } from './tree.js';
import { FOUND_USE, idAt, slotNode, type Values } from './values.js';

/** The ids of each slot that is found by its spellings, in order of urgency. */
const IDS = {
  condition: CONDITIONS,
  symptom: SYMPTOMS,
  feeling: FEELINGS,
  concern: CONCERNS,
  topic: PRACTICAL,
} as const satisfies Partial<Record<SlotName, readonly string[]>>;
export type FoundSlot = keyof typeof IDS;

const SLOT_OF: Readonly<Partial<Record<IntentName, FoundSlot>>> = {
  SuitableIntent: 'condition',
  PainIntent: 'symptom',
  SensationIntent: 'feeling',
  PainQuestionIntent: 'concern',
  PracticalIntent: 'topic',
};

/** What a concept says about a slot, for wordings with gaps that no spelling can hold. */
const SIGNS: Readonly<Record<FoundSlot, readonly (readonly [Concept, string])[]>> = {
  condition: [['LEG_PATH', 'leg-pain']],
  symptom: [
    ['RED_FLAG', 'red-flag'],
    ['EMERGENCY_SIGN', 'emergency'],
    ['FALL', 'fall'],
    ['LEG_PATH', 'back'],
  ],
  feeling: [['EFFORT', 'effort']],
  concern: [
    ['SORE_LATER', 'soreness'],
    ['CRACKING', 'cracking'],
  ],
  topic: [
    ['PAINKILLER', 'painkillers'],
    ['GET_DOWN', 'floor'],
    ['GET_UP', 'up'],
    ['TIME_OF_DAY', 'time-of-day'],
    ['HOW_HARD', 'effort'],
    ['ONLY_SOME', 'some'],
    ['BEST', 'best'],
    ['ADVICE', 'other'],
  ],
};

export const isFoundSlot = (slot: string): slot is FoundSlot => Object.hasOwn(IDS, slot);

export const foundSlotOf = (intent: IntentName): FoundSlot | undefined => SLOT_OF[intent];

/** Stands for words that name a body part and no symptom: "on my back", "knee to my chest". */
const MASKED = '_';
const MASKED_IN: readonly FoundSlot[] = ['symptom', 'feeling'];

function wordsFor(slot: FoundSlot, { words, spans }: Reading): readonly string[] {
  if (!MASKED_IN.includes(slot)) return words;
  const masks = spans.filter(({ concept }) => concept === 'NO_SYMPTOM');
  return words.map((word, at) =>
    masks.some(({ start, end }) => start <= at && at < end) ? MASKED : word,
  );
}

/** The spellings that begin at the first word. */
function speltFrom(words: readonly string[], root: number, values: Values): HeardSlot[] {
  const found: HeardSlot[] = [];
  let node: number | null = root;
  for (const [at, word] of words.entries()) {
    node = childOf(values.tree, node, values.vocabulary.numberOf(word));
    if (node === null) break;
    const id = idAt(values, node, FOUND_USE);
    if (id !== null) found.push({ value: words.slice(0, at + 1).join(' '), id });
  }
  return found;
}

function spelt(words: readonly string[], slot: FoundSlot, values: Values): HeardSlot[] {
  const root = slotNode(values, slot);
  return root === null
    ? []
    : words.flatMap((_, start) => speltFrom(words.slice(start), root, values));
}

function signs(slot: FoundSlot, { words, spans }: Reading): HeardSlot[] {
  return SIGNS[slot].flatMap(([concept, id]) =>
    spans
      .filter((span) => span.concept === concept)
      .map(({ start, end }) => ({ value: words.slice(start, end).join(' '), id })),
  );
}

/** "Before bed" is no bed: in these slots a spelling within a longer one does not count. */
const LONGEST_IN: readonly FoundSlot[] = ['topic'];

const isWithin = (inner: HeardSlot, outer: HeardSlot): boolean =>
  outer.value.length > inner.value.length && ` ${outer.value} `.includes(` ${inner.value} `);

const withoutInner = (found: readonly HeardSlot[]): HeardSlot[] =>
  found.filter((inner) => !found.some((outer) => isWithin(inner, outer)));

/**
 * What the utterance says about the slot: the most urgent id whose spelling or sign occurs in it;
 * of several spellings of that id, the longest.
 * @returns null where nothing occurs
 */
export function foundIn(
  slot: FoundSlot,
  reading: Reading,
  values: Values,
  language: Language,
): HeardSlot | null {
  const words = withoutSofteners(wordsFor(slot, reading), language);
  const all = spelt(words, slot, values);
  const found = [...(LONGEST_IN.includes(slot) ? withoutInner(all) : all), ...signs(slot, reading)];
  for (const id of IDS[slot]) {
    const same = found.filter((each) => each.id === id);
    const [longest] = same.sort((a, b) => b.value.length - a.value.length);
    if (longest !== undefined) return longest;
  }
  return null;
}
