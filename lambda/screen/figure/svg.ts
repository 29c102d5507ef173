import { colourOf, type Palette } from './colours.js';
import { draw, short } from './draw.js';
import type { Pose } from './pose.js';
import type { Moving } from './poses.js';

/** What every figure fits in, with its mat: centimetres, y downwards. */
export const FRAME = { x: -122, y: -90, width: 228, height: 102 } as const;

export const MAT = { x: -116, y: -1, width: 216, height: 5 } as const;

const rect = ({ x, y, width, height }: typeof MAT, fill: string): string =>
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
