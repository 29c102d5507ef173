import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import { BUDGET_MS } from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import type { Fate } from '../support/proxy.js';
import { Caller, openBench, timesSaid, type Bench } from '../support/skill.js';

/** About a tenth of what a request has. */
const SCALED = { limits: { attempts: 3, connect: 150, attempt: 200 }, skill: { budgetMs: 600 } };
/** For a busy machine; unlimited, any of these would take much longer. */
const SLACK = 600;

let bench: Bench;
let hasty: Bench;
let user = '';
let users = 0;

beforeAll(async () => {
  bench = await openBench();
  hasty = await openBench(SCALED);
});
afterAll(async () => {
  await bench.close();
  await hasty.close();
});
beforeEach(() => {
  users += 1;
  user = `outage-${users}`;
  for (const each of [bench, hasty]) {
    each.connection = 'up';
    each.fate = () => 'through';
  }
});

/** How a table can be away; `slow` answers, but long after anybody listens. */
const OUTAGES: [string, (to: Bench) => void][] = [
  ['unreachable', (to) => (to.connection = 'down')],
  ['throttled', (to) => (to.fate = () => 'throttle')],
  ['silent', (to) => (to.fate = () => 'silent')],
  [
    'slow',
    (to) => {
      to.fate = async (): Promise<Fate> => {
        await pause(3_000);
        return 'silent';
      };
    },
  ],
];

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; took: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - began };
}

describe.each(OUTAGES)('the table is %s', (_, befall) => {
  test.each(['en', 'da'] as const)('at launch, in %s: an apology in time', async (heard) => {
    const caller = new Caller(hasty, { user, heard });
    befall(hasty);
    const { answer, took } = await timed(() => caller.launch());
    expect(answer.said).toBe(WORDS[heard]['store.read']);
    expect(answer.envelope.response.shouldEndSession).toBe(true);
    expect(answer.reprompt).toBeNull();
    expect(took).toBeLessThan(600 + SLACK);
    expect(await hasty.table.raw(caller.userId)).toBeUndefined();
  });

  test('in the middle: it goes on in time, and says so', async () => {
    const caller = new Caller(hasty, { user });
    await caller.launch();
    await caller.say('StartRoutineIntent');
    const before = await hasty.table.raw(caller.userId);
    befall(hasty);
    const { answer, took } = await timed(() => caller.say('ReadyIntent', {}, 30_000));
    expect(timesSaid(answer, 'store.save')).toBe(1);
    expect(answer.said).toContain('Here we go.');
    expect(answer.open).toBe(true);
    expect(took).toBeLessThan(600 + SLACK);
    expect(await hasty.table.raw(caller.userId)).toEqual(before);
  });

  test('when the session ends: an empty answer in time', async () => {
    const caller = new Caller(hasty, { user });
    await caller.launch();
    befall(hasty);
    const { answer, took } = await timed(() => caller.send(caller.leaving('USER_INITIATED')));
    expect(answer.envelope.response).toEqual({});
    expect(took).toBeLessThan(600 + SLACK);
  });

  test('when the skill was disabled: it rejects, for Lambda to try again', async () => {
    const caller = new Caller(hasty, { user });
    await caller.launch();
    const event = caller.asking('AMAZON.HelpIntent');
    const request = { ...event.request, type: 'AlexaSkillEvent.SkillDisabled' };
    befall(hasty);
    const { answer, took } = await timed(() =>
      hasty.handler({ context: event.context, request }).catch((error: unknown) => error),
    );
    expect(answer).toMatchObject({ name: 'StoreUnavailable' });
    expect(took).toBeLessThan(600 + SLACK);
    hasty.fate = () => 'through';
    hasty.connection = 'up';
    await hasty.handler({ context: event.context, request });
    expect(await hasty.table.raw(caller.userId)).toBeUndefined();
  });
});

test('with the limits that it has on Lambda, a silent table costs less than 6 s', async () => {
  const real = await openBench({ limits: { connect: 1_000, attempt: 1_500 } });
  expect(BUDGET_MS).toBeLessThan(6_000);
  const caller = new Caller(real, { user });
  await caller.launch();
  // The read takes its time and is answered; the write never is.
  real.fate = async ({ operation }) => {
    if (operation !== 'GetItem') return 'silent';
    await pause(1_200);
    return 'through';
  };
  const { answer, took } = await timed(() => caller.say('StartRoutineIntent'));
  expect(timesSaid(answer, 'store.save')).toBe(1);
  expect(took).toBeLessThan(6_000);
  await real.close();
});

describe('a slow table that answers after all', () => {
  test('is waited for', async () => {
    bench.fate = async (): Promise<Fate> => {
      await pause(150);
      return 'through';
    };
    const caller = new Caller(bench, { user });
    expect((await caller.launch()).said).toMatch(/^Welcome/);
    expect(await bench.table.raw(caller.userId)).toBeDefined();
  });

  test('is asked again after one throttled answer', async () => {
    let calls = 0;
    bench.fate = () => (calls++ === 0 ? 'throttle' : 'through');
    expect((await new Caller(bench, { user }).launch()).said).toMatch(/^Welcome/);
  });
});

