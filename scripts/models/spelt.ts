import {
  INTENT_NAMES,
  SLOT_NAMES,
  type Asks,
  type IntentName,
  type SlotName,
} from '../../locales/asks.js';
import { ModelFault } from './fault.js';
import { expand, NotationError } from './notation.js';

/** A plain sample or slot value, and the pattern that it comes from. */
export interface Spelt {
  readonly text: string;
  readonly pattern: string;
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

function spell(where: string, pattern: string, phrases: Asks['phrases']): Spelt[] {
  try {
    return expand(pattern, phrases).map((text) => ({ text, pattern }));
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    throw new ModelFault(`${where}: ${error.message}, in: ${pattern}`);
  }
}

/** Two patterns of one intent may meet; Alexa wants each sample once. */
function onlyOnce(samples: readonly Spelt[]): Spelt[] {
  return [...new Map(samples.map((sample) => [sample.text, sample])).values()];
}

/**
 * @param file names the source in messages
 * @throws ModelFault for a pattern that cannot be read
 */
export function spellIntents(file: string, { intents, phrases }: Asks): SpeltIntent[] {
  return INTENT_NAMES.map((name) => ({
    name,
    samples: onlyOnce(
      intents[name].flatMap((pattern) => spell(`${file}: ${name}`, pattern, phrases)),
    ),
  }));
}

/** As `spellIntents`; repetitions stay, for `checkValues` to find. */
export function spellSlots(file: string, { slots }: Asks): SpeltSlots {
  const [exercise, language, style] = SLOT_NAMES.map((slot) =>
    Object.entries(slots[slot]).map(([id, patterns]) => ({
      id,
      words: patterns.flatMap((pattern) => spell(`${file}: ${id}`, pattern, {})),
    })),
  );
  return { exercise: exercise ?? [], language: language ?? [], style: style ?? [] };
}
