import { SLOT_NAMES, type SlotName } from '../../locales/asks.js';
import { childOf, ROOT, type Tree, valuesOf } from './tree.js';
import type { Vocabulary } from './vocabulary.js';

/** What the slots can hold. */
export interface Values {
  readonly vocabulary: Vocabulary;
  /** A slot's number, then the numbers of words → an id by its number times `USES`, plus its uses. */
  readonly tree: Tree;
}

/** The words fill the slot of a sample. */
export const EXACT_USE = 1;
/** The words may occur anywhere in an utterance. */
export const FOUND_USE = 2;
export const USES = 4;

export const slotNumber = (slot: SlotName): number => 1 + SLOT_NAMES.indexOf(slot);

/** The node below which the slot's values stand; null where it has none. */
export const slotNode = ({ tree }: Values, slot: SlotName): number | null =>
  childOf(tree, ROOT, slotNumber(slot));

/** The id that some values of a node give for this use; null where none does. */
export function idFor(use: number, values: Uint16Array, { ids }: Vocabulary): string | null {
  const value = values.find((each) => (each & use) !== 0);
  return value === undefined ? null : (ids[Math.floor(value / USES)] ?? null);
}

/** As `idFor`, of one node. */
export const idAt = ({ tree, vocabulary }: Values, node: number, use: number): string | null =>
  idFor(use, valuesOf(tree, node), vocabulary);
