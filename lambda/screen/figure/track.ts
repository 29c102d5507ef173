import { colourOf, type Palette } from './colours.js';
import { draw, short, type Part } from './draw.js';
import { between, type Pose } from './pose.js';
import type { Figure } from './poses.js';

/** From one key position to the next in so many steps. */
export const STEPS_BETWEEN = 8;

/** A picture of a moving figure: where each part is, and the trunk's outline. */
export interface Frame {
  /** x, y and clockwise degrees of each part, one after the other. */
  readonly parts: readonly number[];
  readonly trunk: string;
}

/** A movement as frames, the way back to the end; the parts' own outlines and colours. */
export interface Track {
  readonly frames: readonly Frame[];
  /** Outlines of what depends on which way the figure looks: nose, face and hair. */
  readonly head: readonly string[];
  readonly arrow: string;
  readonly colours: readonly string[];
  /** Frames of the key positions. */
  readonly back: number;
  readonly start: number;
  readonly end: number;
}

const isHead = ({ name }: Part): boolean => name === 'face' || name === 'hair';

const frame = (pose: Pose): Frame => {
  const parts = draw(pose).filter(({ name }) => name !== 'arrow');
  return {
    parts: parts.flatMap(({ at: [x, y], degrees }) => [short(x), short(y), Math.round(degrees)]),
    trunk: parts.find(({ name }) => name === 'trunk')?.path ?? '',
  };
};

/** Slow at either end, as a body moves. */
const eased = (t: number): number => t * t * (3 - 2 * t);

const way = (from: Pose, to: Pose): readonly Frame[] =>
  Array.from({ length: STEPS_BETWEEN }, (_, i) =>
    frame(between(from, to, eased(i / STEPS_BETWEEN))),
  );

/** An arrow in place, as an outline of its own. */
function arrowOf(pose: Pose): string {
  const arrow = pose.arrow;
  if (arrow === undefined) return 'M0 0';
  const [[x, from], [, to]] = arrow;
  return `M${x - 1.3} ${-from}L${x + 1.3} ${-from}L${x + 1.3} ${-to - 8}L${x + 5} ${-to - 8}L${x} ${-to}L${x - 5} ${-to - 8}L${x - 1.3} ${-to - 8}Z`;
}

export function trackOf({ start, end, back, moving }: Figure, palette: Palette): Track {
  const returning = back === undefined ? [] : way(back, start);
  const parts = draw(end);
  return {
    frames: [...returning, ...way(start, end), frame(end)],
    head: parts.filter(isHead).map(({ path }) => path),
    arrow: arrowOf(end),
    colours: parts
      .filter(({ name }) => name !== 'arrow')
      .map(({ name }) => colourOf(name, moving, palette)),
    back: 0,
    start: returning.length,
    end: returning.length + STEPS_BETWEEN,
  };
}
