import { along, mix, mixPoints, reach, turn, type Point } from './geometry.js';

/** Bones, centimetres: a person of about 1.7 m. They are the same in every pose. */
export const BONES = {
  lowerTrunk: 23,
  upperTrunk: 29,
  neck: 21,
  upperArm: 26,
  forearm: 23,
  hand: 9,
  thigh: 42,
  shin: 40,
  foot: 15,
} as const;

/** An arm or a leg by its directions, in degrees: two bones, then hand or foot. */
export interface Turned {
  readonly turned: readonly [number, number, number];
}

/** Or by where wrist or ankle stays, so that what stands on the floor does not slip in between. */
export interface Planted {
  readonly at: Point;
  readonly bend: 1 | -1;
  /** Direction of hand or foot. */
  readonly end: number;
}

export type Limb = Turned | Planted;

/**
 * A pose seen from the side, head to the left. `near` is the side of the body towards the viewer:
 * the right one in somebody on their back, the left one in somebody facing the floor.
 */
export interface Pose {
  /** What the pose is built from: the joint that rests. */
  readonly base: 'hips' | 'shoulders';
  readonly at: Point;
  /** From hips to waist, from waist to shoulders. */
  readonly trunk: readonly [number, number];
  /** From the shoulders to the middle of the head. */
  readonly head: number;
  /** 1: the face looks to the left of the head's direction; −1: to the right. */
  readonly facing: 1 | -1;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
  /** Where to, for a movement that is hardly seen. */
  readonly arrow?: readonly [from: Point, to: Point];
}

export const LIMBS = ['nearArm', 'farArm', 'nearLeg', 'farLeg'] as const;
export type LimbName = (typeof LIMBS)[number];

const LIMB_BONES = {
  arm: [BONES.upperArm, BONES.forearm, BONES.hand],
  leg: [BONES.thigh, BONES.shin, BONES.foot],
} as const;

export const bonesOf = (limb: LimbName): readonly [number, number, number] =>
  LIMB_BONES[limb.endsWith('Arm') ? 'arm' : 'leg'];

/** Hips, waist and shoulders. */
export function trunkOf({ base, at, trunk: [lower, upper] }: Pose): readonly [Point, Point, Point] {
  if (base === 'hips') {
    const waist = along(at, lower, BONES.lowerTrunk);
    return [at, waist, along(waist, upper, BONES.upperTrunk)];
  }
  const waist = along(at, upper + 180, BONES.upperTrunk);
  return [along(waist, lower + 180, BONES.lowerTrunk), waist, at];
}

const rootOf = (pose: Pose, limb: LimbName): Point => trunkOf(pose)[limb.endsWith('Arm') ? 2 : 0];

function directionsOf(pose: Pose, name: LimbName): Turned['turned'] {
  const limb = pose[name];
  if ('turned' in limb) return limb.turned;
  const [first, second] = bonesOf(name);
  return [...reach(rootOf(pose, name), limb.at, [first, second], limb.bend), limb.end];
}

/** A bone where it is: from a joint, in a direction. */
export interface Placed {
  readonly from: Point;
  readonly degrees: number;
}

/** The three bones of a limb. */
export function limbOf(pose: Pose, name: LimbName): readonly [Placed, Placed, Placed] {
  const [a, b, c] = directionsOf(pose, name);
  const [first, second] = bonesOf(name);
  const root = rootOf(pose, name);
  const middle = along(root, a, first);
  return [
    { from: root, degrees: a },
    { from: middle, degrees: b },
    { from: along(middle, b, second), degrees: c },
  ];
}

function limbBetween([a, b]: readonly [Pose, Pose], name: LimbName, t: number): Limb {
  const [from, to] = [a[name], b[name]];
  if ('at' in from && 'at' in to) {
    return { ...from, at: mixPoints(from.at, to.at, t), end: turn(from.end, to.end, t) };
  }
  const [p, q] = [directionsOf(a, name), directionsOf(b, name)];
  return { turned: [turn(p[0], q[0], t), turn(p[1], q[1], t), turn(p[2], q[2], t)] };
}

/** A pose on the way from one to another: directions are turned, so that bones keep their lengths. */
export function between(a: Pose, b: Pose, t: number): Pose {
  const limb = (name: LimbName): Limb => limbBetween([a, b], name, t);
  const arrow = a.arrow ?? b.arrow;
  return {
    base: a.base,
    facing: a.facing,
    at: mixPoints(a.at, b.at, t),
    trunk: [mix(a.trunk[0], b.trunk[0], t), mix(a.trunk[1], b.trunk[1], t)],
    head: turn(a.head, b.head, t),
    nearArm: limb('nearArm'),
    farArm: limb('farArm'),
    nearLeg: limb('nearLeg'),
    farLeg: limb('farLeg'),
    ...(arrow === undefined ? {} : { arrow }),
  };
}

/** The other side's turn: from the side, the body's mirror is the picture itself. */
export const mirrored = (pose: Pose): Pose => ({
  ...pose,
  nearArm: pose.farArm,
  farArm: pose.nearArm,
  nearLeg: pose.farLeg,
  farLeg: pose.nearLeg,
});
