import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { SCHEMA } from '../../lambda/store/item.js';
import { createBudget, createStore, personKey, type Store } from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { TABLE_NAME, openTestTable, type RawItem, type TestTable } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const HOUSEHOLD = personKey(undefined);

let table: TestTable;
let store: Store;
let user = '';
let users = 0;

beforeAll(async () => {
  table = await openTestTable();
  store = createStore({ client: table.client, table: TABLE_NAME });
});
afterAll(() => table.close());
beforeEach(() => {
  users += 1;
  user = `user-${users}`;
});

const read = (person = HOUSEHOLD) => store.read(user, person, NOW, createBudget());

async function save(id = 'request', person = HOUSEHOLD, profile = busyProfile) {
  const kept = await read(person);
  return store.save(user, person, kept, profile, { id, now: NOW }, createBudget());
}

/** Puts an item with something in it changed by hand; `undefined` takes it away. */
async function tamper(change: Record<string, AttributeValue | undefined>): Promise<void> {
  await save();
  const item: RawItem = { ...(await table.raw(user)) };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(item, name);
    else item[name] = value;
  }
  await table.put(item);
}

async function tamperRecord(change: Record<string, AttributeValue>): Promise<void> {
  await save();
  const record = (await table.raw(user))?.['people']?.M?.[HOUSEHOLD]?.M;
  await tamper({ people: { M: { [HOUSEHOLD]: { M: { ...record, ...change } } } } });
}

const value = (of: unknown): AttributeValue =>
  marshall({ of }, { allowImpreciseNumbers: true })['of'] ?? { NULL: true };

const row = (ms: number, exercise = 'plank') => [ms, exercise, 'repetition', 1, null];
const running = (marks: unknown, rest: object = {}) =>
  value({ startedAt: NOW, sessionId: 's', marks, end: 5_000, ...rest });

describe('what does not parse starts afresh, the rest is kept', () => {
  const cases: [what: string, field: keyof Profile, raw: AttributeValue, left: unknown][] = [
    ['an unknown language', 'language', value('sv'), null],
    ['a level too high', 'levels', value({ plank: 3, 'cat-cow': 1 }), { 'cat-cow': 1 }],
    ['a level between', 'levels', value({ plank: 0.5 }), {}],
    ['a level of an unknown exercise', 'levels', value({ squat: 1, plank: 1 }), { plank: 1 }],
    ['levels that are a list', 'levels', value([]), {}],
    ['levels that are a set', 'levels', { SS: ['plank'] }, {}],
    ['an unknown style', 'style', value('loud'), 'every'],
    ['a tempo that is a number', 'tempo', value(2), 'normal'],
    ['a disclaimer that is a word', 'disclaimerHeard', value('true'), false],
    ['a negative count', 'timesThrough', value({ plank: -1, superman: 2 }), { superman: 2 }],
    ['a count beyond all numbers', 'timesThrough', { M: { plank: { N: '9e99' } } }, {}],
    [
      'a place in an unknown exercise',
      'place',
      value({ ...busyProfile.place, exercise: 'x' }),
      null,
    ],
    [
      'a place without a phase',
      'place',
      value({ exercise: 'plank', repetition: 1, side: null }),
      null,
    ],
    ['repetition nought', 'place', value({ ...busyProfile.place, repetition: 0 }), null],
    ['an unknown side', 'place', value({ ...busyProfile.place, side: 'up' }), null],
    ['alone, as null', 'alone', value(null), false],
    [
      'a place to return to in an unknown exercise',
      'returnTo',
      value({ ...busyProfile.returnTo, exercise: 'x' }),
      null,
    ],
    ['a place to return to that is a word', 'returnTo', value('plank'), null],
    ['marks out of order', 'running', running([row(0), row(9), row(8)]), null],
    ['a mark in an unknown exercise', 'running', running([row(0), row(9, 'squat')]), null],
    ['a mark that is too long', 'running', running([[...row(0), 'x']]), null],
    ['a negative mark', 'running', running([row(-1)]), null],
    ['sixty-one marks', 'running', running(Array.from({ length: 61 }, (_, i) => row(i))), null],
    ['no marks', 'running', running('none'), null],
    ['a start in words', 'running', running([row(0)], { startedAt: 'now' }), null],
    [
      'one that is left out, unknown',
      'leftOut',
      value([['squat', NOW], ['plank', NOW], 'plank']),
      [{ exercise: 'plank', until: NOW }],
    ],
    ['left out until a word', 'leftOut', value([['plank', 'soon']]), []],
  ];

  test.each(cases)('%s', async (_, field, raw, left) => {
    await tamperRecord({ [field]: raw });
    const kept = await read();
    expect(kept).toMatchObject({ state: 'found', damaged: true });
    expect(kept.profile).toEqual({ ...busyProfile, [field]: left });
  });

  test.each<[string, AttributeValue]>([
    ['a word', { S: 'gone' }],
    ['a list', { L: [] }],
    ['empty', { M: {} }],
  ])('a record that is %s', async (_, record) => {
    await tamper({ people: { M: { [HOUSEHOLD]: record } } });
    expect(await read()).toMatchObject({ state: 'found', damaged: true, profile: newProfile() });
    expect(await save('healed')).toBe('saved');
    expect(await read()).toMatchObject({ damaged: false, profile: busyProfile });
  });
});

