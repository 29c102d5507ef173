import { EXERCISE_IDS, type ExerciseId, type Level } from '../../lambda/coach/exercises.js';
import type { Finished, Profile } from '../../lambda/coach/profile.js';
import { DAY, MINUTE, MONDAY, Person } from '../support/person.js';
import { REGULAR } from './scenes.js';

export type Levels = Readonly<Partial<Record<ExerciseId, Level | null>>>;

interface Trained {
  readonly ago?: number;
  readonly every?: number;
  readonly levels?: Levels;
}

/** Exercises in a row, `every` ms from one to the next; the last one done a minute ago, plus `ago`. */
export const trained = (
  exercises: readonly ExerciseId[],
  { ago = 0, every = 3 * MINUTE, levels = {} }: Trained = {},
): readonly Finished[] =>
  exercises.map((exercise, i) => {
    const { [exercise]: level = 0 } = levels;
    return { exercise, at: MONDAY - MINUTE - ago - (exercises.length - 1 - i) * every, level };
  });

export const ALL = trained(EXERCISE_IDS);
export const FOUR: readonly ExerciseId[] = EXERCISE_IDS.slice(3);

/** All seven, so many days ago. */
export const daysAgo = (days: number, levels: Levels = {}) =>
  trained(EXERCISE_IDS, { ago: days * DAY, levels });

/** Asked at the end of the routine whether to finish. */
export function asked(finished: readonly Finished[], profile: Partial<Profile> = {}): Person {
  const person = new Person({
    profile: {
      ...REGULAR,
      timesThrough: { 'bird-dog': 2 },
      ...profile,
      finished,
      place: { exercise: 'bird-dog', phase: 'done', repetition: 1, side: null },
    },
  });
  person.session = { ...person.session, question: 'finish', led: true };
  return person;
}

export const ended = (finished: readonly Finished[], profile: Partial<Profile> = {}): string =>
  asked(finished, profile).say('ready').text();

export const NEXT = 'The day after tomorrow is a good day to train again.';
export const WEEKS = {
  first: 'That was your first whole session, and a good start. Aim for three to four times a week.',
  one: "You've trained once in the last seven days. That's a good start. Aim for three to four times a week.",
  two: "You've trained two times in the last seven days. You're well on your way to three to four times a week.",
  three: "You've trained three times in the last seven days. You've reached the aim. Well done.",
  four: "You've trained four times in the last seven days. Well done. Rest days are fine too.",
  five: "You've trained five times in the last seven days. Well done. Rest days are fine too.",
};

/** What was said between the time it took and the last sentence. */
export const middle = (text: string): string =>
  (/It took about [\w-]+ minutes?\. (.*)The day after tomorrow/.exec(text)?.[1] ?? text).trim();
