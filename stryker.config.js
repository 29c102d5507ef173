/** A folder of `lambda/` a run, without those below it: `scripts/mutation.ts` goes through them. */
const folder = process.env.MUTATE;
const file = folder?.replaceAll('/', '-');

export default {
  testRunner: 'quick',
  plugins: ['./scripts/mutation/runner.js'],
  quick: { entry: `test/${folder?.split('/')[0]}/quick.ts` },
  coverageAnalysis: 'perTest',
  mutate: [`lambda/${folder}/*.ts`],
  incremental: true,
  incrementalFile: `.stryker/${file}.json`,
  tempDirName: `.stryker/sandbox-${file}`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.stryker/${file}-report.json` },
  clearTextReporter: { reportTests: false, allowColor: false, reportScoreTable: false },
  ignorePatterns: ['.data', '.stryker', 'device/models', 'skill-package', 'locales/*/said', 'docs'],
  // Every test of the selection counts for a mutant in what is made once, at import: none is left out.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 1,
  // A busy machine must not look like an endless loop, which would count as found.
  timeoutMS: 8_000,
};
