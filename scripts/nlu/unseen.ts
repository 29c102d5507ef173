import { keyOf, normalise } from '../../device/ear/normalise.js';
import { understand } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import { saidFolder, saidIn } from '../learn/said.js';
import type { Phrase } from './phrases.js';

/**
 * Phrases that prove nothing, because they stand among the samples or among what the ear learnt
 * from, or differ from one of those only by fillers, spelling or the value of a slot.
 */
export function alreadyKnown(phrases: readonly Phrase[], language: Language): Phrase[] {
  const key = (text: string): string => keyOf(normalise(text, language));
  const learnt = new Set(saidIn(saidFolder(language)).map(({ text }) => key(text)));
  return phrases.filter(
    ({ text }) => learnt.has(key(text)) || understand(text, language).how === 'exact',
  );
}
