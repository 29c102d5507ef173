import type { Question } from './turn.js';

/** What "yes", "no", "ready" and "continue" come to. */
export type Answered =
  | 'begin' // the routine from its first exercise
  | 'beginAnew' // … instead of going on from the kept place
  | 'choose' // … or, after one exercise on its own, whatever they like
  | 'beginOver' // … although one is running
  | 'stay' // … no, go on with the running one
  | 'proceed' // go on from the place
  | 'wait' // not yet
  | 'goodbye'
  | 'again' // the question once more
  | 'doAbout' // the exercise that the question is about
  | 'goBack' // to the routine, after a look at another exercise
  | 'leave' // let it be
  | 'forget'
  | 'keep'
  | 'running'; // it is going on already

/** "Yes", and where nothing else is meant, "ready" and "continue". */
export const ASSENT: Readonly<Record<Question, Answered>> = {
  start: 'begin',
  inPosition: 'proceed',
  goOn: 'proceed',
  finish: 'proceed',
  offer: 'again',
  look: 'goBack',
  paused: 'proceed',
  wayBack: 'proceed',
  skipOrStop: 'proceed',
  resume: 'proceed',
  restart: 'beginOver',
  leftOut: 'doAbout',
  anyway: 'doAbout',
  forget: 'again',
  which: 'leave',
  language: 'leave',
  counting: 'leave',
};

/** "Continue" and "ready" want to go on with what is under way: they lose no place and start nothing new. */
export const ON: Readonly<Partial<Record<Question, Answered>>> = {
  restart: 'stay',
  leftOut: 'leave',
  anyway: 'leave',
};

/** "No." */
export const DISSENT: Readonly<Record<Question, Answered>> = {
  start: 'goodbye',
  inPosition: 'wait',
  goOn: 'wait',
  finish: 'wait',
  offer: 'goodbye',
  look: 'goodbye',
  paused: 'wait',
  wayBack: 'wait',
  skipOrStop: 'goodbye',
  resume: 'beginAnew',
  restart: 'stay',
  leftOut: 'leave',
  anyway: 'leave',
  forget: 'keep',
  which: 'leave',
  language: 'leave',
  counting: 'leave',
};
