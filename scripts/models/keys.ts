import { isFoundSlot } from '../../device/ear/found.js';
import { keyOf, meaningfulWords, normalise } from '../../device/ear/normalise.js';
import type { Language } from '../../lambda/coach/profile.js';

const SLOT = /\{([^{}]*)\}/g;

export const slotsIn = (sample: string): string[] =>
  [...sample.matchAll(SLOT)].map(([, name = '']) => name);

/** A sample with all its slots replaced. */
export const withSlots = (sample: string, by: string): string => sample.replace(SLOT, by);

const SOMETHING = 'something';

export const valueKey = (value: string, language: Language): string =>
  keyOf(normalise(value, language));

/**
 * The keys that a sample answers to: with every value of its slots, and with one that nobody knows.
 * Slots that are found take known values only, because several intents share "i'm {…}".
 * Two samples with a key in common cannot be told apart. Put together from normalised parts, as the
 * ear does, because there are a hundred thousand.
 * @param values of each slot, as `valueKey` gives them
 */
export function keysOf(
  sample: string,
  values: ReadonlyMap<string, readonly string[]>,
  language: Language,
): readonly string[] {
  const slots = slotsIn(sample);
  if (slots.length === 0) return [keyOf(normalise(sample, language))];
  const parts = withSlots(sample, '{}')
    .split('{}')
    .map((part) => meaningfulWords(part, language));
  // With one word of its own or none, a carrier takes no unknown value.
  const mayTakeAny = parts.flat().length > 1;
  const [before = '', ...after] = parts.map(keyOf);
  let keys = [before];
  slots.forEach((slot, i) => {
    const known = values.get(slot) ?? [];
    const takesAny = mayTakeAny && !isFoundSlot(slot);
    const all = takesAny ? [SOMETHING, ...known] : known;
    keys = keys.flatMap((key) => all.map((value) => joined(key, value, after[i] ?? '')));
  });
  return keys;
}

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');
