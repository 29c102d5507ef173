import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';

import {
  BUDGET_MS,
  StoreUnavailable,
  createBudget,
  createStore,
  personKey,
  type ClientLimits,
  type Store,
} from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { openProxy, type Fate, type Proxy } from '../support/proxy.js';
import { TABLE_NAME, clientOf, openTestTable, type TestTable } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const USER = 'amzn1.ask.account.NOBODY-IN-PARTICULAR';
const PERSON = personKey('amzn1.ask.person.SOMEBODY');
const REQUEST = { id: 'amzn1.echo-api.request.ONE', now: NOW };
/** A tenth of what a request has. */
const SCALED = { attempts: 3, connect: 100, attempt: 150 };
const SCALED_BUDGET = BUDGET_MS / 10;
/** For a busy machine: far less than what any of these calls would take without its limit. */
const SLACK = 400;

let table: TestTable;
const proxies: Proxy[] = [];

beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
afterEach(async () => {
  for (const proxy of proxies.splice(0)) proxy.close();
  await table.remove(USER);
});

const storeAt = (endpoint: string, limits: Partial<ClientLimits> = SCALED): Store =>
  createStore({ client: clientOf(endpoint, limits), table: TABLE_NAME });

async function storeBehind(fate: (index: number) => Fate, limits?: Partial<ClientLimits>) {
  const proxy = await openProxy(table.endpoint, (_, index) => fate(index));
  proxies.push(proxy);
  return { proxy, store: storeAt(proxy.endpoint, limits) };
}

/** The error that a read meets, and how long that took. */
async function failure(store: Store, budget = SCALED_BUDGET) {
  const began = performance.now();
  const error: unknown = await store
    .read(USER, PERSON, NOW, createBudget(budget))
    .catch((reason: unknown) => reason);
  return { error, took: performance.now() - began };
}

/** A port on which nobody listens. */
async function deadEndpoint(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return `http://127.0.0.1:${address.port}`;
}

test('one throttled answer is retried', async () => {
  const { proxy, store } = await storeBehind((index) => (index === 0 ? 'throttle' : 'through'), {});
  const kept = await store.read(USER, PERSON, NOW, createBudget());
  expect(kept.state).toBe('absent');
  expect(proxy.calls).toHaveLength(2);
});

test('one broken connection is retried', async () => {
  const { proxy, store } = await storeBehind(
    (index) => (index === 0 ? 'loseAnswer' : 'through'),
    {},
  );
  expect((await store.read(USER, PERSON, NOW, createBudget())).state).toBe('absent');
  expect(proxy.calls).toHaveLength(2);
});

test('one silent try is given up for the next', async () => {
  const { proxy, store } = await storeBehind((index) => (index === 0 ? 'silent' : 'through'));
  const { error, took } = await failure(store, BUDGET_MS);
  expect(error).toMatchObject({ state: 'absent' });
  expect(took).toBeGreaterThanOrEqual(SCALED.attempt - 5);
  expect(proxy.calls.length).toBeGreaterThan(1);
});

test('throttled without end: unavailable after the tries', async () => {
  const { proxy, store } = await storeBehind(() => 'throttle', { attempts: 3 });
  const { error, took } = await failure(store, BUDGET_MS);
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error).toMatchObject({ reason: 'ProvisionedThroughputExceededException' });
  expect(took).toBeLessThan(BUDGET_MS);
  expect(proxy.calls).toHaveLength(3);
});

test('a wait between two tries ends with the budget', async () => {
  const { store } = await storeBehind(() => 'throttle', { attempts: 10 });
  const { error, took } = await failure(store, 200);
  expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'TimeoutError' });
  expect(took).toBeLessThan(200 + SLACK);
});

test('nobody listening: unavailable within the budget', async () => {
  const { error, took } = await failure(storeAt(await deadEndpoint()));
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(took).toBeLessThan(SCALED_BUDGET + SLACK);
});

test('nobody answering: unavailable within the budget, tries or no tries', async () => {
  const { proxy, store } = await storeBehind(() => 'silent');
  const few = await failure(store);
  expect(few.error).toBeInstanceOf(StoreUnavailable);
  expect(few.took).toBeLessThan(SCALED_BUDGET + SLACK);
  expect(proxy.calls.length).toBeGreaterThan(1);

  const patient = storeAt(proxy.endpoint, { attempt: 60_000 });
  const { error, took } = await failure(patient, 200);
  expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'TimeoutError' });
  expect(took).toBeLessThan(200 + SLACK);
});

test('a spent budget is not exceeded by a single call', async () => {
  const { proxy, store } = await storeBehind(() => 'through');
  const spent = AbortSignal.abort();
  await expect(store.read(USER, PERSON, NOW, spent)).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.deleteAll(USER, spent)).rejects.toBeInstanceOf(StoreUnavailable);
  expect(proxy.calls).toHaveLength(0);
});

test('every operation tells what it could not do, and never whose data it was', async () => {
  const good = storeAt(table.endpoint, {});
  await good.save(
    USER,
    PERSON,
    await good.read(USER, PERSON, NOW, createBudget()),
    busyProfile,
    REQUEST,
    createBudget(),
  );
  const kept = await good.read(USER, PERSON, NOW, createBudget());
  const bad = storeAt(await deadEndpoint(), { attempts: 1 });
  const missing = createStore({ client: table.client, table: 'no-such-table' });
  for (const [store, reason] of [
    [bad, 'ECONNREFUSED'],
    [missing, 'ResourceNotFoundException'],
  ] as const) {
    const budget = createBudget();
    const failures = await Promise.allSettled([
      store.read(USER, PERSON, NOW, budget),
      store.save(USER, PERSON, kept, busyProfile, REQUEST, budget),
      store.forget(USER, PERSON, kept, REQUEST, budget),
      store.deleteAll(USER, budget),
    ]);
    const errors = failures.map((each) => each.status === 'rejected' && (each.reason as Error));
    expect(errors.map((error) => error && error.message)).toEqual(
      ['read', 'write', 'delete', 'delete'].map((what) => `The store could not ${what}: ${reason}`),
    );
    for (const error of errors) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      const told = error && [error.message, error.stack, JSON.stringify(error), error.cause].join();
      expect(told).not.toMatch(/amzn1|NOBODY|SOMEBODY/);
    }
  }
});
