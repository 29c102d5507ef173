import type { LanguageModel } from '../../../device/ear/model.js';
import { keyOf, normalise, telling, withoutSofteners } from '../../../device/ear/normalise.js';
import { AMBIGUOUS } from '../../../device/ear/patterns.js';
import type { Sample } from '../../../device/ear/samples.js';
import type { Language } from '../../../lambda/coach/profile.js';
import { INTENT_NAMES, type SlotName } from '../../../locales/asks.js';
import { AMBIGUOUS as AMBIGUOUS_PHRASES } from '../../../locales/understanding.js';

/** A phrase that is understood exactly, softeners aside; with at most one slot. */
export interface ExactPhrase {
  readonly before: readonly string[];
  readonly slot: SlotName | null;
  readonly after: readonly string[];
  /** An intent's number, or `AMBIGUOUS`. */
  readonly value: number;
}

function phraseOf({ intent, slot, before, after }: Sample, language: Language): ExactPhrase {
  const value = INTENT_NAMES.indexOf(intent);
  return slot === null
    ? { before: telling(before, language), slot: null, after: [], value }
    : {
        before: withoutSofteners(before, language),
        slot: slot.name,
        after: withoutSofteners(after, language),
        value,
      };
}

export const exactPhrases = (samples: readonly Sample[], language: Language): ExactPhrase[] =>
  samples.map((sample) => phraseOf(sample, language));

/** Phrases that mean two things and so belong to no intent. */
export const ambiguousPhrases = (language: Language): ExactPhrase[] =>
  AMBIGUOUS_PHRASES[language].map((said) => ({
    before: keyOf(normalise(said, language)).split(' '),
    ...{ slot: null, after: [], value: AMBIGUOUS },
  }));

/** The part of a model that understands the wish for its language. */
export function wayOutOf(model: LanguageModel): LanguageModel {
  const intents = model.intents.filter(({ name }) => name === 'SwitchLanguageIntent');
  const types = model.types.filter(({ name }) =>
    intents.some(({ slots }) => slots.some(({ type }) => type === name)),
  );
  return { intents, types };
}