test("another person's damaged record is nobody else's, and is put back as it was", async () => {
  const other = personKey('other');
  const wreck: AttributeValue = {
    M: { levels: { NS: ['1', '2'] }, tempo: { B: new Uint8Array([1, 2]) }, at: { N: '1e99' } },
  };
  await save();
  const people = (await table.raw(user))?.['people']?.M ?? {};
  await tamper({ people: { M: { ...people, [other]: wreck } } });
  const before = (await table.raw(user))?.['people']?.M?.[other];
  expect((await read()).damaged).toBe(false);
  expect((await read(other)).damaged).toBe(true);
  await save('next', HOUSEHOLD, newProfile());
  const after = await table.raw(user);
  expect(after?.['lastRequestId']).toEqual({ S: 'next' });
  expect(after?.['people']?.M?.[other]).toEqual(before);
});

describe('an item that is damaged around the records', () => {
  const cases: [string, Record<string, AttributeValue | undefined>][] = [
    ['no people', { people: undefined }],
    ['people that are a word', { people: { S: 'all' } }],
    ['no version', { version: undefined }],
    ['a version in words', { version: { S: 'two' } }],
    ['a version beyond counting', { version: { N: '1e38' } }],
    ['no last request', { lastRequestId: undefined }],
    ['neither version nor last request', { version: undefined, lastRequestId: undefined }],
    [
      'nothing but its id',
      {
        version: undefined,
        lastRequestId: undefined,
        people: undefined,
        schema: undefined,
        expiresAt: undefined,
      },
    ],
  ];

  test.each(cases)('%s: it is overwritten once, by whoever comes first', async (_, change) => {
    await tamper(change);
    const kept = await read();
    expect(kept.damaged).toBe('people' in change);
    expect(kept.state).toBe('people' in change ? 'absent' : 'found');
    const both = await Promise.all(
      ['one', 'two'].map((id) =>
        store.save(user, HOUSEHOLD, kept, busyProfile, { id, now: NOW }, createBudget()),
      ),
    );
    expect(both.sort()).toEqual(['lost', 'saved']);
    expect(await read()).toMatchObject({ state: 'found', damaged: false, profile: busyProfile });
  });

  test.each(cases)('%s: it does not come back after it was deleted', async (_, change) => {
    await tamper(change);
    const kept = await read();
    await table.remove(user);
    const late = { id: 'late', now: NOW };
    expect(await store.save(user, HOUSEHOLD, kept, busyProfile, late, createBudget())).toBe('lost');
    expect(await table.raw(user)).toBeUndefined();
  });
});

test('nobody is damaged who is merely not in the household yet', async () => {
  await save();
  expect(await read(personKey('new'))).toMatchObject({ state: 'absent', damaged: false });
});

test.each(['9007199254740993000', '9007199254740993000.5'])(
  '%s is damage to its field alone',
  async (N) => {
    await tamperRecord({ timesThrough: { M: { plank: { N } } } });
    const { damaged, profile } = await read();
    expect(damaged).toBe(true);
    expect(profile).toEqual({ ...busyProfile, timesThrough: {} });
  },
);

describe('an item of a newer schema', () => {
  const newer = {
    schema: { N: String(SCHEMA + 1) },
    people: { L: [{ S: 'quite another shape' }] },
  };

  test('reads as newer, with a new profile', async () => {
    await tamper(newer);
    expect(await read()).toMatchObject({
      state: 'newer',
      damaged: false,
      lastRequestId: null,
      profile: newProfile(),
    });
  });

  test('is not touched, whatever is asked', async () => {
    await tamper(newer);
    const before = JSON.stringify(await table.raw(user));
    const kept = await read();
    const request = { id: 'request', now: NOW };
    const saved = store.save(user, HOUSEHOLD, kept, busyProfile, request, createBudget());
    await expect(saved).rejects.toThrow('newer schema');
    const forgotten = store.forget(user, HOUSEHOLD, kept, request, createBudget());
    await expect(forgotten).rejects.toThrow('newer schema');
    expect(JSON.stringify(await table.raw(user))).toBe(before);
  });

  test('that came since the read is not touched either', async () => {
    await save('first');
    const kept = await read();
    await tamper({ ...newer, version: { N: '9' } });
    const before = JSON.stringify(await table.raw(user));
    const late = { id: 'late', now: NOW };
    expect(await store.save(user, HOUSEHOLD, kept, busyProfile, late, createBudget())).toBe('lost');
    expect(await store.forget(user, HOUSEHOLD, kept, late, createBudget())).toBe('lost');
    expect(JSON.stringify(await table.raw(user))).toBe(before);
  });

  test('goes when the skill is disabled', async () => {
    await tamper(newer);
    await store.deleteAll(user, createBudget());
    expect(await table.raw(user)).toBeUndefined();
  });
});
