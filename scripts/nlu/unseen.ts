import { understand } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Phrase } from './phrases.js';

/**
 * Phrases that prove nothing, because they stand among the samples, or differ from one only by
 * fillers, spelling or the value of a slot.
 */
export function amongSamples(phrases: readonly Phrase[], language: Language): Phrase[] {
  return phrases.filter(({ text }) => understand(text, language).how === 'exact');
}
