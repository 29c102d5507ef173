import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

const FOLDERS = ['coach', 'speech', 'store'];

/**
 * The quick selection that each mutant of a folder is put before: `test/FOLDER/quick.ts`. So a
 * mutant that survives here may still be caught by `npm test`.
 */
const [folder = ''] = (process.env['MUTATE'] ?? '').split('/');
if (!FOLDERS.includes(folder)) {
  throw new Error(`MUTATE is "${folder}"; it must be one of ${FOLDERS.join(', ')}.`);
}

const include = [`test/${folder}/quick.ts`];
export default mergeConfig({}, { ...base, test: { ...base.test, include } });
