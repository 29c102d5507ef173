/**
 * The seven exercises as numbers: their order, body positions and doses. The words live in `locales/`.
 *
 * Facts come from the article that the project started from; where it is silent or contradicts
 * itself, `docs/content.md` says what was decided (A1–A16) and why.
 */

import type { Feeling, Symptom } from './health.js';

/** In the article's order (decision A16). */
export const EXERCISE_IDS = [
  'knee-to-chest',
  'pelvic-tilt',
  'glute-bridge',
  'cat-cow',
  'plank',
  'superman',
  'bird-dog',
] as const;

export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** How the body lies or stands: what decides which way there is to the next exercise. */
export type BodyPosition = 'back' | 'fours' | 'forearms' | 'prone';

/** Easier (−1), as the article has it at its lower end (0), and two steps harder. */
export const LEVELS = [-1, 0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

/** What alternates where both sides are trained: it decides the wording, not the timing. */
export type Pair = 'knee' | 'arm-and-leg' | 'leg-back';

/** Which sentence tells the dose. */
export type DoseWords = 'hold' | 'lift' | 'nohold' | 'legs' | 'sides' | 'breath';

/** Another wording of the same step, used where the words change with the level. */
export type Form = 'easy' | 'slow';

export interface Dose {
  /** Repetitions; where sides alternate, repetitions on each side. */
  readonly repetitions: number;
  /** Seconds to hold each repetition; 0: no hold. Tempo never changes a hold. */
  readonly hold: number;
  /** Seconds one breath-led repetition takes at normal tempo (cat and cow); 0: not breath-led. */
  readonly cycle: number;
  /** What alternates between right and left, or null: one side only. */
  readonly pair: Pair | null;
  readonly words: DoseWords;
  readonly form: Form | null;
}

/** Parts of the body for which an exercise has advice of its own. */
export type Advice = 'wrist' | 'knee' | 'neck' | 'thigh';

export interface Exercise {
  /** The body position that the exercise begins in. */
  readonly position: BodyPosition;
  /** Where its `done` line leaves the body. */
  readonly ends: BodyPosition;
  /** What the exercise is meant to feel like (`docs/content.md`, 5). */
  readonly felt: readonly Feeling[];
  /** What should not be felt at work: a reason to make the exercise easier. */
  readonly spared: readonly Feeling[];
  /** How to make it easier for a part of the body that hurts. */
  readonly advice: Readonly<Partial<Record<Symptom, Advice>>>;
  readonly doses: Readonly<Record<Level, Dose>>;
}

type Numbers = readonly [repetitions: number, hold: number];

function dose(
  [repetitions, hold]: Numbers,
  words: DoseWords,
  rest: Partial<Pick<Dose, 'cycle' | 'pair' | 'form'>> = {},
): Dose {
  return { repetitions, hold, words, cycle: 0, pair: null, form: null, ...rest };
}

const legs = (numbers: Numbers, form: Form | null = null): Dose =>
  dose(numbers, 'legs', { pair: 'knee', form });
const lift = (numbers: Numbers): Dose => dose(numbers, 'lift');
const breath = (repetitions: number, cycle: number, form: Form | null): Dose =>
  dose([repetitions, 0], 'breath', { cycle, form });
const plank = (seconds: number, form: Form | null = null): Dose =>
  dose([1, seconds], 'hold', { form });
const sides = (numbers: Numbers): Dose => dose(numbers, 'sides', { pair: 'arm-and-leg' });

/** Repetitions × seconds by level; the ranges are the article's, the steps are decisions A2–A6 and A13. */
export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  'knee-to-chest': {
    position: 'back',
    ends: 'back',
    felt: ['back', 'buttocks', 'legs', 'stretch'],
    spared: [],
    advice: { knee: 'thigh', hip: 'thigh' },
    doses: { [-1]: legs([3, 10], 'easy'), 0: legs([3, 20]), 1: legs([4, 25]), 2: legs([5, 30]) },
  },
  'pelvic-tilt': {
    position: 'back',
    ends: 'back',
    felt: ['stomach'],
    spared: [],
    advice: {},
    doses: {
      [-1]: dose([10, 0], 'nohold', { form: 'easy' }),
      0: lift([10, 3]),
      1: lift([10, 5]),
      2: lift([15, 5]),
    },
  },
  'glute-bridge': {
    position: 'back',
    ends: 'back',
    felt: ['buttocks', 'legs'],
    spared: ['back'],
    advice: {},
    doses: {
      [-1]: dose([8, 3], 'lift', { form: 'easy' }),
      0: lift([10, 3]),
      1: lift([10, 5]),
      2: lift([15, 5]),
    },
  },
  'cat-cow': {
    position: 'fours',
    ends: 'fours',
    felt: ['back', 'stretch'],
    spared: [],
    advice: { wrist: 'wrist', knee: 'knee' },
    doses: {
      [-1]: breath(10, 6, 'easy'),
      0: breath(10, 6, null),
      1: breath(10, 8, 'slow'),
      2: breath(15, 8, 'slow'),
    },
  },
  plank: {
    position: 'forearms',
    ends: 'prone',
    felt: ['stomach', 'arms'],
    spared: ['back'],
    advice: { neck: 'neck' },
    doses: { [-1]: plank(20, 'easy'), 0: plank(30), 1: plank(45), 2: plank(60) },
  },
  superman: {
    position: 'prone',
    ends: 'prone',
    felt: ['back', 'buttocks'],
    spared: [],
    advice: { neck: 'neck' },
    doses: {
      [-1]: dose([6, 3], 'sides', { pair: 'arm-and-leg', form: 'easy' }),
      0: lift([10, 3]),
      1: lift([12, 3]),
      2: lift([15, 3]),
    },
  },
  'bird-dog': {
    position: 'fours',
    ends: 'fours',
    felt: ['stomach', 'buttocks'],
    spared: ['back'],
    advice: { wrist: 'wrist', knee: 'knee' },
    doses: {
      [-1]: dose([10, 3], 'legs', { pair: 'leg-back', form: 'easy' }),
      0: sides([10, 3]),
      1: sides([10, 5]),
      2: sides([15, 5]),
    },
  },
};
