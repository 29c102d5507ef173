import { isFoundSlot } from '../../../device/ear/found.js';
import type { LanguageModel } from '../../../device/ear/model.js';
import {
  fold,
  foldedWords,
  keyOf,
  normalise,
  withoutSofteners,
} from '../../../device/ear/normalise.js';
import { mended, type Spelling } from '../../../device/ear/spelling.js';
import { EXACT_USE, FOUND_USE } from '../../../device/ear/values.js';
import type { Language } from '../../../lambda/coach/profile.js';
import type { SlotName } from '../../../locales/asks.js';
import { NUMBERS } from '../../../locales/index.js';

/** Words that stand for a value of a slot. */
export interface SlotValue {
  readonly slot: SlotName;
  readonly words: readonly string[];
  readonly id: string;
  /** `EXACT_USE`, `FOUND_USE` or both. */
  readonly uses: number;
}

/** What values are evened out with. */
export interface Evening {
  readonly language: Language;
  readonly plain: ReadonlySet<string>;
  readonly spelling: Spelling;
}

/** Number words alone, and the like, are names only where nothing else is said. */
function nameIn(text: string, { language, plain }: Evening): string[] {
  const numbers = new Set(NUMBERS[language].numbers.map(fold));
  const words = foldedWords(text, language);
  return words.some((word) => !plain.has(word) && !numbers.has(word)) ? words : [];
}

/** As a reading evens out what is said. */
const speltIn = (text: string, { language, spelling }: Evening): string[] =>
  withoutSofteners(
    foldedWords(text, language).flatMap((word) => mended(word, spelling)),
    language,
  );

function foundWords(slot: SlotName, text: string, evening: Evening): string[] {
  if (slot === 'exercise') return nameIn(text, evening);
  return isFoundSlot(slot) ? speltIn(text, evening) : [];
}

/** The later of two ids for the same words counts. */
class Uses {
  private readonly values = new Map<string, SlotValue>();

  add(slot: SlotName, words: readonly string[], id: string, use: number): void {
    if (words.length === 0) return;
    const key = [use, slot, ...words].join(' ');
    this.values.set(key, { slot, words, id, uses: use });
  }

  all(): SlotValue[] {
    const joined = new Map<string, SlotValue>();
    for (const value of this.values.values()) {
      const key = [value.slot, value.id, ...value.words].join(' ');
      const uses = value.uses | (joined.get(key)?.uses ?? 0);
      joined.set(key, { ...value, uses });
    }
    return [...joined.values()];
  }
}

/** What the slots of a model can hold. */
export function valuesIn(model: LanguageModel, evening: Evening): SlotValue[] {
  const uses = new Uses();
  const slots = model.intents.flatMap((intent) => intent.slots);
  const types = new Map(slots.map(({ name, type }) => [name, type]));
  for (const [slot, type] of types) {
    const values = model.types.find(({ name }) => name === type)?.values ?? [];
    for (const { id, name } of values) {
      for (const text of [name.value, ...name.synonyms]) {
        const exact = keyOf(normalise(text, evening.language)).split(' ');
        uses.add(slot, exact, id, EXACT_USE);
        uses.add(slot, foundWords(slot, text, evening), id, FOUND_USE);
      }
    }
  }
  return uses.all();
}
