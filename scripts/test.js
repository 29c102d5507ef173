/**
 * `node scripts/test.js SUITE [Jest's options]` runs one project of `jest.config.js`.
 *
 * With TEST_RESULTS=FOLDER, Jest also writes FOLDER/SUITE.json.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [suite = 'unit', ...options] = process.argv.slice(2);
const results = process.env.TEST_RESULTS;

const { status } = spawnSync(
  process.execPath,
  [
    // Jest needs this flag for ECMAScript modules.
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    ...options,
    ...(results ? ['--json', '--outputFile', join(results, `${suite}.json`)] : []),
    // The floors are those of `unit`.
    ...(suite === 'unit' ? [] : ['--coverageThreshold', '{}']),
    // This option takes all names that follow it, so it comes last.
    '--selectProjects',
    suite,
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
