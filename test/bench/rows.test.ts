import { describe, expect, it } from '@jest/globals';
import { compared, median, quantile, row } from '../../bench/row.js';
import { table } from '../../bench/table.js';
import { routineSteps } from '../../bench/turns.js';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';

describe('figures', () => {
  it('are the middle and the quarters, whatever their order', () => {
    const values = [9, 1, 5, 3, 7];
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([
      1, 3, 5, 7, 9,
    ]);
    expect(median([2])).toBe(2);
    expect(values).toEqual([9, 1, 5, 3, 7]);
  });

  it('have three digits, and the ratio is that of the exact ones', () => {
    expect(row('zip', 166.449, 'KB')).toEqual({ name: 'zip', value: 166, unit: 'KB' });
    expect(compared('cold start', 1.2345, 'ms', 2)).toEqual({
      name: 'cold start',
      value: 1.23,
      unit: 'ms',
      baseline: 2,
      ratio: 0.617,
    });
  });

  it('stand below one another', () => {
    const lines = table([row('a long name', 5, 'ms'), compared('b', 1, 'KB', 10)]).split('\n');
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[3]).toMatch(/^\| b {11}\| +1 \| +KB \| +10 \| +0\.1 \|$/);
  });
});

it('turns are those of whole routines, at every level and in both wordings', () => {
  const steps = routineSteps();
  const reached = new Set(
    steps.flatMap(({ profile }) => profile.finished.map((each) => each.exercise)),
  );
  expect([...reached].sort()).toEqual([...EXERCISE_IDS].sort());
  const endings = steps.filter(({ turn }) => turn.ending.kind === 'end');
  expect(endings).toHaveLength(2 * LEVELS.length);
});
