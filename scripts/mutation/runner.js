import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';

import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'vite';

import { newSuite, runTest } from './suite.js';

const EXTERNAL = /^import (.*?) from "([^"]+)";$/gm;

const toConst = (_, names, from) =>
  names
    .split(/, (?=\{)/)
    .map((each) => each.replace(/^\* as /, '').replaceAll(' as ', ': '))
    .map((each) => `const ${each} = $import(${JSON.stringify(from)});`)
    .join(' ');

/** One script of all that the tests and the code need, as a function that is given the imports. */
async function bundle(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: { treeshake: false, output: { codeSplitting: false } },
    },
    ssr: { external: true },
  });
  const code = output[0].code
    .replace(EXTERNAL, toConst)
    .replace(/^(?:export .*|import "[^"]+";)$/gm, '');
  return new Script(`(async ($import, $meta) => {${code.replaceAll('import.meta', '$meta')}\n})`, {
    filename: resolve(entry),
  });
}

/** Stryker's runner for a quick selection: everything is loaded anew for each mutant, in no time. */
class QuickRunner {
  static inject = [commonTokens.options];

  constructor(options) {
    this.entry = options.quick.entry;
    this.ns = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.require = createRequire(resolve(this.entry));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = await bundle(this.entry);
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

  async load() {
    const { tests, vitest } = newSuite();
    const load = (from) => (from === 'vitest' ? vitest : this.require(from));
    try {
      await this.script.runInThisContext()(load, { url: `file://${resolve(this.entry)}` });
    } catch (error) {
      tests.unshift({ id: 'can be loaded', fn: () => Promise.reject(error), befores: [] });
    }
    return tests;
  }

  async run({ bail, ids, active }) {
    const tests = await this.load();
    if (active !== undefined) this.ns.activeMutant = active;
    const results = [];
    for (const test of tests) {
      if (ids && !ids.has(test.id) && test.id !== 'can be loaded') continue;
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