/** What needs no record, also as the first words of a session. */
const ANSWERED = [
  'PainIntent',
  'EmergencyIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'HowOftenIntent',
  'BenefitsIntent',
  'ReplaceTreatmentIntent',
  'SuitableIntent',
  'ResultsIntent',
  'PainQuestionIntent',
  'EvidenceIntent',
  'PrivacyQuestionIntent',
  'SensationIntent',
  'ListExercisesIntent',
  'PracticalIntent',
  'BreathingIntent',
  'FeelIntent',
];

/** … and with what they name. */
const ANSWERED_WITH = [
  ...CONDITIONS.map((id) => ['SuitableIntent', 'condition', id] as const),
  ...CONCERNS.map((id) => ['PainQuestionIntent', 'concern', id] as const),
  ...FEELINGS.map((id) => ['SensationIntent', 'feeling', id] as const),
];
const HOW_TO = { exercise: { value: 'plank', id: 'plank' } };

describe.each(['en', 'da'] as const)('with nothing to be read, in %s', (heard) => {
  const both = async (intent: string, slots = {}) => {
    const up = new Caller(bench, { user: `${user} up`, heard });
    const down = new Caller(bench, { user: `${user} down`, heard });
    const whole = await up.say(intent, slots);
    bench.connection = 'down';
    return { whole, answer: await down.say(intent, slots), caller: down };
  };

  test.each(ANSWERED)('%s is answered in full', async (intent) => {
    const { whole, answer } = await both(intent);
    expect(whole.said).not.toBe('');
    expect(answer.said.endsWith(whole.said)).toBe(true);
    expect(answer.open).toBe(whole.open);
    expect(answer.reprompt).toBe(whole.reprompt);
  });

  test.each(ANSWERED_WITH)('%s {%s} %s is answered in full', async (intent, slot, id) => {
    const { whole, answer } = await both(intent, { [slot]: { value: id, id } });
    expect(answer.said.endsWith(whole.said)).toBe(true);
    expect([answer.open, answer.reprompt]).toEqual([whole.open, whole.reprompt]);
  });

  test('a wish to train in spite of a condition is answered with a question', async () => {
    const slots = {
      condition: { value: 'pregnant', id: 'pregnant' },
      exercise: { value: 'plank', id: 'plank' },
    };
    const { whole, answer } = await both('SuitableIntent', slots);
    expect(answer.said.endsWith(whole.said)).toBe(true);
    expect(answer.open).toBe(true);
  });

  test.each(SYMPTOMS)('nothing comes before the answer to pain: %s', async (id) => {
    const { whole, answer } = await both('PainIntent', { symptom: { value: id, id } });
    expect(answer.said).toBe(whole.said);
    expect(answer.said).not.toBe('');
  });

  test('how an exercise is done is answered in full', async () => {
    const { whole, answer } = await both('ExplainIntent', HOW_TO);
    expect(answer.said.endsWith(whole.said)).toBe(true);
  });

  test('nothing comes before the answer to pain', async () => {
    const { whole, answer } = await both('PainIntent');
    expect(answer.said).toBe(whole.said);
    expect(answer.said.startsWith(WORDS[heard]['pain.1'])).toBe(true);
  });

  test('nothing comes before the answer to a call for help', async () => {
    const { whole, answer } = await both('EmergencyIntent');
    expect(answer.said).toBe(whole.said);
    expect(answer.said.startsWith(WORDS[heard].call)).toBe(true);
  });

  test('a farewell does not promise to go on', async () => {
    const { answer } = await both('AMAZON.StopIntent');
    expect(answer.open).toBe(false);
    expect(timesSaid(answer, 'store.save', heard)).toBe(0);
  });

  test('a session that began with a question goes on, and is saved when it is back', async () => {
    const { caller } = await both('HowOftenIntent');
    const unsaved = await caller.say('AMAZON.HelpIntent');
    expect(timesSaid(unsaved, 'store.save', heard)).toBe(0);
    bench.connection = 'up';
    const started = await caller.say('StartRoutineIntent', {}, 20_000);
    expect(started.open).toBe(true);
    expect(bench.lines.at(-1)).toContain('"outcome":"saved"');
    expect(await bench.table.raw(caller.userId)).toBeDefined();
  });
});

test.each(['StartRoutineIntent', 'AMAZON.NextIntent', 'ProgressIntent', 'ForgetMeIntent'])(
  '%s as the first words needs the record: an apology, and nothing is changed',
  async (intent) => {
    const caller = new Caller(bench, { user });
    await caller.launch();
    await caller.say('StartRoutineIntent');
    const before = await bench.table.raw(caller.userId);
    bench.connection = 'down';
    const first = await new Caller(bench, { user }).say(intent, {}, 120_000);
    expect(first.said).toBe(WORDS.en['store.read']);
    expect(first.open).toBe(false);
    expect(await bench.table.raw(caller.userId)).toEqual(before);
    bench.connection = 'up';
    const again = await new Caller(bench, { user }).launch();
    expect(timesSaid(again, 'resume.offer.ask')).toBe(1);
  },
);
