import type { Language } from '../../../lambda/coach/profile.js';
import { WORDS, type WordKey } from '../../../locales/index.js';
import { TEXTS } from './texts.js';

/** What the page shows of the coach. */
export type Mood = 'idle' | 'speaking' | 'listening' | 'over' | 'failed' | 'lost';

const RUNNING: readonly WordKey[] = [
  'word.pause',
  'word.continue',
  'word.ready',
  'word.repeat',
  'word.next',
  'word.left',
  'word.hurts',
  'word.easier',
  'word.help',
  'word.stop',
];
const WAITING: readonly WordKey[] = [
  'word.start',
  'word.ready',
  'word.continue',
  'word.skip',
  'word.often',
  'word.week',
  'word.yes',
  'word.no',
  'word.help',
  'word.stop',
];

/** Words to press: those that the coach itself names, so that they are sure to be understood. */
export function choicesFor(mood: Mood, language: Language): readonly string[] {
  if (mood === 'idle' || mood === 'over' || mood === 'lost') return [TEXTS[language].open];
  return (mood === 'listening' ? WAITING : RUNNING).map((key) => WORDS[language][key]);
}
