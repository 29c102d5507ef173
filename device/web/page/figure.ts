import { ON_DARK } from '../../../lambda/screen/figure/colours.js';
import { draw } from '../../../lambda/screen/figure/draw.js';
import { mix, turn } from '../../../lambda/screen/figure/geometry.js';
import { FIGURES } from '../../../lambda/screen/figure/poses.js';
import type { Track } from '../../../lambda/screen/figure/track.js';
import { FRAME, MAT, type Rect } from '../../../lambda/screen/figure/svg.js';

export interface Figure {
  readonly wear: (track: Track) => void;
  /** A picture of the track; between two, so far from the one to the next. */
  readonly pose: (picture: number) => void;
}

const shape = <Name extends 'path' | 'rect'>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

const rect = ({ x, y, width, height }: Rect, fill: string): SVGRectElement =>
  shape('rect', { x, y, width, height, rx: 1.7, fill });

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Two outlines with the same letters differ in their numbers only. */
function outlineBetween(a: string, b: string, t: number): string {
  const to = b.match(NUMBER) ?? [];
  let i = 0;
  return a.replace(NUMBER, (from) => String(mix(Number(from), Number(to[i++] ?? from), t)));
}

/** The figure of an Echo Show, from the same data, drawn at the browser's own pace. */
export function figure(svg: SVGSVGElement): Figure {
  svg.setAttribute('viewBox', `${FRAME.x} ${FRAME.y} ${FRAME.width} ${FRAME.height}`);
  const outlines = draw(FIGURES['glute-bridge'].usual.start);
  const parts = outlines.map(({ path }) => shape('path', { d: path }));
  const arrow = shape('path', { fill: ON_DARK.moving });
  svg.replaceChildren(rect(MAT, ON_DARK.mat), ...parts, arrow);
  const trunk = parts[outlines.findIndex(({ name }) => name === 'trunk')];
  const head = parts.filter((_, i) => ['face', 'hair'].includes(outlines[i]?.name ?? ''));
  let worn: Track | null = null;
  return {
    wear: (track) => {
      if (worn === track) return;
      worn = track;
      parts.forEach((part, i) => part.setAttribute('fill', track.colours[i] ?? ''));
      head.forEach((part, i) => part.setAttribute('d', track.head[i] ?? ''));
      arrow.setAttribute('d', track.arrow);
    },
    pose: (picture) => {
      const from = worn?.frames[Math.floor(picture)];
      const to = worn?.frames[Math.ceil(picture)];
      if (from === undefined || to === undefined) return;
      const t = picture - Math.floor(picture);
      const at = (i: number): number => mix(from.parts[i] ?? 0, to.parts[i] ?? 0, t);
      parts.forEach((part, i) => {
        const degrees = turn(from.parts[3 * i + 2] ?? 0, to.parts[3 * i + 2] ?? 0, t);
        part.setAttribute(
          'transform',
          `translate(${at(3 * i)} ${at(3 * i + 1)}) rotate(${degrees})`,
        );
      });
      trunk?.setAttribute('d', outlineBetween(from.trunk, to.trunk, t));
    },
  };
}
