import type { Key } from '../../locales/keys.js';
import { otherSide } from '../coach/place.js';
import type { Params } from '../coach/turn.js';

/** The wake word that an Echo has when it is unpacked. */
const WAKE_WORD = 'Alexa';

const COUNTS = ['n', 'done', 'total', 'reps', 'low', 'high'] as const;

/** Phrases with their unit, which are lines with a plural: "three times", "one second". */
const UNITS = ['times', 'seconds', 'minutes', 'exercises', 'days', 'weeks'] as const;
type Unit = (typeof UNITS)[number];

/** Every slot that a line may have besides its command words. */
export const SLOT_NAMES = [
  ...COUNTS,
  ...UNITS,
  ...(['wake', 'no', 'year', 'name', 'next', 'intro', 'cue', 'side', 'other', 'where'] as const),
] as const;

/** Texts by slot name. */
type Slots = { [Name in (typeof SLOT_NAMES)[number]]?: string };

/** What slots are filled with, in one language. */
export interface Wording {
  /** A number as a word; as a label ("number one") Danish one is *et*, not *en*. */
  readonly number: (n: number, label?: boolean) => string;
  /** A number with its unit: "three times". */
  readonly unit: (unit: Unit, n: number) => string;
  readonly text: (key: Key, slots?: Readonly<Record<string, string | number>>) => string;
}

function fillNumbers(slots: Slots, params: Params, { number, unit }: Wording): void {
  for (const name of COUNTS) {
    const n = params[name];
    if (n !== undefined) slots[name] = number(n);
  }
  for (const name of UNITS) {
    const n = params[name];
    if (n !== undefined) slots[name] = unit(name, n);
  }
  if (params.no !== undefined) slots.no = number(params.no, true);
  if (params.year !== undefined) slots.year = String(params.year);
}

function fillNames(
  slots: Slots,
  { name, next, intro, cue, side, where }: Params,
  words: Wording,
): void {
  if (name !== undefined) slots.name = words.text(`${name}.name`);
  if (next !== undefined) slots.next = words.text(`${next}.name`);
  if (intro !== undefined) slots.intro = words.text(`${intro}.intro`);
  if (cue !== undefined) slots.cue = words.text(cue);
  if (side === undefined) return;
  slots.side = words.text(`side.${side}`);
  slots.other = words.text(`side.${otherSide(side)}`);
  if (where !== undefined) slots.where = words.text(`where.${where}`, slots);
}

/**
 * Puts a line's parameters into words.
 *
 * @returns texts by slot name; slots whose parameter is absent are absent
 */
export function slotsOf(params: Params, wording: Wording): Slots {
  const slots: Slots = { wake: WAKE_WORD };
  fillNumbers(slots, params, wording);
  fillNames(slots, params, wording);
  return slots;
}
