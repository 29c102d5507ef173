import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

import { newSuite, runTest } from './suite.js';

const CAN_BE_LOADED = ' can be loaded';

/** Loads each file by itself, so that a file that cannot be loaded is one failing test. */
const entryOf = (files) => `
  import { test } from '@jest/globals';
  const FILES = {
    ${files.map((file) => `'${file}': () => require('./${file}'),`).join('\n')}
  };
  for (const [name, load] of Object.entries(FILES)) {
    try {
      load();
    } catch (error) {
      test(name + '${CAN_BE_LOADED}', () => {
        throw error;
      });
    }
  }
`;

/** One script of tests and code, as a function that takes `require` and `import.meta.url`. */
async function bundle(files) {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(files), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    target: 'es2022',
    define: { 'import.meta.url': '$url' },
    logLevel: 'error',
  });
  const [{ text }] = outputFiles;
  const code = `((require, $url) => { const module = { exports: {} };${text}\n})`;
  return new Script(code, { filename: resolve('tests.cjs') });
}

/** Stryker's runner for a quick selection. It evaluates one script again for each mutant. */
class QuickRunner {
  static inject = [commonTokens.options];

  constructor(options) {
    this.files = options.quick.files;
    this.ns = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.require = createRequire(resolve(this.files[0]));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = await bundle(this.files);
  }

  async dryRun() {
    this.ns.activeMutant = undefined;
    const result = await this.run({ bail: false });
    return { ...result, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter }) {
    const { ns } = this;
    ns.hitLimit = hitLimit;
    ns.hitCount = 0;
    ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const ids = testFilter && new Set(testFilter);
    const result = await this.run({ bail: true, ids, active: activeMutant.id });
    return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? result);
  }

  load() {
    const { tests, globals } = newSuite();
    const load = (from) => (from === '@jest/globals' ? globals : this.require(from));
    try {
      this.script.runInThisContext()(load, pathToFileURL(resolve(this.files[0])).href);
    } catch (error) {
      tests.unshift({ id: `all${CAN_BE_LOADED}`, fn: () => Promise.reject(error), befores: [] });
    }
    return tests;
  }

  async run({ bail, ids, active }) {
    const tests = this.load();
    if (active !== undefined) this.ns.activeMutant = active;
    const results = [];
    for (const test of tests) {
      if (ids && !ids.has(test.id) && !test.id.endsWith(CAN_BE_LOADED)) continue;
      const result = await this.runOne(test);
      results.push(result);
      if (bail && result.status === 1) break;
    }
    return { status: 'complete', tests: results };
  }

  async runOne(test) {
    const { id } = test;
    const since = performance.now();
    const told = () => ({ id, name: id, timeSpentMs: performance.now() - since });
    try {
      await runTest(test, this.ns);
      return { ...told(), status: 0 };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...told(), status: 1, failureMessage };
    } finally {
      this.ns.currentTestId = undefined;
    }
  }
}

const create = Object.assign((injector) => injector.injectClass(QuickRunner), {
  inject: [commonTokens.injector],
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick', create)];
