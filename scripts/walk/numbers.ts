import { line } from '../../lambda/coach/cues.js';
import { EXERCISES, EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { ADVICE } from '../../lambda/coach/answer/progress.js';
import { TOTAL } from '../../lambda/coach/routine.js';
import type { Say } from '../../lambda/coach/turn.js';

const upTo = (last: number, first = 1): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const MOST_REPETITIONS = Math.max(
  ...EXERCISE_IDS.flatMap((id) =>
    Object.values(EXERCISES[id].doses).map(({ repetitions }) => repetitions),
  ),
);

/** The whole routine at the hardest level and the slowest pace takes no longer. */
const MOST_MINUTES = 60;

/** What somebody new is told: from the usual levels at the fastest pace to the slowest. */
const FIRST_MINUTES = [14, 30] as const;

/** Finished exercises are kept as the last sixty: no more than twelve trainings. */
const MOST_TRAININGS = 12;

/** A record is kept for a year after its last use. */
const MOST_WEEKS = 52;

/**
 * Lines whose number hangs on voice, tempo, clock or calendar: a walk comes upon some of them, and
 * upon others when any of these changes. They are listed with every number that they may hold.
 */
export const NUMBERED: readonly Say[] = [
  // A long exercise may be split behind any repetition.
  ...upTo(MOST_REPETITIONS - 1).flatMap((n) => [
    line('part.left', { n }),
    line('part.left.legs', { n }),
    line('part.left.sides', { n }),
  ]),
  line('rest', { seconds: 10 }),
  ...upTo(FIRST_MINUTES[1], FIRST_MINUTES[0]).map((minutes) =>
    line('welcome', { exercises: TOTAL, minutes }),
  ),
  ...upTo(MOST_MINUTES).map((minutes) => line('left.time', { minutes })),
  ...upTo(MOST_MINUTES).map((minutes) => line('duration', { exercises: TOTAL, minutes })),
  ...upTo(TOTAL - 1).map((exercises) => line('left.after', { exercises })),
  ...upTo(TOTAL).flatMap((done) => [
    line('left.exercises', { exercises: done }),
    line('stop', { done, total: TOTAL }),
  ]),
  ...upTo(TOTAL - 1).map((done) => line('complete.some', { done, total: TOTAL })),
  line('complete', { exercises: TOTAL }),
  ...upTo(MOST_MINUTES).map((minutes) => line('complete.time', { minutes })),
  ...upTo(TOTAL, 2).map((exercises) => line('complete.harder.more', { exercises })),
  ...EXERCISE_IDS.map((name) => line('complete.harder', { name })),
  line('complete.none'),
  line('week.first', ADVICE),
  ...(['week.0', 'week.1', 'week.2', 'week.3'] as const).map((key, times) =>
    line(key, { times, ...ADVICE }),
  ),
  ...upTo(MOST_TRAININGS, 4).map((times) => line('week.4', { times, ...ADVICE })),
  line('last.today'),
  line('last.yesterday'),
  ...upTo(13, 2).map((days) => line('last.days', { days })),
  ...upTo(MOST_WEEKS, 2).map((weeks) => line('last.long', { weeks })),
];
