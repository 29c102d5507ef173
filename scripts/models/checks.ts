import { keyOf, normalise } from '../../device/ear/normalise.js';
import type { Language } from '../../lambda/coach/profile.js';
import { SLOT_NAMES, type IntentName } from '../../locales/asks.js';
import { ModelFault } from './fault.js';
import type { Spelt, SpeltIntent, SpeltSlots } from './spelt.js';

/**
 * Alexa's rule for samples: "only unicode characters, spaces, periods for abbreviations,
 * underscores, possessive apostrophes, and hyphens", and slots. Digits are spelt out.
 */
const LEGAL = /^(?:[\p{Ll} ._'-]|\{[a-z]+\})+$/u;

export const slotsIn = (sample: string): string[] =>
  [...sample.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

function wrongWith(text: string, mayHold: number): string | null {
  if (!LEGAL.test(text)) return 'has an illegal character';
  const slots = slotsIn(text);
  if (slots.length > mayHold) return `has ${slots.length} slots in place of at most ${mayHold}`;
  const unknown = slots.find((slot) => !SLOT_NAMES.some((name) => name === slot));
  return unknown === undefined ? null : `names an unknown slot "${unknown}"`;
}

/**
 * @param mayHold how many slots a text may hold. Alexa could fill several; ours take one thing at a
 * time, and so does the ear
 * @throws ModelFault for what Alexa would refuse to read
 */
function checkAll(where: string, texts: readonly Spelt[], mayHold: 0 | 1): void {
  for (const { text, pattern } of texts) {
    const wrong = wrongWith(text, mayHold);
    if (wrong !== null) throw new ModelFault(`${where}: "${text}" ${wrong}, in: ${pattern}`);
  }
}

export function checkSamples(file: string, intents: readonly SpeltIntent[]): void {
  for (const { name, samples } of intents) checkAll(`${file}: ${name}`, samples, 1);
}

/**
 * @throws ModelFault for illegal values, and for a value twice: of two ids, or of one in two
 * patterns, once spelling is evened out
 */
export function checkValues(file: string, slots: SpeltSlots, language: Language): void {
  for (const slot of SLOT_NAMES) {
    const owners = new Map<string, string>();
    for (const { id, words } of slots[slot]) {
      checkAll(`${file}: ${id}`, words, 0);
      for (const { text, pattern } of words) {
        const key = keyOf(normalise(text, language));
        const owner = owners.get(key);
        if (owner !== undefined)
          throw new ModelFault(
            `${file}: ${id}: "${text}" is already a value of ${owner}, in: ${pattern}`,
          );
        owners.set(key, id);
      }
    }
  }
}

const SOMETHING = 'something';

/** The keys that a sample answers to: with every value of its slot, and with one that nobody knows. */
function keysOf(sample: string, slots: SpeltSlots, language: Language): string[] {
  const slot = SLOT_NAMES.find((name) => slotsIn(sample).includes(name));
  const filled = (value: string): string =>
    keyOf(normalise(sample.replace(/\{.*\}/, value), language));
  if (slot === undefined) return [filled('')];
  const known = slots[slot].flatMap(({ words }) => words.map(({ text }) => filled(text)));
  const unknown = filled(SOMETHING);
  // With one word of its own or none, a carrier takes no unknown value.
  return unknown.split(' ').length > 2 ? [unknown, ...known] : known;
}

/** @throws ModelFault where two intents share a sample, also one that a slot's value completes */
export function checkIntents(
  file: string,
  intents: readonly SpeltIntent[],
  slots: SpeltSlots,
  language: Language,
): void {
  const owners = new Map<string, IntentName>();
  for (const { name, samples } of intents) {
    for (const { text, pattern } of samples) {
      for (const key of keysOf(text, slots, language)) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== name)
          throw new ModelFault(
            `${file}: ${name}: "${key}" already belongs to ${owner}, in: ${pattern}`,
          );
        owners.set(key, name);
      }
    }
  }
}
