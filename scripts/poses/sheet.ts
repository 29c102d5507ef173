import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { ON_LIGHT } from '../../lambda/screen/figure/colours.js';
import type { Pose } from '../../lambda/screen/figure/pose.js';
import { figureOf, type Figure, type Moving } from '../../lambda/screen/figure/poses.js';
import { FRAME, svgOf } from '../../lambda/screen/figure/svg.js';

const COLUMNS = 4;
const GAP = 12;
const [CELL_WIDTH, CELL_HEIGHT] = [FRAME.width + GAP, FRAME.height + GAP];

export const SHEET_WIDTH = COLUMNS * CELL_WIDTH + GAP;

type Picture = readonly [Pose, readonly Moving[]];

const moves = ({ moving }: Figure): string => moving.toSorted().join();

const ended = ({ end, moving }: Figure): Picture => [end, moving];

/** What ends at each side's turn: two pictures where the sides differ. */
function ends(exercise: ExerciseId, easy: boolean): readonly Picture[] {
  const [right, left] = [figureOf(exercise, easy, 'right'), figureOf(exercise, easy, 'left')];
  return moves(right) === moves(left) ? [ended(right)] : [ended(right), ended(left)];
}

/** Start, end, the way back, the other side's turn, and the easier variant. */
function pictures(exercise: ExerciseId): readonly Picture[] {
  const { start, back, moving } = figureOf(exercise, false, null);
  const resting: Picture = [start, []];
  const returns: readonly Picture[] = back === undefined ? [] : [[back, moving]];
  return [resting, ...ends(exercise, false), ...returns, ...ends(exercise, true)].slice(0, COLUMNS);
}

function cell([pose, moving]: Picture, column: number, row: number): string {
  const { x, y, width, height } = FRAME;
  const at = `x="${GAP + column * CELL_WIDTH}" y="${GAP + row * CELL_HEIGHT}"`;
  const box = `viewBox="${x} ${y} ${width} ${height}"`;
  return `<svg ${at} width="${width}" height="${height}" ${box}>${svgOf(pose, moving, ON_LIGHT)}</svg>`;
}

/** All poses without a name on them: a row for each exercise, in the routine's order. */
export function contactSheet(): string {
  const height = EXERCISE_IDS.length * CELL_HEIGHT + GAP;
  const cells = EXERCISE_IDS.flatMap((exercise, row) =>
    pictures(exercise).map((picture, column) => cell(picture, column, row)),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET_WIDTH} ${height}">` +
    `<rect width="${SHEET_WIDTH}" height="${height}" rx="8" fill="#ffffff"/>${cells.join('')}</svg>`
  );
}
