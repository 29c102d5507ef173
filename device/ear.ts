import type { Language } from '../lambda/coach/profile.js';
import { readModel } from './ear/model.js';
import { normalise, UNCLEAR } from './ear/normalise.js';
import { type Heard, match, type Patterns, patternsOf } from './ear/patterns.js';

export type { Heard, HeardSlot } from './ear/patterns.js';

interface Ear {
  readonly all: Patterns;
  /** The way to another language, for the people who have ended up in this one. */
  readonly switching: Patterns;
}

const ears = new Map<Language, Ear>();

function earFor(language: Language): Ear {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const model = readModel(language);
  const intents = model.intents.filter(({ name }) => name === 'SwitchLanguageIntent');
  const ear = {
    all: patternsOf(model, language),
    switching: patternsOf({ ...model, intents }, language),
  };
  ears.set(language, ear);
  return ear;
}

function understand(patterns: Patterns, utterance: string, language: Language): Heard | null {
  const words = normalise(utterance, language);
  const clear = words.filter((word) => word !== UNCLEAR);
  return match(patterns, clear) ?? match(patterns, words);
}

/**
 * What a device with this interaction model makes of an utterance. Exact: the model's samples and
 * synonyms, spelling and softeners aside; all else is AMAZON.FallbackIntent. Only the wish for
 * another language is also understood in that other language.
 * @throws where the interaction models have not been generated
 */
export function listen(utterance: string, language: Language): Heard {
  const other = language === 'en' ? 'da' : 'en';
  return (
    understand(earFor(language).all, utterance, language) ??
    understand(earFor(other).switching, utterance, other) ?? {
      intent: 'AMAZON.FallbackIntent',
      slots: {},
    }
  );
}
