import { colourOf, type Palette } from './colours.js';
import { draw, short } from './draw.js';
import type { Pose } from './pose.js';
import type { Moving } from './poses.js';

/** A rectangle, centimetres, y downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What every figure fits in, with its mat: centimetres, y downwards. */
export const FRAME: Rect = { x: -122, y: -90, width: 228, height: 102 };

export const MAT: Rect = { x: -116, y: -1, width: 216, height: 5 };

const rect = ({ x, y, width, height }: Rect, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.7" fill="${fill}"/>`;

const floor = ({ floor: fill }: Palette): string =>
  `<rect x="${FRAME.x}" y="${MAT.y + MAT.height}" width="${FRAME.width}" height="1" fill="${fill}"/>`;

/** A figure on its mat as SVG elements, for a view box of `FRAME`. */
export function svgOf(pose: Pose, moving: readonly Moving[], palette: Palette): string {
  const parts = draw(pose).map(
    ({ name, path, at: [x, y], degrees }) =>
      `<path d="${path}" fill="${colourOf(name, moving, palette)}"` +
      ` transform="translate(${short(x)} ${short(y)}) rotate(${short(degrees)})"/>`,
  );
  return [floor(palette), rect(MAT, palette.mat), ...parts].join('');
}
