import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { MAX_FINISHED, MAX_MARKS, newProfile } from '../../lambda/coach/profile.js';
import { SCHEMA } from '../../lambda/store/item.js';
import { createBudget, createStore, personKey, type Store } from '../../lambda/store/store.js';
import { anyProfile, busyProfile } from '../support/profiles.js';
import { openProxy, type Proxy } from '../support/proxy.js';
import { TABLE_NAME, clientOf, openTestTable, type TestTable } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const YEAR = 365 * 24 * 60 * 60;
const HOUSEHOLD = personKey(undefined);

let table: TestTable;
let proxy: Proxy;
let store: Store;
let user = '';
let users = 0;

beforeAll(async () => {
  table = await openTestTable();
  proxy = await openProxy(table.endpoint, () => 'through');
  store = createStore({ client: clientOf(proxy.endpoint), table: TABLE_NAME });
});
afterAll(async () => {
  proxy.close();
  await table.close();
});
beforeEach(() => {
  users += 1;
  user = `user-${users}`;
});

const read = (person = HOUSEHOLD, now = NOW) => store.read(user, person, now, createBudget());

async function save(profile = busyProfile, person = HOUSEHOLD, id = 'request-1') {
  const kept = await read(person);
  return store.save(user, person, kept, profile, { id, now: NOW }, createBudget());
}

async function forget(person = HOUSEHOLD) {
  const kept = await read(person);
  return store.forget(user, person, kept, { id: 'forget', now: NOW }, createBudget());
}

test('the first read ever finds a new person, and nothing is written by it', async () => {
  const kept = await read();
  expect(kept).toMatchObject({ state: 'absent', damaged: false, lastRequestId: null });
  expect(kept.profile).toEqual(newProfile());
  expect(await table.raw(user)).toBeUndefined();
});

test('what is saved is read back', async () => {
  expect(await save()).toBe('saved');
  const kept = await read();
  expect(kept).toMatchObject({ state: 'found', damaged: false, lastRequestId: 'request-1' });
  expect(kept.profile).toEqual(busyProfile);
});

