import { describe, expect, it } from '@jest/globals';
import type { ExerciseId } from '../../lambda/coach/exercises.js';
import type { Profile } from '../../lambda/coach/profile.js';
import {
  doneNow,
  doneThisTime,
  firstRepetition,
  fitted,
  leaveOut,
  LEFT_OUT_FOR,
  startOf,
  TRAINING_SPAN,
  trainings,
} from '../../lambda/coach/routine.js';
import { DAY, HOUR, MONDAY } from '../support/person.js';
import { REGULAR } from './scenes.js';

/** Somebody who finished these exercises so long before Monday morning, milliseconds. */
const finished = (...all: readonly (readonly [ExerciseId, number])[]): Profile => ({
  ...REGULAR,
  finished: all.map(([exercise, ago]) => ({ exercise, at: MONDAY - ago, level: 0 })),
});

describe('what was done', () => {
  it('in this training is at most three hours old, and not of the future', () => {
    expect(doneNow(finished(['plank', 0]), MONDAY)).toBe(1);
    expect(doneNow(finished(['plank', -1]), MONDAY)).toBe(0);
    expect(doneNow(finished(['plank', TRAINING_SPAN - 1]), MONDAY)).toBe(1);
    expect(doneNow(finished(['plank', TRAINING_SPAN]), MONDAY)).toBe(0);
  });

  it('this time through goes back over days, as far as it is in order', () => {
    const done = (...all: readonly (readonly [ExerciseId, number])[]) =>
      doneThisTime(finished(...all), MONDAY).map(({ exercise }) => exercise);
    const back = [
      ['knee-to-chest', DAY],
      ['pelvic-tilt', DAY],
      ['cat-cow', 0],
    ] as const;
    const all = back.map(([exercise]) => exercise);
    expect(done(...back)).toEqual(all);
    expect(done(['plank', 2 * DAY], ...back)).toEqual(all);
    expect(done(...back.slice(0, 2))).toEqual([]);
  });
});

describe('a training', () => {
  const at = (...hours: readonly number[]): readonly number[] =>
    trainings(finished(...hours.map((hour) => ['plank', -hour * HOUR] as const)));
  const begun = (hour: number): number => MONDAY + hour * HOUR;

  it('is five exercises within three hours', () => {
    expect(at(0, 1, 1, 2, 2.9)).toEqual([begun(0)]);
    expect(at(0, 1, 1, 2, 3)).toEqual([]);
  });

  it('may begin with any of them', () => {
    expect(at(0, 2.5, 4, 4, 4, 4)).toEqual([begun(2.5)]);
  });
});

it('lets what is left out run out, and keeps each exercise once', () => {
  const leftOut = [
    { exercise: 'plank', until: MONDAY },
    { exercise: 'cat-cow', until: MONDAY + 1 },
    { exercise: 'superman', until: MONDAY + 1 },
  ] as const;
  expect(leaveOut({ ...REGULAR, leftOut }, 'superman', MONDAY).leftOut).toEqual([
    { exercise: 'cat-cow', until: MONDAY + 1 },
    { exercise: 'superman', until: MONDAY + LEFT_OUT_FOR },
  ]);
});

describe('the place', () => {
  it('of the first repetition is on the right, where there are sides', () => {
    expect(firstRepetition(REGULAR, 'knee-to-chest').side).toBe('right');
    expect(firstRepetition(REGULAR, 'pelvic-tilt').side).toBeNull();
  });

  it('before the repetitions has no side, whatever the dose', () => {
    const place = startOf('knee-to-chest', 'rest');
    expect(fitted(REGULAR, place)).toEqual(place);
  });
});
