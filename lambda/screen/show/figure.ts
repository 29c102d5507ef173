import { ON_DARK } from '../figure/colours.js';
import { draw } from '../figure/draw.js';
import { FIGURES } from '../figure/poses.js';
import { FRAME, MAT, type Rect } from '../figure/svg.js';

const box = ({ x, y, width, height }: Rect): string =>
  `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;

/** Outlines in the track: they depend on the figure. */
function pathOf(name: string, path: string, head: () => number): string {
  if (name === 'trunk') return '${frame.trunk}';
  return name === 'face' || name === 'hair' ? `\${track.head[${head()}]}` : path;
}

/** The figure as Alexa Vector Graphics: parts that stand still, moved and turned by each frame. */
export function figureGraphic(): object {
  let heads = 0;
  const parts = draw(FIGURES['glute-bridge'].usual.start).map(({ name, path }, i) => ({
    type: 'group',
    translateX: `\${frame.parts[${3 * i}]}`,
    translateY: `\${frame.parts[${3 * i + 1}]}`,
    rotation: `\${frame.parts[${3 * i + 2}]}`,
    items: [
      {
        type: 'path',
        fill: `\${track.colours[${i}]}`,
        pathData: pathOf(name, path, () => heads++),
      },
    ],
  }));
  const floor = { ...MAT, x: FRAME.x, y: MAT.y + MAT.height, width: FRAME.width, height: 1 };
  return {
    type: 'AVG',
    version: '1.0',
    width: FRAME.width,
    height: FRAME.height,
    viewportWidth: FRAME.width,
    viewportHeight: FRAME.height,
    parameters: [
      { name: 'frame', default: {} },
      { name: 'track', default: {} },
    ],
    items: [
      {
        type: 'group',
        translateX: -FRAME.x,
        translateY: -FRAME.y,
        items: [
          { type: 'path', pathData: box(floor), fill: ON_DARK.floor },
          { type: 'path', pathData: box(MAT), fill: ON_DARK.mat },
          ...parts,
          { type: 'path', pathData: '${track.arrow}', fill: ON_DARK.moving },
        ],
      },
    ],
  };
}
