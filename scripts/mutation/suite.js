import { format } from 'node:util';

import { expect } from 'expect';

/**
 * @typedef {{ fn: () => unknown; state: 'new' | 'done' | 'failed'; error?: unknown }} Before
 * @typedef {{ id: string; fn: () => unknown; befores: readonly Before[] }} Test
 */

const rowOf = (row) => (Array.isArray(row) ? row : [row]);

const eachOf = (add) => (rows) => (name, fn, timeout) => {
  for (const row of rows) add(format(name, ...rowOf(row)), () => fn(...rowOf(row)), timeout);
};

/**
 * The part of `@jest/globals` that the quick selections use, without workers and reports. The
 * expectations are Jest's own.
 */
export function newSuite() {
  /** @type {Test[]} */
  const tests = [];
  /** How many tests have a name: Stryker knows them by it. */
  const told = new Map();
  let names = [];
  let befores = [];
  const describe = (name, fn) => {
    const outer = { names, befores };
    names = [...names, name];
    befores = [...befores];
    fn();
    ({ names, befores } = outer);
  };
  const it = (name, fn) => {
    const id = [...names, name].join(' ');
    const same = told.get(id) ?? 0;
    told.set(id, same + 1);
    tests.push({ id: same === 0 ? id : `${id} #${same + 1}`, fn, befores });
  };
  const beforeAll = (fn) => befores.push({ fn, state: 'new' });
  describe.each = eachOf(describe);
  it.each = eachOf(it);
  return { tests, globals: { describe, it, test: it, beforeAll, expect } };
}

/** Runs a test and what must come before it, which happens once and belongs to no test. */
export async function runTest({ id, fn, befores }, ns) {
  for (const before of befores) {
    if (before.state === 'failed') throw before.error;
    if (before.state === 'done') continue;
    try {
      await before.fn();
      before.state = 'done';
    } catch (error) {
      Object.assign(before, { state: 'failed', error });
      throw error;
    }
  }
  ns.currentTestId = id;
  await fn();
}
