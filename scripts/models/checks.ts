import type { Language } from '../../lambda/coach/profile.js';
import { SLOT_NAMES } from '../../locales/asks.js';
import { faultIn, type Source } from './fault.js';
import { keysOf, slotsIn, valueKey } from './keys.js';
import { placeOf } from './places.js';
import type { Spelt, SpeltIntent, SpeltSlots } from './spelt.js';

/**
 * Alexa's rule for samples: "only unicode characters, spaces, periods for abbreviations,
 * underscores, possessive apostrophes, and hyphens", and slots. Digits are spelt out.
 */
const LEGAL = /^(?:[\p{Ll} ._'-]|\{[a-z]+\})+$/u;

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
export function checkLegal(texts: readonly Spelt[], mayHold: 0 | 1): void {
  for (const { text, source } of texts) {
    const wrong = wrongWith(text, mayHold);
    if (wrong !== null) throw faultIn(source, `"${text}" ${wrong}`);
  }
}

const placed = ({ folder, owner, pattern }: Source): string =>
  `${owner} (${placeOf(folder, owner, pattern)})`;

/**
 * @throws ModelFault for illegal values, and for a value twice: of two ids, or of one in two
 * patterns, once spelling is evened out
 */
export function checkValues(slots: SpeltSlots, language: Language): void {
  for (const slot of SLOT_NAMES) {
    const owners = new Map<string, Source>();
    const words = slots[slot].flatMap((value) => value.words);
    checkLegal(words, 0);
    for (const { text, source } of words) {
      const key = valueKey(text, language);
      const owner = owners.get(key);
      if (owner !== undefined)
        throw faultIn(source, `"${text}" is already a value of ${placed(owner)}`);
      owners.set(key, source);
    }
  }
}

/** @throws ModelFault where two intents share a sample, also one that a slot's value completes */
export function checkIntents(
  intents: readonly SpeltIntent[],
  slots: SpeltSlots,
  language: Language,
): void {
  const values = new Map(
    SLOT_NAMES.map((name) => {
      const words = slots[name].flatMap((value) => value.words);
      return [name, words.map(({ text }) => valueKey(text, language))];
    }),
  );
  const owners = new Map<string, Source>();
  for (const { text, source } of intents.flatMap(({ samples }) => samples)) {
    for (const key of keysOf(text, values, language)) {
      const owner = owners.get(key);
      if (owner !== undefined && owner.owner !== source.owner)
        throw faultIn(source, `"${key}" already belongs to ${placed(owner)}`);
      owners.set(key, source);
    }
  }
}
