import type { Language } from '../lambda/coach/profile.js';
import { readModel } from './ear/model.js';
import type { Heard } from './ear/patterns.js';
import { type Ear, earOf, understandWith, type Understood } from './ear/understand.js';

export type { Heard, HeardSlot } from './ear/patterns.js';
export type { Understood } from './ear/understand.js';

const ears = new Map<Language, Ear>();

function earFor(language: Language): Ear {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const ear = earOf(readModel(language), language);
  ears.set(language, ear);
  return ear;
}

/** What a device makes of an utterance, and why. See `listen`. */
export function understand(utterance: string, language: Language): Understood {
  return understandWith(earFor(language), earFor(language === 'en' ? 'da' : 'en'), utterance);
}

/**
 * What a device with this interaction model makes of an utterance: its samples and synonyms
 * exactly, spelling and softeners aside, then the closest meaning within a bound; all else is
 * AMAZON.FallbackIntent. The wish for another language is also understood in that other language.
 * @throws where the interaction models have not been generated
 */
export function listen(utterance: string, language: Language): Heard {
  return understand(utterance, language).heard;
}
