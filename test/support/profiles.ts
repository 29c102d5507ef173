import fc from 'fast-check';

import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { PHASES, type Place } from '../../lambda/coach/place.js';
import {
  COUNTING_STYLES,
  LANGUAGES,
  MAX_FINISHED,
  MAX_MARKS,
  TEMPOS,
  type Mark,
  type Profile,
  type Running,
} from '../../lambda/coach/profile.js';

const exercise = fc.constantFrom(...EXERCISE_IDS);
const epochMs = fc.nat({ max: 4e12 });

const place: fc.Arbitrary<Place> = fc.record({
  exercise,
  phase: fc.constantFrom(...PHASES),
  repetition: fc.integer({ min: 1, max: 15 }),
  side: fc.constantFrom('right', 'left', null),
});

const marks: fc.Arbitrary<Mark[]> = fc
  .array(fc.tuple(fc.nat({ max: 10_000 }), place), { maxLength: MAX_MARKS })
  .map((steps) => {
    let ms = 0;
    return steps.map(([step, at], i): Mark => [(ms += i === 0 ? 0 : step), at]);
  });

const running: fc.Arbitrary<Running> = fc.record({
  startedAt: epochMs,
  sessionId: fc.string({ unit: 'grapheme' }),
  marks,
  end: fc.nat({ max: 1_000_000 }),
});

/** Anything that can be kept about a person. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  language: fc.constantFrom(...LANGUAGES, null),
  levels: fc.dictionary(exercise, fc.constantFrom(...LEVELS), { noNullPrototype: true }),
  style: fc.constantFrom(...COUNTING_STYLES),
  tempo: fc.constantFrom(...TEMPOS),
  disclaimerHeard: fc.boolean(),
  timesThrough: fc.dictionary(exercise, fc.nat(), { noNullPrototype: true }),
  place: fc.option(place),
  alone: fc.boolean(),
  returnTo: fc.option(place),
  running: fc.option(running),
  leftOut: fc.array(fc.record({ exercise, until: epochMs }), { maxLength: EXERCISE_IDS.length }),
  finished: fc.array(
    fc.record({ exercise, at: epochMs, level: fc.constantFrom(...LEVELS, null) }),
    { maxLength: MAX_FINISHED },
  ),
});

/** Somebody in the middle of it, with something in every field. */
export const busyProfile: Profile = {
  language: 'da',
  levels: { 'knee-to-chest': -1, plank: 2 },
  style: 'sparse',
  tempo: 'slow',
  disclaimerHeard: true,
  timesThrough: { 'knee-to-chest': 4, 'bird-dog': 1 },
  place: { exercise: 'plank', phase: 'rest', repetition: 1, side: null },
  alone: true,
  returnTo: { exercise: 'knee-to-chest', phase: 'repetition', repetition: 2, side: 'left' },
  running: {
    startedAt: 1_795_000_000_000,
    sessionId: 'session-1',
    marks: [
      [0, { exercise: 'knee-to-chest', phase: 'movement', repetition: 1, side: 'right' }],
      [4_200, { exercise: 'knee-to-chest', phase: 'repetition', repetition: 1, side: 'right' }],
      [31_000, { exercise: 'knee-to-chest', phase: 'repetition', repetition: 1, side: 'left' }],
    ],
    end: 58_000,
  },
  leftOut: [{ exercise: 'superman', until: 1_795_040_000_000 }],
  finished: [
    { exercise: 'cat-cow', at: 1_794_900_000_000, level: null },
    { exercise: 'plank', at: 1_794_990_000_000, level: 2 },
  ],
};
