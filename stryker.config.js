/** A folder of `lambda/` a run, without those below it: `scripts/mutation.ts` goes through them. */
const folder = process.env.MUTATE;
const file = folder?.replaceAll('/', '-');

/** These folders' tests are no more than functions, and need nothing of vitest around them. */
const runner = /^(?:coach|speech)/.test(folder ?? '')
  ? {
      testRunner: 'quick',
      plugins: ['./scripts/mutation/runner.js'],
      quick: { entry: `test/${folder?.split('/')[0]}/quick.ts` },
    }
  : {
      testRunner: 'vitest',
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
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
