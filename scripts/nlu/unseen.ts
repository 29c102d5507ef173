import { readdirSync, readFileSync } from 'node:fs';
import { keyOf, normalise } from '../../device/ear/normalise.js';
import { understand } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import { type Phrase, phrasesIn } from './phrases.js';

/** What people said that the ear learnt from. */
function learntFrom(language: Language): Phrase[] {
  const folder = new URL(`../../locales/${language}/said/`, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    phrasesIn(readFileSync(new URL(file, folder), 'utf8')),
  );
}

/**
 * Phrases that prove nothing, because they stand among the samples or among what the ear learnt
 * from, or differ from one of those only by fillers, spelling or the value of a slot.
 */
export function alreadyKnown(phrases: readonly Phrase[], language: Language): Phrase[] {
  const key = (text: string): string => keyOf(normalise(text, language));
  const learnt = new Set(learntFrom(language).map(({ text }) => key(text)));
  return phrases.filter(
    ({ text }) => learnt.has(key(text)) || understand(text, language).how === 'exact',
  );
}
