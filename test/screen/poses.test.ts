import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, EXERCISES } from '../../lambda/coach/exercises.js';
import { draw } from '../../lambda/screen/figure/draw.js';
import { distance, type Point } from '../../lambda/screen/figure/geometry.js';
import {
  between,
  bonesOf,
  BONES,
  LIMBS,
  limbOf,
  mirrored,
  trunkOf,
  type Pose,
} from '../../lambda/screen/figure/pose.js';
import { figureOf, FIGURES, type Figure } from '../../lambda/screen/figure/poses.js';
import { contactSheet } from '../../scripts/poses/sheet.js';

const FIGURE_LIST: readonly (readonly [string, Figure])[] = EXERCISE_IDS.flatMap((id) => [
  [id, FIGURES[id].usual] as const,
  [`${id}, easier`, FIGURES[id].easy] as const,
]);

const posesOf = ({ start, end, back }: Figure): readonly Pose[] =>
  back === undefined ? [start, end] : [start, end, back];

/** Every pose, and any on the way between two of an exercise. */
const anyPose = fc
  .record({
    figure: fc.constantFrom(...FIGURE_LIST.map(([, figure]) => figure)),
    t: fc.double({ min: 0, max: 1, noNaN: true }),
    swapped: fc.boolean(),
  })
  .map(({ figure: { start, end, back }, t, swapped }) => {
    const pose = between(swapped ? (back ?? start) : start, end, t);
    return swapped ? mirrored(pose) : pose;
  });

const limbLengths = (pose: Pose): readonly number[] =>
  LIMBS.flatMap((name) => {
    const [a, b, c] = limbOf(pose, name);
    return [distance(a.from, b.from), distance(b.from, c.from)];
  });

const BONE_LENGTHS = LIMBS.flatMap((name) => bonesOf(name).slice(0, 2));

const joints = (pose: Pose): readonly Point[] => [
  ...trunkOf(pose),
  ...LIMBS.flatMap((name) => limbOf(pose, name).map(({ from }) => from)),
];

describe('a figure', () => {
  it('keeps the length of every bone, in every pose and on the way to it', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        limbLengths(pose).forEach((length, i) => {
          expect(length).toBeCloseTo(BONE_LENGTHS[i] ?? NaN, 6);
        });
        const [hips, waist, shoulders] = trunkOf(pose);
        expect(distance(hips, waist)).toBeCloseTo(BONES.lowerTrunk, 6);
        expect(distance(waist, shoulders)).toBeCloseTo(BONES.upperTrunk, 6);
      }),
    );
  });

  it('stays above the floor', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        for (const [, y] of joints(pose)) expect(y).toBeGreaterThan(2);
      }),
    );
  });

  it('is always drawn from the same parts in the same order, so that a drawing can move', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const parts = draw({ ...FIGURES.plank.usual.start, facing: pose.facing });
        const still = (all: typeof parts): readonly string[] =>
          all.filter(({ name }) => name !== 'trunk' && name !== 'arrow').map(({ path }) => path);
        expect(still(draw(pose))).toEqual(still(parts));
      }),
    );
  });

  it.each(FIGURE_LIST)('%s: what stands on the floor does not slip', (_, { start, end }) => {
    for (const limb of LIMBS) {
      const [from, to] = [start[limb], end[limb]];
      if (!('at' in from) || !('at' in to)) continue;
      const [wrist, , tip] = [limbOf(between(start, end, 0.5), limb)[2].from, 0, to.at];
      if (distance(from.at, tip) === 0) expect(distance(wrist, tip)).toBeLessThan(0.5);
    }
  });

  it.each(FIGURE_LIST)('%s: rests on one joint throughout and looks one way', (_, figure) => {
    for (const pose of posesOf(figure)) {
      expect([pose.base, pose.facing]).toEqual([figure.start.base, figure.start.facing]);
    }
  });
});

describe('right and left', () => {
  it('are mirror images, and twice mirrored is the same', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        expect(mirrored(mirrored(pose))).toEqual(pose);
        expect(limbOf(mirrored(pose), 'farLeg')).toEqual(limbOf(pose, 'nearLeg'));
        expect(limbOf(mirrored(pose), 'farArm')).toEqual(limbOf(pose, 'nearArm'));
      }),
    );
  });

  /** Head to the left: the viewer sees the right side of somebody on their back, else the left one. */
  const nearSide = ({ facing }: Pose): 'right' | 'left' => (facing === -1 ? 'right' : 'left');

  it.each(EXERCISE_IDS)('%s moves the limbs that the words name', (id) => {
    for (const [easy, level] of [
      [true, -1],
      [false, 0],
    ] as const) {
      const { pair } = EXERCISES[id].doses[level];
      for (const side of ['right', 'left'] as const) {
        const { moving, start } = figureOf(id, easy, side);
        const body = side === nearSide(start) ? 'near' : 'far';
        const other = body === 'near' ? 'far' : 'near';
        const wanted = {
          knee: [`${body}Leg`],
          'arm-and-leg': [`${body}Arm`, `${other}Leg`],
          'leg-back': [`${other}Leg`],
        };
        if (pair === null)
          expect(figureOf(id, easy, null)).toEqual(FIGURES[id][easy ? 'easy' : 'usual']);
        else expect(moving.toSorted()).toEqual(wanted[pair].toSorted());
      }
    }
  });
});

it('the contact sheet is the one that the poses make', () => {
  expect(readFileSync('docs/poses.svg', 'utf8')).toBe(`${contactSheet()}\n`);
});
