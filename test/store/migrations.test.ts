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
    expect(kept.profile).toEqual({ ...newProfile(), ...profiles[person] });
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
      expect(read).toEqual({ ...newProfile(), ...profile });
    }
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
    expect(profile).toEqual({ ...newProfile(), ...profiles['household'], returnTo });
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
