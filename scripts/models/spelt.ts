import {
  INTENT_NAMES,
  SLOT_NAMES,
  type Asks,
  type IntentName,
  type SlotName,
} from '../../locales/asks.js';
import { faultIn, type Source } from './fault.js';
import { expand, NotationError } from './notation.js';

/** A plain sample, slot value or phrase, and where it comes from. */
export interface Spelt {
  readonly text: string;
  readonly source: Source;
}

export interface SpeltIntent {
  readonly name: IntentName;
  readonly samples: readonly Spelt[];
}

export interface SpeltValue {
  readonly id: string;
  readonly words: readonly Spelt[];
}

export type SpeltSlots = Readonly<Record<SlotName, readonly SpeltValue[]>>;

function spell(source: Source, phrases: Asks['phrases']): Spelt[] {
  try {
    return expand(source.pattern, phrases).map((text) => ({ text, source }));
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    throw faultIn(source, error.message);
  }
}

/** Two patterns of one intent may meet; Alexa wants each sample once. */
function onlyOnce(samples: readonly Spelt[]): Spelt[] {
  return [...new Map(samples.map((sample) => [sample.text, sample])).values()];
}

/**
 * @param folder of the language, such as `locales/en`
 * @throws ModelFault for a pattern that cannot be read
 */
export function spellIntents(folder: string, { intents, phrases }: Asks): SpeltIntent[] {
  return INTENT_NAMES.map((owner) => ({
    name: owner,
    samples: onlyOnce(
      intents[owner].flatMap((pattern) => spell({ folder, owner, pattern }, phrases)),
    ),
  }));
}

/** As `spellIntents`; repetitions stay, for `checkValues` to find. */
export function spellSlots(folder: string, { slots, phrases }: Asks): SpeltSlots {
  const valuesOf = (slot: SlotName): SpeltValue[] =>
    Object.entries<readonly string[]>(slots[slot]).map(([owner, patterns]) => ({
      id: owner,
      words: patterns.flatMap((pattern) => spell({ folder, owner, pattern }, phrases)),
    }));
  return Object.fromEntries(SLOT_NAMES.map((slot) => [slot, valuesOf(slot)])) as Record<
    SlotName,
    SpeltValue[]
  >;
}

/** The phrases by themselves, so that a fault in one is told of its own line. */
export function spellPhrases(folder: string, { phrases }: Asks): Spelt[] {
  return Object.entries(phrases).flatMap(([owner, pattern]) =>
    spell({ folder, owner, pattern }, phrases),
  );
}
