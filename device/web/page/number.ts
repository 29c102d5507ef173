import type { Language } from '../../../lambda/coach/profile.js';
import { NUMBERS } from '../../../locales/index.js';

/** Whether a text is a number that is counted, and no sentence. */
export const isNumber = (text: string, language: Language): boolean =>
  NUMBERS[language].numbers.includes(text);
