// The AWS SDK writes this warning on Node 20 at each start. Processes that tests start inherit it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const SWC = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};

const SECOND = 1_000;

/** Each suite's test files, and how long one test may take. A busy machine must not fail a test. */
const SUITES = {
  unit: { files: ['test/**/*.test.ts'], timeout: 30 * SECOND },
  linters: {
    files: ['test/borders.test.ts', 'test/scripts/lint-*/*.test.ts'],
    timeout: 60 * SECOND,
  },
  understanding: {
    files: ['test/device/ear-phrases.test.ts', 'test/scripts/learn/*.test.ts'],
    timeout: 60 * SECOND,
  },
  processes: {
    files: ['test/{build/bundle,device/process,store/desk-table}.test.ts'],
    timeout: 60 * SECOND,
  },
  explore: {
    files: [
      'test/coach/{walk,twice}.test.ts',
      'test/coach/walk/*.test.ts',
      'test/alexa/conversations.test.ts',
    ],
    timeout: 120 * SECOND,
  },
  hostile: { files: ['test/hostile/*.test.ts'], timeout: 30 * SECOND },
  faults: {
    files: ['test/faults/**/*.test.ts', 'test/faults/*.faults.ts'],
    timeout: 180 * SECOND,
  },
  lambda: { files: ['test/lambda/*.test.ts'], timeout: 60 * SECOND },
  screen: { files: ['test/screen/*.golden.ts'], timeout: 60 * SECOND },
  browser: { files: ['test/browser/*.test.ts'], timeout: 240 * SECOND },
  audio: { files: ['test/audio/*.test.ts'], timeout: 300 * SECOND },
  sound: { files: ['test/**/*.sound.ts'], timeout: 300 * SECOND },
};

/** `unit` has every file that no other suite names. */
const elsewhere = Object.entries(SUITES)
  .filter(([name]) => name !== 'unit')
  .flatMap(([, { files }]) => files);

const project = ([name, { files, timeout }]) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [
    ...files.map((file) => `**/${file}`),
    ...(name === 'unit' ? elsewhere.map((file) => `!**/${file}`) : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/\\.', '<rootDir>/dist/', '<rootDir>/bench/baseline/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', SWC] },
  globals: { TEST_TIMEOUT: timeout },
  setupFiles: ['<rootDir>/test/support/realm.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
});

/** Percentages that `npm test -- --coverage` reached, rounded down. */
const floor = (statements, branches, functions) => ({
  statements,
  lines: statements,
  branches,
  functions,
});

export default {
  coverageThreshold: {
    './lambda/coach/': floor(99, 98, 99),
    './lambda/speech/': floor(99, 95, 98),
    './lambda/store/': floor(100, 98, 100),
    './lambda/alexa/': floor(97, 97, 98),
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['lambda/**/*.ts'],
  coverageReporters: ['text', 'json-summary'],
  maxWorkers: '100%',
  projects: Object.entries(SUITES).map(project),
};
