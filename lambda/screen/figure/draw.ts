import { along, direction, distance, type Point } from './geometry.js';
import { BONES, bonesOf, limbOf, trunkOf, type LimbName, type Pose } from './pose.js';

/** Half the widths of a part at its two ends, centimetres. */
type Taper = readonly [number, number];

const ARM: readonly Taper[] = [
  [4.6, 3.6],
  [3.6, 2.5],
  [2.7, 2],
];
const LEG: readonly Taper[] = [
  [8.8, 5.4],
  [5.4, 3.4],
  [3.5, 2.3],
];

/** What a part is, and so which colour it has. */
export type PartName = LimbName | 'trunk' | 'neck' | 'face' | 'hair' | 'arrow';

/**
 * A part of the drawing: an outline of its own, moved and turned to its place. Outlines never
 * change but the trunk's, which bends; so a moving figure is a few numbers a frame.
 */
export interface Part {
  readonly name: PartName;
  /** SVG path data, y downwards. */
  readonly path: string;
  readonly at: Point;
  /** Clockwise, as SVG and AVG turn. */
  readonly degrees: number;
}

/** Tenths of a millimetre are more than a screen shows. */
export const short = (n: number): number => Math.round(n * 10) / 10 + 0;

const join = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L');

/** A rounded bone along x, wider at one end. */
function bone(length: number, [a, b]: Taper): string {
  const lean = Math.asin((a - b) / length);
  const [sine, cosine] = [Math.sin(lean), Math.cos(lean)];
  const start: Point = [a * sine, a * cosine];
  const end: Point = [length + b * sine, b * cosine];
  const mirrored = ([x, y]: Point): Point => [x, -y];
  return (
    `M${join([start, end])}A${b} ${b} 0 0 0 ${join([mirrored(end)])}` +
    `L${join([mirrored(start)])}A${a} ${a} 0 1 0 ${join([start])}Z`
  );
}

const outline = (limb: LimbName): readonly string[] =>
  bonesOf(limb).map((length, i) => bone(length, (limb.endsWith('Arm') ? ARM : LEG)[i] ?? [1, 1]));

const OUTLINES: Readonly<Record<LimbName, readonly string[]>> = {
  nearArm: outline('nearArm'),
  farArm: outline('farArm'),
  nearLeg: outline('nearLeg'),
  farLeg: outline('farLeg'),
};

/** On a page y grows downwards. */
const paged = ([x, y]: Point): Point => [x, -y];

/** The far side is seen past the near one, from a little above. */
const FAR: Point = [4, -1.5];

function limb(pose: Pose, name: LimbName): readonly Part[] {
  const [dx, dy] = name.startsWith('far') ? FAR : [0, 0];
  return limbOf(pose, name).map(({ from, degrees }, i) => {
    const [x, y] = paged(from);
    return { name, path: OUTLINES[name][i] ?? '', at: [x + dx, y + dy], degrees: -degrees };
  });
}

const STEPS = 8;

/** Half the trunk's width from hips (0) over waist to chest (1). */
const girth = (t: number): number => 9.6 - 1.3 * Math.sin(Math.PI * t) + 0.4 * t;

/** A curve from the hips through the waist to the shoulders, as thick as a trunk. */
function trunk(pose: Pose): Part {
  const [hips, waist, shoulders] = trunkOf(pose);
  const middle = (k: 0 | 1): number => 2 * waist[k] - (hips[k] + shoulders[k]) / 2;
  const on = (t: number): Point => {
    const bezier = (k: 0 | 1): number =>
      (1 - t) ** 2 * hips[k] + 2 * t * (1 - t) * middle(k) + t ** 2 * shoulders[k];
    return [bezier(0), bezier(1)];
  };
  const side = (turned: number): readonly Point[] =>
    Array.from({ length: STEPS + 1 }, (_, i) => {
      const t = i / STEPS;
      const way = direction(on(Math.max(0, t - 0.01)), on(Math.min(1, t + 0.01)));
      return paged(along(on(t), way + turned, girth(t)));
    });
  const [left, right] = [side(90), side(-90).toReversed()];
  const arc = (radius: number): string => `A${radius} ${radius} 0 0 1 `;
  const path = `M${join(left)}${arc(girth(1))}${join(right)}${arc(girth(0))}${join(left.slice(0, 1))}Z`;
  return { name: 'trunk', path, at: [0, 0], degrees: 0 };
}

const HEAD_RADIUS = 10;

/** A head in profile, x along the neck; one outline each, as overlapping ones could cancel out. */
interface Profile {
  readonly neck: string;
  readonly nose: string;
  readonly face: string;
  readonly hair: string;
}

/** Neck, a skull with a nose, which tells which way somebody lies, and hair at the back. */
function profile(facing: 1 | -1): Profile {
  const [r, c] = [HEAD_RADIUS, BONES.neck];
  const y = (n: number): number => short(-facing * n);
  const sweep = facing === 1 ? 1 : 0;
  const face = `M${c - r} 0A${r} ${r} 0 1 0 ${c + r} 0A${r} ${r} 0 1 0 ${c - r} 0Z`;
  const nose = `M${c - 3.5} ${y(8.5)}Q${c - 4.5} ${y(14)} ${c + 2.5} ${y(9.2)}Z`;
  const over = r + 0.8;
  const hair = `M${c + 8} ${y(7)}A${over} ${over} 0 1 ${sweep} ${c - 9} ${y(-5.5)}Q${c + 1} ${y(-6.5)} ${c + 1.5} ${y(1)}Q${c + 4} ${y(4.5)} ${c + 8} ${y(7)}Z`;
  return { neck: bone(c, [5, 4.2]), nose, face, hair };
}

const PROFILES = { 1: profile(1), [-1]: profile(-1) } as const;

function head(pose: Pose): readonly Part[] {
  const { neck, nose, face, hair } = PROFILES[pose.facing];
  const place = { at: paged(trunkOf(pose)[2]), degrees: -pose.head };
  return [
    { name: 'neck', path: neck, ...place },
    { name: 'face', path: nose, ...place },
    { name: 'face', path: face, ...place },
    { name: 'hair', path: hair, ...place },
  ];
}

/** An arrow from a point to another: shows a movement that is too small to be seen. */
function arrow([from, to]: readonly [Point, Point]): Part {
  const length = distance(from, to);
  const path = `M0 -1.3L${length - 8} -1.3L${length - 8} -5L${length} 0L${length - 8} 5L${length - 8} 1.3L0 1.3Z`;
  return { name: 'arrow', path, at: paged(from), degrees: -direction(from, to) };
}

/** A figure, back to front: always the same parts in the same order, an arrow last if there is one. */
export const draw = (pose: Pose): readonly Part[] => [
  ...limb(pose, 'farArm'),
  ...limb(pose, 'farLeg'),
  ...head(pose),
  trunk(pose),
  ...limb(pose, 'nearLeg'),
  ...limb(pose, 'nearArm'),
  ...(pose.arrow === undefined ? [] : [arrow(pose.arrow)]),
];
