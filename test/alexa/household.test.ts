import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, test } from '@jest/globals';

import { createBudget } from '../../lambda/store/store.js';
import type { Fate } from '../support/proxy.js';
import { freshFor } from '../support/fresh.js';
import { Caller, recordOf, storedBy, type Bench } from '../support/skill.js';

let bench: Bench;
let user: string;

freshFor('household', (fresh) => {
  ({ bench, user } = fresh);
});

const ANNA = 'Anna';

/** Another voice of the same account, on another Echo. */
function anna(): Caller {
  const caller = new Caller(bench, { user, echo: 'bedroom' });
  caller.person = ANNA;
  return caller;
}

const peopleIn = async (caller: Caller): Promise<string[]> =>
  Object.keys((await bench.table.raw(caller.userId))?.['people']?.M ?? {}).sort();

/** In the first exercise, somebody who is led through it for the first time. */
async function led(caller: Caller): Promise<void> {
  await caller.launch();
  await caller.say('StartRoutineIntent');
}

/** What the proxy does with writes, in their order; all else goes through. */
function fateOfWrites(...fates: readonly (() => Promise<Fate> | Fate)[]): void {
  let writes = 0;
  bench.fate = ({ operation }) => {
    if (operation !== 'PutItem') return 'through';
    writes += 1;
    return fates[writes - 1]?.() ?? 'through';
  };
}

async function twice(caller: Caller, request: RequestEnvelope, between: () => Promise<unknown>) {
  const first = await caller.send(request);
  await between();
  return [first, await caller.send(request)] as const;
}

test('a pain that is delivered twice leaves out one exercise, whoever else trains meanwhile', async () => {
  const caller = new Caller(bench, { user });
  await led(caller);
  await caller.say('ReadyIntent', {}, 30_000);
  bench.now += 20_000;
  const [, again] = await twice(caller, caller.asking('PainIntent'), () => led(anna()));
  expect(again.said).toMatch(/^Stop\./);
  const { leftOut } = await storedBy(bench, caller);
  expect(leftOut.map(({ exercise }) => exercise)).toEqual(['knee-to-chest']);
});

test('a next that is delivered twice is one, whoever else trains meanwhile', async () => {
  const caller = new Caller(bench, { user });
  await led(caller);
  await caller.say('ReadyIntent', {}, 30_000);
  bench.now += 20_000;
  await twice(caller, caller.asking('AMAZON.NextIntent'), () => led(anna()));
  expect((await storedBy(bench, caller)).place?.exercise).toBe('pelvic-tilt');
});

test('a write whose answer was lost stands, although somebody else wrote behind it', async () => {
  const caller = new Caller(bench, { user });
  await led(caller);
  fateOfWrites(
    () => 'loseAnswer',
    async (): Promise<Fate> => {
      bench.fate = () => 'through';
      await anna().launch();
      return 'through';
    },
  );
  const answer = await caller.say('ReadyIntent', {}, 30_000);
  // Ready, applied once: the movement is told. Applied twice, it would be skipped.
  expect(answer.said).toContain('slowly pull your right knee');
  expect((await storedBy(bench, caller)).place?.phase).toBe('movement');
});

test('a yes to delete that is delivered twice deletes once, and brings nobody back', async () => {
  await led(new Caller(bench, { user }));
  const caller = anna();
  await led(caller);
  expect(await peopleIn(caller)).toHaveLength(2);
  await caller.say('ForgetMeIntent', {}, 30_000);
  const yes = caller.asking('AMAZON.YesIntent');
  for (const { said } of await twice(caller, yes, () => Promise.resolve())) {
    expect(said).toMatch(/^It's all deleted/);
  }
  expect(await peopleIn(caller)).toEqual(['household']);
  expect(recordOf(await bench.table.raw(caller.userId))).toBeDefined();
});

test('a skill that is disabled under way is not brought back by the answer', async () => {
  const caller = new Caller(bench, { user });
  await led(caller);
  fateOfWrites(async (): Promise<Fate> => {
    await bench.store.deleteAll(caller.userId, createBudget());
    return 'through';
  });
  const answer = await caller.say('ReadyIntent', {}, 30_000);
  expect(answer.open).toBe(true);
  expect(await bench.table.raw(caller.userId)).toBeUndefined();
});
