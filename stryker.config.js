import { readdirSync } from 'node:fs';

import jest from './jest.config.js';

/** `scripts/mutation.ts` mutates one folder of `lambda/` per run, without its subfolders. */
const folder = process.env.MUTATE ?? '';
const file = folder.replaceAll('/', '-');
const tests = `test/${folder.split('/')[0]}`;

/** These take seconds each or start processes, so other suites run them. */
const LEFT_OUT = ['walk.test.ts', 'twice.test.ts', 'desk-table.test.ts'];

const files = readdirSync(tests)
  .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name))
  .map((name) => `${tests}/${name}`);

const [unit] = jest.projects;

/** The tests of these folders are plain functions, which need no test runner around them. */
const runner = /^(?:coach|speech)/.test(folder)
  ? { testRunner: 'quick', plugins: ['./scripts/mutation/runner.js'], quick: { files } }
  : {
      testRunner: 'jest',
      testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      jest: {
        enableFindRelatedTests: false,
        // Stryker adds this to the file's configuration, whose projects would all run.
        config: { ...unit, projects: [], testMatch: files.map((name) => `**/${name}`) },
      },
    };

export default {
  ...runner,
  coverageAnalysis: 'perTest',
  mutate: [`lambda/${folder}/*.ts`],
  incremental: true,
  // What is known of the folder's files, those of other runs too: `scripts/mutation.ts` reads it.
  incrementalFile: `.stryker/${file}.json`,
  tempDirName: `.stryker/sandbox-${file}`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false, reportScoreTable: false },
  ignorePatterns: ['.data', '.stryker', 'device/models', 'skill-package', 'locales/*/said', 'docs'],
  // Every test of the selection counts for a mutant in what is made once, at import: none is left out.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 1,
  // A busy machine must not look like an endless loop, which would count as found.
  timeoutMS: 15_000,
};
