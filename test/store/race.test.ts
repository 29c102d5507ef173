import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { newProfile } from '../../lambda/coach/profile.js';
import { createBudget, createStore, personKey, type Store } from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { openProxy, type Fate, type Proxy } from '../support/proxy.js';
import { TABLE_NAME, clientOf, openTestTable, type TestTable } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const HOUSEHOLD = personKey(undefined);
const other = personKey('other');

let table: TestTable;
let store: Store;
let user = '';
let users = 0;
const proxies: Proxy[] = [];

beforeAll(async () => {
  table = await openTestTable();
  store = createStore({ client: table.client, table: TABLE_NAME });
});
afterAll(() => table.close());
beforeEach(() => {
  users += 1;
  user = `user-${users}`;
});
afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});

const request = (id: string) => ({ id, now: NOW });
const read = (person = HOUSEHOLD) => store.read(user, person, NOW, createBudget());

async function save(id: string, person = HOUSEHOLD) {
  const kept = await read(person);
  return store.save(user, person, kept, busyProfile, request(id), createBudget());
}

/** A store whose first write goes wrong as told, and the proxy that saw it. */
async function badlyConnected(fate: () => Fate | Promise<Fate>) {
  let writes = 0;
  const proxy = await openProxy(table.endpoint, ({ operation }) =>
    operation !== 'GetItem' && writes++ === 0 ? fate() : 'through',
  );
  proxies.push(proxy);
  const client = clientOf(proxy.endpoint, { attempt: 1_000 });
  return { proxy, store: createStore({ client, table: TABLE_NAME }) };
}

test.each(['an absent', 'a kept'])('twenty at once on %s item: one is saved', async (item) => {
  if (item === 'a kept') await save('before');
  const kept = await read();
  const written = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      store.save(user, HOUSEHOLD, kept, busyProfile, request(`at once ${i}`), createBudget()),
    ),
  );
  expect(written.filter((each) => each === 'saved')).toHaveLength(1);
  expect(written.filter((each) => each === 'lost')).toHaveLength(19);
  expect((await read()).lastRequestId).toBe(`at once ${written.indexOf('saved')}`);
  expect(await table.raw(user)).toMatchObject({
    version: { N: item === 'a kept' ? '2' : '1' },
  });
});

test('whoever wrote since the read stands', async () => {
  const kept = await read();
  await save('first');
  const before = await table.raw(user);
  const late = store.save(user, other, kept, newProfile(), request('late'), createBudget());
  expect(await late).toBe('lost');
  expect(await table.raw(user)).toEqual(before);
});

test('a late save does not bring back what was forgotten meanwhile', async () => {
  await save('first');
  const kept = await read();
  await store.forget(user, HOUSEHOLD, await read(), request('forget'), createBudget());
  const late = store.save(user, HOUSEHOLD, kept, busyProfile, request('late'), createBudget());
  expect(await late).toBe('lost');
  expect(await table.raw(user)).toBeUndefined();
});

test('nor when somebody has begun anew, and the version is the same again', async () => {
  await save('first');
  const kept = await read();
  await store.forget(user, HOUSEHOLD, await read(), request('forget'), createBudget());
  await save('anew', other);
  const late = store.save(user, HOUSEHOLD, kept, busyProfile, request('late'), createBudget());
  expect(await late).toBe('lost');
  expect((await read()).state).toBe('absent');
});

test.each(['with others', 'as the last'])('a late forget, %s, deletes nothing', async (how) => {
  await save('first');
  if (how === 'with others') await save('other', other);
  const kept = await read();
  await save('since');
  const before = await table.raw(user);
  const late = store.forget(user, HOUSEHOLD, kept, request('late'), createBudget());
  expect(await late).toBe('lost');
  expect(await table.raw(user)).toEqual(before);
});

test.each<Fate>(['loseAnswer', 'silent'])(
  'a save whose answer was lost (%s) is saved once',
  async (fate) => {
    await save('before');
    const bad = await badlyConnected(async (): Promise<Fate> => {
      if (fate === 'silent') {
        // The table did write; its answer does not arrive.
        const kept = await read();
        await store.save(user, HOUSEHOLD, kept, busyProfile, request('mine'), createBudget());
      }
      return fate;
    });
    const kept = await bad.store.read(user, HOUSEHOLD, NOW, createBudget());
    expect(
      await bad.store.save(user, HOUSEHOLD, kept, busyProfile, request('mine'), createBudget()),
    ).toBe('saved');
    expect(bad.proxy.calls.map(({ operation }) => operation)).toEqual([
      'GetItem',
      'PutItem',
      'PutItem',
      'GetItem',
    ]);
    expect(await table.raw(user)).toMatchObject({
      version: { N: '2' },
      lastRequestId: { S: 'mine' },
    });
  },
);

test.each(['with others', 'as the last'])(
  'a forget whose answer was lost, %s, has forgotten',
  async (how) => {
    await save('first');
    if (how === 'with others') await save('other', other);
    const bad = await badlyConnected(() => 'loseAnswer');
    const kept = await bad.store.read(user, HOUSEHOLD, NOW, createBudget());
    expect(await bad.store.forget(user, HOUSEHOLD, kept, request('forget'), createBudget())).toBe(
      'saved',
    );
    expect((await read()).state).toBe('absent');
    expect((await read(other)).state).toBe(how === 'with others' ? 'found' : 'absent');
  },
);

test('a write lost on its way, and overtaken, is lost', async () => {
  await save('before');
  const bad = await badlyConnected(async (): Promise<Fate> => {
    await save('overtaking');
    return 'through';
  });
  const kept = await bad.store.read(user, HOUSEHOLD, NOW, createBudget());
  expect(
    await bad.store.save(user, HOUSEHOLD, kept, newProfile(), request('mine'), createBudget()),
  ).toBe('lost');
  expect((await read()).lastRequestId).toBe('overtaking');
});

test('overtaken by an item that tells of no request, it is lost as well', async () => {
  await save('one');
  const kept = await read();
  const { lastRequestId, ...item } = (await table.raw(user)) ?? {};
  expect(lastRequestId).toBeDefined();
  await table.put(item);
  const late = store.save(user, HOUSEHOLD, kept, busyProfile, request('two'), createBudget());
  expect(await late).toBe('lost');
});
