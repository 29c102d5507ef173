import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { Finished } from '../../lambda/coach/profile.js';
import { createBudget, createStore, personKey, type Store } from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { TABLE_NAME, openTestTable, type TestTable } from '../support/table.js';

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

async function withFinished(finished: AttributeValue): Promise<void> {
  await save();
  const item = { ...(await table.raw(user)) };
  const record = item['people']?.M?.[HOUSEHOLD]?.M;
  const people = { M: { [HOUSEHOLD]: { M: { ...record, finished } } } };
  await table.put({ ...item, people });
}

const value = (of: unknown): AttributeValue => marshall({ of })['of'] ?? { NULL: true };

describe('of finished exercises, what does not parse is lost, and nothing else', () => {
  const cases: [what: string, raw: AttributeValue, left: readonly Finished[]][] = [
    ['finished without an end', { M: {} }, []],
    [
      'one finished that is unknown',
      value([
        ['plank', 1],
        ['squat', 2],
        ['cat-cow', 3],
      ]),
      [
        { exercise: 'plank', at: 1, level: null },
        { exercise: 'cat-cow', at: 3, level: null },
      ],
    ],
    [
      'finished at a level that there is none of',
      value([
        ['plank', 1, 0],
        ['plank', 2, 7],
        ['cat-cow', 3, null],
      ]),
      [
        { exercise: 'plank', at: 1, level: 0 },
        { exercise: 'cat-cow', at: 3, level: null },
      ],
    ],
    [
      'finished at a level in words',
      value([
        ['plank', 1, '1'],
        ['plank', 2, 'hard'],
        ['plank', 3, -1],
      ]),
      [{ exercise: 'plank', at: 3, level: -1 }],
    ],
    [
      'finished with more than is kept of it',
      value([
        ['plank', 1, 1, 'sore'],
        ['plank', 2, 1],
      ]),
      [{ exercise: 'plank', at: 2, level: 1 }],
    ],
  ];

  test.each(cases)('%s', async (_, raw, left) => {
    await withFinished(raw);
    const kept = await read();
    expect(kept).toMatchObject({ state: 'found', damaged: true });
    expect(kept.profile).toEqual({ ...busyProfile, finished: left });
  });

  test('of too many finished the last sixty', async () => {
    await withFinished(value(Array.from({ length: 70 }, (_, at) => ['plank', at])));
    const { profile, damaged } = await read();
    expect(damaged).toBe(true);
    expect(profile.finished.map(({ at }) => at)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 10),
    );
  });
});
