import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { StoreUnavailable, within } from '../../lambda/store/client.js';
import {
  createBudget,
  createStore,
  isPersonKey,
  personKey,
  type Budget,
  type Kept,
  type Store,
} from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { openProxy, type Fate, type Proxy } from '../support/proxy.js';
import { TABLE_NAME, clientOf, openTestTable, type TestTable } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const HOUSEHOLD = personKey(undefined);
const REQUEST = { id: 'request', now: NOW };

const never = new Promise<never>(() => undefined);

describe('what is done within a budget', () => {
  test('comes to what it comes to', async () => {
    await expect(within(createBudget(1_000), Promise.resolve('done'))).resolves.toBe('done');
    const broken = Promise.reject(new Error('broken'));
    await expect(within(createBudget(1_000), broken)).rejects.toThrow('broken');
  });

  test('is over when the budget is, also where it was spent before', async () => {
    const timedOut = { name: 'TimeoutError' };
    await expect(within(createBudget(20), never)).rejects.toMatchObject(timedOut);
    await expect(within(AbortSignal.abort(), never)).rejects.toMatchObject(timedOut);
  });

  test('leaves nothing hanging on the budget, which other calls share', async () => {
    const budget = createBudget(60_000);
    await within(budget, Promise.resolve());
    await within(budget, Promise.reject(new Error('broken'))).catch(() => null);
    await pause(0);
    expect(getEventListeners(budget, 'abort')).toEqual([]);
  });
});

test('a failure is told by its kind, whatever was thrown', () => {
  const reasonOf = (cause: unknown) => StoreUnavailable.from('read', cause).reason;
  expect(reasonOf('text')).toBe('string');
  expect(reasonOf(undefined)).toBe('undefined');
  expect(reasonOf(new TypeError('of somebody'))).toBe('TypeError');
  expect(reasonOf(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe('ECONNRESET');
});

test('a key is the household or somebody, and nothing around it', () => {
  expect(personKey(undefined)).toBe('household');
  expect(['household', 'person:x', personKey('Å'), personKey('a\nb')].every(isPersonKey)).toBe(
    true,
  );
  expect(['', 'households', 'a household', 'person:', 'a person:x'].some(isPersonKey)).toBe(false);
});

describe('once the budget is spent', () => {
  let table: TestTable;
  let proxy: Proxy;
  let store: Store;
  let kept: Kept;
  let fate: Fate = 'through';

  beforeAll(async () => {
    table = await openTestTable();
    proxy = await openProxy(table.endpoint, () => fate);
    const client = clientOf(proxy.endpoint, { attempts: 6, attempt: 100 });
    store = createStore({ client, table: TABLE_NAME });
    kept = await store.read('somebody', HOUSEHOLD, NOW, createBudget());
    fate = 'silent';
  });
  afterAll(async () => {
    proxy.close();
    await table.close();
  });

  /** An answer has told by then that nothing was saved: a later try might save it all the same. */
  test.each<[string, (budget: Budget) => Promise<unknown>]>([
    ['reads', (budget) => store.read('somebody', HOUSEHOLD, NOW, budget)],
    ['writes', (budget) => store.save('somebody', HOUSEHOLD, kept, busyProfile, REQUEST, budget)],
    ['deletes', (budget) => store.deleteAll('somebody', budget)],
  ])('nothing %s any more', async (_, work) => {
    const before = proxy.calls.length;
    await expect(work(createBudget(150))).rejects.toBeInstanceOf(StoreUnavailable);
    // A try that had begun may still arrive.
    await pause(50);
    const sent = proxy.calls.length;
    expect(sent).toBeGreaterThan(before);
    await pause(600);
    expect(proxy.calls.length).toBe(sent);
  });
});
