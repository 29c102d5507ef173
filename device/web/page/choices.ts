import type { Language } from '../../../lambda/coach/profile.js';
import { WORDS, type WordKey } from '../../../locales/index.js';
import { TEXTS } from './texts.js';

/** What the page shows of the coach. */
export type Mood = 'idle' | 'speaking' | 'listening' | 'over' | 'failed' | 'lost';

const RUNNING: readonly WordKey[] = [
  'word.hurts',
  'word.left',
  'word.easier',
  'word.slower',
  'word.skip',
  'word.help',
  'word.stop',
];
const WAITING: readonly WordKey[] = [
  'word.hurts',
  'word.yes',
  'word.no',
  'word.skip',
  'word.often',
  'word.week',
  'word.help',
  'word.stop',
];

/** No session is open: only opening makes sense. */
export const closed = (mood: Mood): boolean => mood !== 'speaking' && mood !== 'listening';

/** Words to press: those that the coach itself names, so that they are sure to be understood. */
export function choicesFor(mood: Mood, language: Language): readonly string[] {
  if (closed(mood)) return [];
  return (mood === 'listening' ? WAITING : RUNNING).map((key) => WORDS[language][key]);
}

/** The one word that is most likely wanted next. */
export function firstChoice(mood: Mood, language: Language, hint: string): string {
  if (closed(mood)) return TEXTS[language].open;
  return hint === '' ? WORDS[language]['word.pause'] : hint;
}

/** Pain stops everything, and stands out. */
export const isPain = (words: string, language: Language): boolean =>
  words === WORDS[language]['word.hurts'];
