import type { Language } from '../../lambda/coach/profile.js';
import { WORDS } from '../../locales/index.js';

/** Every line that a voice must have a length for, with its `<lang>` tags, each once. */
export function spokenLines(language: Language): readonly string[] {
  return [...new Set(texts(WORDS[language]))].filter((text) => !text.includes('{'));
}

/** What a voice table is keyed by: the words alone. */
export function plainText(line: string): string {
  return line.replaceAll(/<[^>]*>/g, '');
}

function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(texts);
}
