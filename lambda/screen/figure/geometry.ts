/** A point in the plane, centimetres: x to the right, y up, the floor at 0. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** The point `length` from `from` in a direction, degrees counter-clockwise from the right. */
export const along = ([x, y]: Point, degrees: number, length: number): Point => [
  x + length * Math.cos(degrees * RADIANS),
  y + length * Math.sin(degrees * RADIANS),
];

export const direction = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.atan2(by - ay, bx - ax) / RADIANS;

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const mixPoints = (a: Point, b: Point, t: number): Point => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
];

/** The way from one direction to another that is not the long way round. */
export const turn = (a: number, b: number, t: number): number =>
  a + (((((b - a + 180) % 360) + 360) % 360) - 180) * t;

/**
 * The directions of two bones that reach from `from` to `to`; stretched out towards it where it is
 * too far away.
 *
 * @param bend 1: the joint between them lies to the left of the line, −1: to the right
 */
export function reach(
  from: Point,
  to: Point,
  [first, second]: readonly [number, number],
  bend: 1 | -1,
): readonly [number, number] {
  const straight = direction(from, to);
  const far = Math.min(distance(from, to), first + second);
  const cosine = (first ** 2 + far ** 2 - second ** 2) / (2 * first * far);
  const angle = Math.acos(Math.max(-1, Math.min(1, cosine))) / RADIANS;
  const joint = along(from, straight + bend * angle, first);
  return [straight + bend * angle, direction(joint, along(from, straight, far))];
}
