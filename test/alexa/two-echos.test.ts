import { expect, test } from '@jest/globals';

import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import type { Profile } from '../../lambda/coach/profile.js';
import type { Fate } from '../support/proxy.js';
import { freshFor } from '../support/fresh.js';
import { Caller, timesSaid, type Answer, type Bench, storedBy } from '../support/skill.js';

const ROUNDS = 12;

let bench: Bench;
let user: string;

freshFor('two', (fresh) => {
  ({ bench, user } = fresh);
});

const stored = (caller: Caller) => storedBy(bench, caller);

const numberOf = ({ place }: Profile): number =>
  place === null ? 0 : EXERCISE_IDS.indexOf(place.exercise) + 1;

/** Two Echos of one account, both with an open session in the routine's first exercise. */
async function pair(name: string): Promise<readonly [Caller, Caller]> {
  const first = new Caller(bench, { user: name, echo: 'bedroom' });
  const second = new Caller(bench, { user: name, echo: 'kitchen' });
  await first.launch();
  await first.say('StartRoutineIntent');
  await first.say('ReadyIntent', {}, 30_000);
  await second.launch();
  await second.say('AMAZON.YesIntent', {}, 9_000);
  await second.say('AMAZON.PauseIntent', {}, 9_000);
  await first.say('AMAZON.PauseIntent', {}, 9_000);
  bench.now += 9_000;
  return [first, second];
}

/** Says something on both at the same moment. */
const atOnce = async (
  [first, second]: readonly [Caller, Caller],
  one: string,
  other: string,
): Promise<Answer[]> => {
  const requests = [first.asking(one), second.asking(other)] as const;
  return Promise.all([first.send(requests[0]), second.send(requests[1])]);
};

/** Holds back the first write until another one was made: a race that is always lost. */
function loseTheFirstWrite(): void {
  let overtaken = (): void => undefined;
  const done = new Promise<void>((resolve) => (overtaken = resolve));
  let writes = 0;
  bench.fate = async ({ operation }): Promise<Fate> => {
    if (operation !== 'PutItem') return 'through';
    writes += 1;
    if (writes === 1) await done;
    // The proxy hands it on right after this; the first write must come behind it.
    else setTimeout(overtaken, 100);
    return 'through';
  };
}

const expectGoingOn = (answers: readonly Answer[]): void => {
  for (const answer of answers) {
    expect(answer.open).toBe(true);
    expect(timesSaid(answer, 'store.save')).toBe(0);
    expect(timesSaid(answer, 'error')).toBe(0);
  }
};

test('next on both at once moves one exercise, many times over', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = await pair(`${user} ${round}`);
    expect(numberOf(await stored(both[0]))).toBe(1);
    expectGoingOn(await atOnce(both, 'AMAZON.NextIntent', 'AMAZON.NextIntent'));
    expect(numberOf(await stored(both[0]))).toBe(2);
  }
});

test('next on both, the race lost for certain: the lost one is applied again, once', async () => {
  const both = await pair(user);
  const before = bench.proxy.calls.length;
  loseTheFirstWrite();
  expectGoingOn(await atOnce(both, 'AMAZON.NextIntent', 'AMAZON.NextIntent'));
  const calls = bench.proxy.calls.slice(before).map(({ operation }) => operation);
  // The refused write looks whether it was its own; then it is read, decided and written anew.
  expect(calls.filter((each) => each === 'PutItem')).toHaveLength(3);
  expect(numberOf(await stored(both[0]))).toBe(2);
});

test.each([
  ['AMAZON.NextIntent', 'SkipIntent'],
  ['AMAZON.NextIntent', 'AMAZON.PauseIntent'],
  ['SkipIntent', 'SkipIntent'],
  ['AMAZON.NextIntent', 'AMAZON.RepeatIntent'],
])('%s and %s at once: never back, never two', async (one, other) => {
  for (const lost of [false, true]) {
    const both = await pair(`${user} ${lost}`);
    bench.fate = () => 'through';
    if (lost) loseTheFirstWrite();
    expectGoingOn(await atOnce(both, one, other));
    expect(numberOf(await stored(both[0]))).toBe(2);
  }
});

test.each([false, true])('harder on both is one step; lost for certain: %s', async (lost) => {
  const both = await pair(user);
  if (lost) loseTheFirstWrite();
  expectGoingOn(await atOnce(both, 'HarderIntent', 'HarderIntent'));
  expect((await stored(both[0])).levels).toEqual({ 'knee-to-chest': 1 });
});

test('a change on one and a change on the other are both kept', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = await pair(`${user} ${round}`);
    expectGoingOn(await atOnce(both, 'FasterIntent', 'EasierIntent'));
    const { tempo, levels } = await stored(both[0]);
    expect([tempo, levels]).toEqual(['fast', { 'knee-to-chest': -1 }]);
  }
});

test('an end in silence on one loses to the other, and takes nothing away', async () => {
  const [first, second] = await pair(user);
  loseTheFirstWrite();
  const left = first.leaving('EXCEEDED_MAX_REPROMPTS');
  const [, answer] = await Promise.all([first.send(left), second.say('FasterIntent', {}, 0)]);
  expect(answer.open).toBe(true);
  expect((await stored(second)).tempo).toBe('fast');
});

test('after it the sessions go on by turns from one place', async () => {
  const both = await pair(user);
  await atOnce(both, 'AMAZON.NextIntent', 'AMAZON.NextIntent');
  const [first, second] = both;
  await first.say('AMAZON.PauseIntent', {}, 5_000);
  await second.say('AMAZON.NextIntent', {}, 5_000);
  expect(numberOf(await stored(first))).toBe(3);
  await first.say('AMAZON.NextIntent', {}, 5_000);
  expect(numberOf(await stored(first))).toBe(4);
});

test('a race that is lost every time goes on unsaved, says so, and disturbs nobody', async () => {
  const [first, second] = await pair(user);
  const busy = new Caller(bench, { user, echo: 'elsewhere' });
  await busy.launch();
  let writes = 0;
  bench.fate = async ({ operation, body }): Promise<Fate> => {
    const mine = JSON.stringify(body).includes('"fast"');
    if (operation !== 'PutItem' || !mine) return 'through';
    writes += 1;
    await busy.say('HowOftenIntent', {}, 1_000);
    return 'through';
  };
  const answer = await first.say('FasterIntent', {}, 1_000);
  expect(writes).toBe(3);
  expect(answer.open).toBe(true);
  expect(timesSaid(answer, 'store.save')).toBe(1);
  expect((await stored(second)).tempo).toBe('normal');
  bench.fate = () => 'through';
  const next = await first.say('AMAZON.NextIntent', {}, 5_000);
  expect(timesSaid(next, 'store.save')).toBe(0);
  expect(numberOf(await stored(second))).toBe(2);
});