test('any profile is read back as it was saved', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  console.info(`profiles: seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(anyProfile, async (any) => {
      // Whoever has stayed away for a year is not read back.
      const profile = { ...any, running: any.running && { ...any.running, startedAt: NOW } };
      expect(await save(profile)).toBe('saved');
      const kept = await read();
      expect(kept.profile).toEqual(profile);
      expect(kept.damaged).toBe(false);
    }),
    { seed, numRuns: 50 },
  );
});

test('a request costs one consistent read and one write', async () => {
  const before = proxy.calls.length;
  await save();
  const calls = proxy.calls.slice(before);
  expect(calls.map(({ operation }) => operation)).toEqual(['GetItem', 'PutItem']);
  expect(calls[0]?.body['ConsistentRead']).toBe(true);
});

test('only what the design lists lies in the table', async () => {
  await save();
  const item = await table.raw(user);
  expect(Object.keys(item ?? {}).sort()).toEqual(
    ['expiresAt', 'id', 'lastRequestId', 'people', 'schema', 'version'].sort(),
  );
  expect(Object.keys(item?.['people']?.M?.[HOUSEHOLD]?.M ?? {}).sort()).toEqual(
    [
      'language',
      'levels',
      'style',
      'tempo',
      'disclaimerHeard',
      'timesThrough',
      'place',
      'alone', // belongs to the place
      'returnTo', // where the routine waits meanwhile
      'running',
      'leftOut',
      'finished',
      'lastRequestId', // what is delivered twice moves nobody twice
    ].sort(),
  );
  const running = item?.['people']?.M?.[HOUSEHOLD]?.M?.['running']?.M ?? {};
  expect(Object.keys(running).sort()).toEqual(['end', 'marks', 'sessionId', 'startedAt']);
});

test('the item around the records: schema, version by one, and a year to live', async () => {
  await save();
  await save(busyProfile, HOUSEHOLD, 'request-2');
  expect(await table.raw(user)).toMatchObject({
    id: { S: user },
    schema: { N: String(SCHEMA) },
    version: { N: '2' },
    lastRequestId: { S: 'request-2' },
    expiresAt: { N: String(NOW / 1000 + YEAR) },
  });
});

/** As DynamoDB counts: names and texts in bytes, two digits a byte, one byte more an element. */
function sizeOf(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return 1 + Math.ceil(value.N.length / 2);
  if (value.L !== undefined) return value.L.reduce((sum, each) => sum + 1 + sizeOf(each), 3);
  const fields = Object.entries(value.M ?? {});
  return fields.reduce((sum, [name, each]) => sum + 1 + name.length + sizeOf(each), 3);
}

/** As much as an item of DynamoDB may hold, bytes. */
const MOST_OF_AN_ITEM = 400 * 1_024;

test('seventy-five of the longest records fit into an item of DynamoDB', async () => {
  const exercise = 'knee-to-chest';
  const at = { exercise, phase: 'repetition', repetition: 10, side: 'right' } as const;
  await save({
    ...busyProfile,
    levels: Object.fromEntries(EXERCISE_IDS.map((id) => [id, -1 as const])),
    timesThrough: Object.fromEntries(EXERCISE_IDS.map((id) => [id, 10_000])),
    place: at,
    returnTo: at,
    running: {
      startedAt: NOW,
      sessionId: `amzn1.echo-api.session.${'0'.repeat(36)}`,
      marks: Array.from({ length: MAX_MARKS }, (_, i) => [i * 3_333, at] as const),
      end: 200_000,
    },
    leftOut: EXERCISE_IDS.map((id) => ({ exercise: id, until: NOW })),
    finished: Array.from({ length: MAX_FINISHED }, () => ({
      exercise,
      at: NOW,
      level: -1 as const,
    })),
  });
  expect(sizeOf({ M: (await table.raw(user)) ?? {} })).toBeLessThan(MOST_OF_AN_ITEM / 75);
});

test('household and recognised persons are kept apart', async () => {
  const [first, second] = [personKey('one'), personKey('two')];
  await save({ ...busyProfile, tempo: 'slow' });
  await save({ ...busyProfile, tempo: 'fast' }, first);
  await save({ ...busyProfile, language: 'en' }, second);
  expect((await read()).profile).toEqual({ ...busyProfile, tempo: 'slow' });
  expect((await read(first)).profile).toEqual({ ...busyProfile, tempo: 'fast' });
  expect((await read(second)).profile).toEqual({ ...busyProfile, language: 'en' });
  expect((await read(personKey('three'))).state).toBe('absent');
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a person of the name %s is harmless',
  async (id) => {
    await save();
    const person = personKey(id);
    expect(await read(person)).toMatchObject({ state: 'absent', profile: newProfile() });
    expect((await read(id)).state).toBe('absent');
    await save({ ...busyProfile, tempo: 'fast' }, person);
    expect((await read(person)).profile.tempo).toBe('fast');
    expect((await read()).profile).toEqual(busyProfile);
    expect({}).not.toHaveProperty('tempo');
  },
);

test('an expired item reads as absent, and nothing of it outlives the next save', async () => {
  await save();
  await save(busyProfile, personKey('one'));
  const expiry = NOW + YEAR * 1000;
  await save({ ...busyProfile, running: null }, personKey('unheard'));
  expect((await read(personKey('unheard'), expiry - 1)).state).toBe('found');
  expect((await read(personKey('unheard'), expiry)).state).toBe('absent');
  const kept = await read(HOUSEHOLD, expiry);
  expect(kept).toMatchObject({ state: 'absent', damaged: false, profile: newProfile() });
  const request = { id: 'a year later', now: expiry };
  expect(await store.save(user, HOUSEHOLD, kept, newProfile(), request, createBudget())).toBe(
    'saved',
  );
  expect(await table.raw(user)).toMatchObject({ version: { N: '4' } });
  expect((await read(personKey('one'), expiry)).state).toBe('absent');
});

test('to forget one of several leaves the others; the item goes with the last', async () => {
  await save();
  await save({ ...busyProfile, tempo: 'fast' }, personKey('one'));
  expect(await forget()).toBe('saved');
  expect((await read()).state).toBe('absent');
  expect((await read(personKey('one'))).profile.tempo).toBe('fast');
  expect(await forget(personKey('one'))).toBe('saved');
  expect(await table.raw(user)).toBeUndefined();
});

test('to forget whoever is not kept writes nothing', async () => {
  expect(await forget()).toBe('saved');
  expect(await table.raw(user)).toBeUndefined();
  await save();
  const before = await table.raw(user);
  expect(await forget(personKey('stranger'))).toBe('saved');
  expect(await table.raw(user)).toEqual(before);
});

test('a disabled skill leaves nothing, whoever was kept', async () => {
  await save();
  await save(busyProfile, personKey('one'));
  await store.deleteAll(user, createBudget());
  expect(await table.raw(user)).toBeUndefined();
  await expect(store.deleteAll(user, createBudget())).resolves.toBeUndefined();
});

test('whoever has stayed away for a year is gone, although the household trains on', async () => {
  const heardAt = (startedAt: number) => ({
    ...busyProfile,
    running: busyProfile.running && { ...busyProfile.running, startedAt },
  });
  await save(heardAt(NOW), personKey('away'));
  await save(heardAt(NOW + 1), personKey('just'));
  const yearLater = NOW + YEAR * 1000;
  const trains = async (now: number): Promise<void> => {
    const kept = await read(HOUSEHOLD, now);
    await store.save(user, HOUSEHOLD, kept, heardAt(now), { id: 'again', now }, createBudget());
  };
  await trains(yearLater - 1);
  expect((await read(personKey('away'), yearLater - 1)).state).toBe('found');
  await trains(yearLater);
  const people = (await table.raw(user))?.['people']?.M ?? {};
  expect(Object.keys(people).sort()).toEqual([HOUSEHOLD, personKey('just')].sort());
});

test('what wrote a record last is known of each person by itself', async () => {
  await save(busyProfile, personKey('one'), 'of one');
  await save(busyProfile, personKey('other'), 'of the other');
  expect((await read(personKey('one'))).lastRequestId).toBe('of one');
  expect((await read(personKey('other'))).lastRequestId).toBe('of the other');
  expect((await read()).lastRequestId).toBeNull();
});
