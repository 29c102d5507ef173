import type { RequestEnvelope } from 'ask-sdk-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { StoreUnavailable } from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import { indiscretion } from '../support/discreet.js';
import { keptTooMuch } from '../support/kept.js';
import type { Fate } from '../support/proxy.js';
import { Caller, openBench, recordOf, type Answer, type Bench } from '../support/skill.js';
import { Chance } from './chance.js';
import { FAULTS } from './plan.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const ROUNDS = 15;
const DAY = 24 * 3_600_000;

let bench: Bench;
let chance: Chance;

beforeAll(async () => {
  console.info(`deleting from a failing table: seed ${SEED}`);
  bench = await openBench({ limits: { attempts: 2, attempt: 300 }, skill: { budgetMs: 900 } });
});
afterAll(() => bench.close());
beforeEach(() => {
  chance = new Chance(SEED);
  bench.fate = () => 'through';
  bench.lines.length = 0;
});

const raw = (caller: Caller) => bench.table.raw(caller.userId);

async function training(caller: Caller): Promise<void> {
  await caller.launch();
  await caller.say('StartRoutineIntent');
  await caller.say('FasterIntent', {}, 20_000);
}

/** Goes wrong in one of all the ways, so often, of 1. */
const failing = (share: number) => (): Fate => {
  const fault = chance.of(...FAULTS.filter((each) => each !== 'delay'));
  return chance.in(share) ? fault : 'through';
};

/** A test that never met trouble would show nothing. */
interface Met {
  failed: number;
  done: number;
}

describe('"delete my data" at a failing table', () => {
  test('is told truthfully, and asked again it leaves nothing', async () => {
    const met: Met = { failed: 0, done: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const caller = new Caller(bench, { user: `delete ${SEED} ${round}` });
      bench.fate = () => 'through';
      await training(caller);
      let answer: Answer | null = null;
      for (let tries = 0; answer?.said !== WORDS.en['forget.done']; tries += 1) {
        bench.fate = () => 'through';
        await caller.say('ForgetMeIntent', {}, 9_000);
        bench.fate = failing(tries < 3 ? 0.75 : 0);
        answer = await caller.say('AMAZON.YesIntent', {}, 9_000);
        const told = [WORDS.en['forget.done'], WORDS.en['forget.failed']];
        expect(told).toContain(answer.said);
        if (answer.said === WORDS.en['forget.failed']) met.failed += 1;
      }
      met.done += 1;
      expect(await raw(caller)).toBeUndefined();
    }
    expect(met.done).toBe(ROUNDS);
    expect(met.failed).toBeGreaterThan(0);
  }, 120_000);
});

describe('a disabled skill at a failing table', () => {
  const disabled = (caller: Caller): RequestEnvelope => {
    const { context, request } = caller.asking('AMAZON.HelpIntent');
    const { requestId, timestamp } = request;
    const type = 'AlexaSkillEvent.SkillDisabled';
    return { version: '1.0', context, request: { type, requestId, timestamp } };
  };

  test('is Lambda’s to try again until nothing is left', async () => {
    const met: Met = { failed: 0, done: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const caller = new Caller(bench, { user: `disable ${SEED} ${round}` });
      bench.fate = () => 'through';
      await training(caller);
      for (let tries = 0, deleted = false; !deleted; tries += 1) {
        bench.fate = failing(tries < 3 ? 0.75 : 0);
        const failure: unknown = await bench.handler(disabled(caller)).then(
          () => null,
          (error: unknown) => error,
        );
        deleted = failure === null;
        if (deleted) continue;
        met.failed += 1;
        expect(failure).toBeInstanceOf(StoreUnavailable);
      }
      met.done += 1;
      expect(await raw(caller)).toBeUndefined();
    }
    expect(met.done).toBe(ROUNDS);
    expect(met.failed).toBeGreaterThan(0);
    for (const line of bench.lines) expect(indiscretion(line)).toBeNull();
  }, 120_000);
});

describe('a year after the last use', () => {
  test('they are greeted as somebody new, and nothing of the household outlives it', async () => {
    const caller = new Caller(bench, { user: `expired ${SEED}` });
    await training(caller);
    const anna = new Caller(bench, { user: `expired ${SEED}` });
    anna.person = 'Anna';
    await training(anna);
    bench.now += 365 * DAY - 60_000;
    expect((await caller.launch()).said).toContain(WORDS.en['welcome.back']);
    bench.now += 365 * DAY;
    expect((await caller.launch()).said).toContain(WORDS.en.disclaimer.slice(0, 20));
    expect(Object.keys((await raw(caller))?.['people']?.M ?? {})).toEqual(['household']);
    expect(recordOf(await raw(caller))?.['tempo']).toEqual({ S: 'normal' });
  });
});

describe('the list of what is kept', () => {
  test('is what a training leaves, and a field beside it is told', async () => {
    const caller = new Caller(bench, { user: `kept ${SEED}` });
    await training(caller);
    const item = (await raw(caller)) ?? {};
    expect(keptTooMuch(item)).toBeNull();
    expect(keptTooMuch({ ...item, name: { S: 'Anna' } })).toContain('name');
    const pain = { M: { ...recordOf(item), pain: { BOOL: true } } };
    expect(keptTooMuch({ ...item, people: { M: { household: pain } } })).toContain('pain');
  });

  test('and the list of what is logged tells of an id, a word and a text', () => {
    const said = { intent: 'PainIntent', place: null, ms: 1, language: 'en', outcome: 'saved' };
    const line = JSON.stringify(said);
    expect(indiscretion(line)).toBeNull();
    for (const more of [{ user: 'x' }, { intent: 'amzn1.ask' }, { error: 'No such Anna' }]) {
      expect(indiscretion(JSON.stringify({ ...said, ...more }))).not.toBeNull();
    }
  });
});
