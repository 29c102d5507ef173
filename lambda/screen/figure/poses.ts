import type { ExerciseId } from '../../coach/exercises.js';
import {
  mirrored,
  type Limb,
  type LimbName,
  type Planted,
  type Pose,
  type Turned,
} from './pose.js';
import type { Side } from '../../coach/place.js';

/** What moves in an exercise, and is drawn so that it is noticed. */
export type Moving = LimbName | 'trunk';

/** An exercise as it is seen. The right side's turn; the left one's is its mirror image. */
export interface Figure {
  readonly start: Pose;
  /** Where "lift", "pull", "tilt" or "round" leads, and where a hold is held. */
  readonly end: Pose;
  /** Where it goes back to between repetitions, if not to the start: the cow. */
  readonly back?: Pose;
  readonly moving: readonly Moving[];
}

const turned = (...degrees: Turned['turned']): Turned => ({ turned: degrees });

const planted = (at: Planted['at'], bend: 1 | -1, end: number): Planted => ({ at, bend, end });

const arms = (limb: Limb): Pick<Pose, 'nearArm' | 'farArm'> => ({ nearArm: limb, farArm: limb });
const legs = (limb: Limb): Pick<Pose, 'nearLeg' | 'farLeg'> => ({ nearLeg: limb, farLeg: limb });

/** On the back, knees bent, feet flat, arms along the sides. */
const ON_BACK: Pose = {
  base: 'shoulders',
  at: [-50, 10],
  trunk: [180, 180],
  head: 180,
  facing: -1,
  ...arms(turned(-5, -1, 0)),
  ...legs(planted([36, 6], 1, -8)),
};

const kneePulled = (thigh: number, hand: Planted['at']): Pose => ({
  ...ON_BACK,
  nearLeg: turned(thigh, -8, 62),
  ...arms(planted(hand, -1, 30)),
});

/** Hands on the belly, so that what the lower back does is seen. */
const TILTED: Pose = {
  ...ON_BACK,
  trunk: [184, 178],
  ...arms(turned(22, 4, -12)),
  arrow: [
    [-20, 52],
    [-20, 27],
  ],
};

/** The hollow under the lower back that the tilt closes. */
const HOLLOW: Pose = { ...ON_BACK, trunk: [164, 192], ...arms(turned(22, 4, -12)) };

const bridge = (degrees: number): Pose => ({
  ...ON_BACK,
  trunk: [180 + degrees, 180 + degrees],
  head: 180,
});

/** On hands and knees, hands under the shoulders, knees under the hips. */
const ON_FOURS: Pose = {
  base: 'hips',
  at: [0, 47],
  trunk: [174, 174],
  head: 186,
  facing: 1,
  ...arms(planted([-50, 3], -1, 180)),
  ...legs(turned(-90, 0, -4)),
};

/** The shoulder blades give way so much that the arms stay straight. */
const rounded = (degrees: number): Pose => ({
  ...ON_FOURS,
  trunk: [178 - degrees, 172 + 0.74 * degrees],
  head: 190 + degrees,
});

const sunk = (degrees: number): Pose => ({
  ...ON_FOURS,
  trunk: [174 + degrees, 174 - degrees],
  head: 172 - 1.9 * degrees,
});

/** Forearms down, elbows under the shoulders. */
const ON_FOREARMS: Pose = {
  base: 'shoulders',
  at: [-57, 30],
  trunk: [157, 154],
  head: 165,
  facing: 1,
  ...arms(planted([-85, 3], 1, 180)),
  ...legs(turned(-8, 18, -110)),
};

const PLANK: Pose = {
  ...ON_FOREARMS,
  at: [-60, 30],
  trunk: [173, 173],
  head: 174,
  ...legs(turned(-7, -7, -112)),
};

const PLANK_ON_KNEES: Pose = {
  ...PLANK,
  trunk: [163, 163],
  head: 166,
  ...legs(turned(-17, 2, -3)),
};

const FACE_DOWN: Pose = {
  base: 'hips',
  at: [0, 11],
  trunk: [180, 180],
  head: 178,
  facing: 1,
  ...arms(turned(184, 183, 180)),
  ...legs(turned(-2, -2, -6)),
};

/** Each exercise, and the easier variant where it looks different. */
export const FIGURES: Readonly<
  Record<ExerciseId, { readonly usual: Figure; readonly easy: Figure }>
> = {
  'knee-to-chest': {
    usual: { start: ON_BACK, end: kneePulled(128, [-18, 43]), moving: ['nearLeg'] },
    easy: { start: ON_BACK, end: kneePulled(108, [-8, 28]), moving: ['nearLeg'] },
  },
  'pelvic-tilt': {
    usual: { start: HOLLOW, end: TILTED, moving: ['trunk'] },
    easy: { start: HOLLOW, end: { ...TILTED, trunk: [176, 184] }, moving: ['trunk'] },
  },
  'glute-bridge': {
    usual: { start: ON_BACK, end: bridge(25), moving: ['trunk'] },
    easy: { start: ON_BACK, end: bridge(13), moving: ['trunk'] },
  },
  'cat-cow': {
    usual: { start: ON_FOURS, end: rounded(34), back: sunk(22), moving: ['trunk'] },
    easy: { start: ON_FOURS, end: rounded(18), back: sunk(11), moving: ['trunk'] },
  },
  plank: {
    usual: { start: ON_FOREARMS, end: PLANK, moving: ['trunk', 'nearLeg', 'farLeg'] },
    easy: {
      start: { ...ON_FOREARMS, ...legs(turned(-8, 2, -3)) },
      end: PLANK_ON_KNEES,
      moving: ['trunk', 'nearLeg', 'farLeg'],
    },
  },
  superman: {
    usual: {
      start: FACE_DOWN,
      end: {
        ...FACE_DOWN,
        trunk: [178, 163],
        head: 160,
        ...arms(turned(166, 164, 165)),
        ...legs(turned(14, 14, 8)),
      },
      moving: ['nearArm', 'nearLeg', 'farArm', 'farLeg'],
    },
    easy: {
      start: FACE_DOWN,
      end: { ...FACE_DOWN, farArm: turned(162, 160, 160), nearLeg: turned(15, 15, 8) },
      moving: ['farArm', 'nearLeg'],
    },
  },
  'bird-dog': {
    usual: {
      start: ON_FOURS,
      end: { ...ON_FOURS, farArm: turned(174, 174, 174), nearLeg: turned(0, 0, -6) },
      moving: ['farArm', 'nearLeg'],
    },
    easy: {
      start: ON_FOURS,
      end: { ...ON_FOURS, nearLeg: turned(0, 0, -6) },
      moving: ['nearLeg'],
    },
  },
};

const OTHER: Readonly<Record<Moving, Moving>> = {
  nearArm: 'farArm',
  farArm: 'nearArm',
  nearLeg: 'farLeg',
  farLeg: 'nearLeg',
  trunk: 'trunk',
};

/**
 * How an exercise is seen at a side's turn.
 *
 * @param easy the variant of the easiest level
 * @param side null: both sides move
 */
export function figureOf(exercise: ExerciseId, easy: boolean, side: Side | null): Figure {
  const figure = FIGURES[exercise][easy ? 'easy' : 'usual'];
  if (side !== 'left') return figure;
  const { start, end, back, moving } = figure;
  return {
    start: mirrored(start),
    end: mirrored(end),
    ...(back === undefined ? {} : { back: mirrored(back) }),
    moving: moving.map((each) => OTHER[each]),
  };
}
