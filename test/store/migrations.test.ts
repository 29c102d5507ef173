import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { SCHEMA } from '../../lambda/store/item.js';
import { createBudget, createStore, type Store } from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import { Caller, openBench, type Bench } from '../support/skill.js';
import { TABLE_NAME, openTestTable, type RawItem, type TestTable } from '../support/table.js';

/** Items as each schema's code wrote them: never changed, only added to. */
const FOLDER = new URL('./schemas/', import.meta.url);

/** When the fixtures were kept. */
const NOW = Date.UTC(2026, 10, 23, 18);

interface Fixture {
  readonly item: RawItem;
  /** As that code read them: fields that came later are absent. */
  readonly profiles: Readonly<Record<string, Partial<Profile>>>;
}

const numbers = readdirSync(FOLDER).map((name) => Number.parseInt(name, 10));
const fixture = (schema: number): Fixture =>
  JSON.parse(readFileSync(new URL(`${schema}.json`, FOLDER), 'utf8')) as Fixture;

/** As today's code reads it: what a schema did not keep yet is empty. */
const today = (profile: Partial<Profile> = {}): Profile => ({
  ...newProfile(),
  ...profile,
  finished: (profile.finished ?? []).map((each) => ({ ...each, level: each.level ?? null })),
});

let table: TestTable;
let store: Store;
beforeAll(async () => {
  table = await openTestTable();
  store = createStore({ client: table.client, table: TABLE_NAME });
});
afterAll(() => table.close());

test('every schema so far has its fixture', () => {
  expect(numbers.sort()).toEqual(Array.from({ length: SCHEMA }, (_, i) => i + 1));
});

describe.each(numbers)('an item of schema %i', (schema) => {
  const { item, profiles } = fixture(schema);
  const user = item['id']?.S ?? '';

  test.each(Object.keys(profiles))('is read whole: %s', async (person) => {
    await table.put(item);
    const kept = await store.read(user, person, NOW, createBudget());
    expect(kept).toMatchObject({ state: 'found', damaged: false });
    expect(kept.profile).toEqual(today(profiles[person]));
  });

  test('is saved as the schema of today, and nobody in it is lost', async () => {
    await table.put(item);
    const budget = createBudget();
    const kept = await store.read(user, 'household', NOW, budget);
    const request = { id: 'later', now: NOW };
    await store.save(user, 'household', kept, kept.profile, request, budget);
    expect((await table.raw(user))?.['schema']).toEqual({ N: String(SCHEMA) });
    for (const [person, profile] of Object.entries(profiles)) {
      const { profile: read } = await store.read(user, person, NOW, budget);
      expect(read).toEqual(today(profile));
    }
  });
});

describe('a finished exercise of schema 1', () => {
  const { item } = fixture(1);
  const user = item['id']?.S ?? '';
  const rowsOf = (raw: RawItem | undefined) =>
    raw?.['people']?.M?.['household']?.M?.['finished']?.L?.map(({ L }) => L ?? []) ?? [];

  test('has no level, and is written back with none', async () => {
    expect(rowsOf(item).map((row) => row.length)).toEqual([2, 2]);
    await table.put(item);
    const budget = createBudget();
    const kept = await store.read(user, 'household', NOW, budget);
    expect(kept.profile.finished.map(({ level }) => level)).toEqual([null, null]);
    const next = { exercise: 'plank', at: NOW, level: 1 } as const;
    const profile = { ...kept.profile, finished: [...kept.profile.finished, next] };
    await store.save(user, 'household', kept, profile, { id: 'later', now: NOW }, budget);
    const rows = rowsOf(await table.raw(user));
    expect(rows.map((row) => row[2])).toEqual([{ NULL: true }, { NULL: true }, { N: '1' }]);
    const read = await store.read(user, 'household', NOW, budget);
    expect(read).toMatchObject({ damaged: false, profile: { finished: profile.finished } });
  });

  test('stands beside newer ones without damage', async () => {
    await table.put(item);
    const household = item['people']?.M?.['household']?.M ?? {};
    const rows = [
      ...(household['finished']?.L ?? []),
      { L: [{ S: 'plank' }, { N: '1794995000000' }, { N: '2' }] },
    ];
    const people = { M: { household: { M: { ...household, finished: { L: rows } } } } };
    await table.put({ ...item, people, schema: { N: '2' } });
    const { profile, damaged } = await store.read(user, 'household', NOW, createBudget());
    expect(damaged).toBe(false);
    expect(profile.finished.map(({ level }) => level)).toEqual([null, null, 2]);
  });
});

describe('a record of the same schema from before there was a place to return to', () => {
  const { item, profiles } = fixture(1);
  const user = item['id']?.S ?? '';

  test('holds none, is no damage, and comes to hold one', async () => {
    expect(item['people']?.M?.['household']?.M).not.toHaveProperty('returnTo');
    await table.put(item);
    const budget = createBudget();
    const kept = await store.read(user, 'household', NOW, budget);
    expect(kept).toMatchObject({ damaged: false, profile: { returnTo: null } });
    const returnTo = {
      exercise: 'cat-cow',
      phase: 'repetition',
      repetition: 3,
      side: null,
    } as const;
    const request = { id: 'later', now: NOW };
    await store.save(user, 'household', kept, { ...kept.profile, returnTo }, request, budget);
    const { damaged, profile } = await store.read(user, 'household', NOW, budget);
    expect(damaged).toBe(false);
    expect(profile).toEqual({ ...today(profiles['household']), returnTo });
  });
});

describe('an item of the schema after today’s', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  test('is untouched by a whole session, its end and a wish to delete', async () => {
    const caller = new Caller(bench, { user: 'newer' });
    const { item } = fixture(SCHEMA);
    const newer = {
      ...item,
      id: { S: caller.userId },
      schema: { N: String(SCHEMA + 1) },
      expiresAt: { N: String(Math.floor(bench.now / 1_000) - 1) },
      people: { L: [{ S: 'another shape' }] },
    };
    await bench.table.put(newer);
    expect((await caller.launch()).said).toContain(WORDS.en['store.newer']);
    await caller.say('StartRoutineIntent');
    await caller.say('SkipIntent', {}, 20_000);
    await caller.say('ForgetMeIntent', {}, 9_000);
    expect((await caller.say('AMAZON.YesIntent')).said).toBe(WORDS.en['forget.failed']);
    await caller.launch();
    await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
    expect(await bench.table.raw(caller.userId)).toEqual(newer);
  });
});
