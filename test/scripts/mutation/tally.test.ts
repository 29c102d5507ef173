import { expect, test } from '@jest/globals';

import { isGoodEnough, sum, table, tallyOf } from '../../../scripts/mutation/tally.js';

const reportOf = (statuses: readonly string[]): string =>
  JSON.stringify({ files: { 'a.ts': { mutants: statuses.map((status) => ({ status })) } } });

const MIXED = ['Killed', 'Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'];

test('what became of the mutants is counted file by file', () => {
  const counts = { killed: 3, timedOut: 1, survived: 1, uncovered: 1 };
  expect(tallyOf(reportOf(MIXED))).toEqual([{ name: 'a.ts', ...counts }]);
});

test('what no test runs counts as not noticed, and 80 % is enough', () => {
  const [mixed] = tallyOf(reportOf(MIXED));
  const [just] = tallyOf(reportOf(['Killed', 'Killed', 'Killed', 'Timeout', 'NoCoverage']));
  if (mixed === undefined || just === undefined) throw new Error('A file is missing.');
  expect([mixed, just].map(isGoodEnough)).toEqual([false, true]);
  expect(table([sum('both', [mixed, just])])).toContain('| both | 11 | 72.7 % | 6 | 2 | 1 | 2 |');
});

test('a folder of which nothing is known is not good enough', () => {
  expect(isGoodEnough(sum('nothing', []))).toBe(false);
});
