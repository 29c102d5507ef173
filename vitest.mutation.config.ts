import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * The quick selection that each mutant of a folder is put before: the folder's own tests, without
 * those that take seconds by themselves. So a mutant that survives here may still be caught by
 * `npm test`.
 */
const QUICK: Readonly<Record<string, { include: string[]; exclude: string[] }>> = {
  coach: {
    include: ['test/coach/*.test.ts'],
    exclude: ['test/coach/walk.test.ts', 'test/coach/twice.test.ts'],
  },
  speech: { include: ['test/speech/*.test.ts'], exclude: [] },
  store: { include: ['test/store/*.test.ts'], exclude: ['test/store/desk-table.test.ts'] },
};

const [folder = ''] = (process.env['MUTATE'] ?? '').split('/');
const test = Object.hasOwn(QUICK, folder) ? QUICK[folder] : undefined;
if (test === undefined) {
  throw new Error(`MUTATE is "${folder}"; it must be one of ${Object.keys(QUICK).join(', ')}.`);
}

export default mergeConfig({ test }, { ...base, test: { ...base.test, include: test.include } });
