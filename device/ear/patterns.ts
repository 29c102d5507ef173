import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName, SlotName } from '../../locales/asks.js';
import { isFoundSlot } from './found.js';
import type { LanguageModel } from './model.js';
import { fold, keyOf, normalise, telling, UNCLEAR, withoutSofteners } from './normalise.js';
import type { Sample } from './samples.js';

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

/** A sample with a slot: the words before and after it, folded. */
interface Carrier {
  readonly intent: IntentName;
  readonly slot: SlotName;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Key → id of the slot's values. */
  readonly values: ReadonlyMap<string, string>;
}

/** A model, made ready for looking up. */
export interface Patterns {
  readonly literals: ReadonlyMap<string, IntentName>;
  /** Those with the most words first, so that the slot takes in as little as possible. */
  readonly carriers: readonly Carrier[];
}

/** With fewer words of its own a carrier fits nearly everything that anyone says. */
const WORDS_FOR_AN_UNKNOWN_VALUE = 2;
/** A name is short; what is longer is a sentence that the coach does not know. */
const LONGEST_UNKNOWN_VALUE = 5;

const ownWords = ({ before, after }: Carrier): number => before.length + after.length;

function valuesOf(model: LanguageModel, type: string, language: Language): Map<string, string> {
  const values = model.types.find(({ name }) => name === type)?.values ?? [];
  return new Map(
    values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map((word) => [keyOf(normalise(word, language)), id] as const),
    ),
  );
}

/** @returns the model's samples and synonyms, normalised as utterances will be */
export function patternsOf(
  model: LanguageModel,
  samples: readonly Sample[],
  language: Language,
): Patterns {
  const literals = new Map<string, IntentName>();
  const carriers: Carrier[] = [];
  const types = new Map(model.types.map(({ name }) => [name, valuesOf(model, name, language)]));
  for (const { intent, slot, before, after } of samples) {
    if (slot === null) {
      literals.set(telling(before, language).join(' '), intent);
      continue;
    }
    carriers.push({
      intent,
      slot: slot.name,
      before: withoutSofteners(before, language),
      after: withoutSofteners(after, language),
      values: types.get(slot.type) ?? new Map<string, string>(),
    });
  }
  return { literals, carriers: carriers.sort((a, b) => ownWords(b) - ownWords(a)) };
}

/** The words in the carrier's slot; null where the rest does not fit. */
function fill({ before, after }: Carrier, words: readonly string[]): string[] | null {
  const end = words.length - after.length;
  if (before.length >= end) return null;
  if (before.some((word, index) => word !== fold(words[index] ?? ''))) return null;
  if (after.some((word, index) => word !== fold(words[end + index] ?? ''))) return null;
  return words.slice(before.length, end);
}

function heard({ intent, slot }: Carrier, value: readonly string[], id: string | null): Heard {
  return { intent, slots: { [slot]: { value: value.join(' '), id } } };
}

/** "The frog", "en bro", "frøen": one certain thing, as against "some music" or "karaoke". */
const ARTICLE = /^(?:the|that|a|an|den|det|en)$/;
const DANISH_ARTICLE = /e[nt]$/;

function mayBeUnknown(carrier: Carrier, value: readonly string[]): boolean {
  if (keyOf(value) === UNCLEAR) return ownWords(carrier) > 0;
  const [first = '', ...rest] = value;
  const isOneThing = ARTICLE.test(first) ? rest.length > 0 : DANISH_ARTICLE.test(first);
  return (
    isOneThing &&
    ownWords(carrier) >= WORDS_FOR_AN_UNKNOWN_VALUE &&
    value.length <= LONGEST_UNKNOWN_VALUE
  );
}

/** @returns null where nothing in the model was said in exactly these words */
export function match({ literals, carriers }: Patterns, words: readonly string[]): Heard | null {
  const intent = literals.get(keyOf(words));
  if (intent !== undefined) return { intent, slots: {} };
  for (const carrier of carriers) {
    const value = fill(carrier, words);
    const id = value === null ? undefined : carrier.values.get(keyOf(value));
    if (value !== null && id !== undefined) return heard(carrier, value, id);
  }
  return null;
}

/** A sample with a value that the model does not know: a name was meant, but which? */
export function matchUnknown({ carriers }: Patterns, words: readonly string[]): Heard | null {
  for (const carrier of carriers) {
    const mayAsk =
      carrier.intent === 'ExerciseIntent' ||
      (words.includes(UNCLEAR) && !isFoundSlot(carrier.slot));
    const value = mayAsk ? fill(carrier, words) : null;
    if (value !== null && mayBeUnknown(carrier, value)) return heard(carrier, value, null);
  }
  return null;
}
