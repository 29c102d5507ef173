/** One of `lambda/`'s folders a run: coach, speech or store (`docs/mutation.md`). */
const folder = process.env.MUTATE;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`lambda/${folder}/**/*.ts`],
  incremental: true,
  incrementalFile: `.stryker/${folder}.json`,
  tempDirName: `.stryker/sandbox-${folder}`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.stryker/${folder}-report.json` },
  clearTextReporter: { reportTests: false, allowColor: false },
  ignorePatterns: ['.data', '.stryker', 'device/models', 'skill-package', 'locales/*/said', 'docs'],
  // Every test of the selection counts for a mutant in what is made once, at import: none is left out.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 1,
  // A busy machine must not look like an endless loop, which would count as found.
  timeoutMS: 15_000,
  thresholds: { high: 90, low: 80, break: 80 },
};
