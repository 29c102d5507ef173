import type { Language } from '../../../lambda/coach/profile.js';
import { NUMBERS } from '../../../locales/index.js';

/** The figure of a number that is counted; null for a sentence. */
export function numberIn(text: string, language: Language): string | null {
  const at = NUMBERS[language].numbers.indexOf(text);
  return at < 0 ? null : String(at);
}
