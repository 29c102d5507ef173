import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { SessionEndedError } from 'ask-sdk-model';
import { createLog, OUTCOMES, type Entry, type LogLevel } from '../../lambda/alexa/log.js';
import { BUDGET_MS, type Store } from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { Caller, type Bench, openBench } from '../support/skill.js';

/** Words that nobody says to the coach, so that they would be found. */
const SAID = 'xylophone';

let bench: Bench;
let user: string;

freshFor('log', (fresh) => {
  ({ bench, user } = fresh);
});

const entries = (of: Bench): Record<string, unknown>[] =>
  of.lines.map((line) => JSON.parse(line) as Record<string, unknown>);

const KEYS = ['intent', 'language', 'ms', 'outcome', 'place'];

/** Nothing that could tell who it was, or what they said. */
function expectDiscreet(of: Bench): void {
  const all = of.lines.join('\n');
  expect(all).not.toMatch(/amzn1\.|account|person|session\.|request\.|token|[0-9A-F]{16}/);
  expect(all).not.toContain(SAID);
  for (const line of of.lines) expect(line).not.toContain('\n');
}

async function talk(caller: Caller): Promise<number> {
  const slots = { exercise: { value: SAID, id: null } };
  await caller.launch();
  await caller.say('StartRoutineIntent');
  await caller.say('ReadyIntent', {}, 30_000);
  await caller.say('ExerciseIntent', slots, 40_000);
  await caller.say(`${SAID}Intent`, slots, 9_000);
  await caller.say('PainIntent', {}, 9_000);
  await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
  return 7;
}

test('one line a request, of these keys and no others', async () => {
  const caller = new Caller(bench, { user });
  caller.person = 'Anna';
  const requests = await talk(caller);
  expect(bench.lines).toHaveLength(requests);
  for (const entry of entries(bench)) {
    expect(Object.keys(entry).sort()).toEqual(KEYS);
    expect(entry['ms']).toEqual(expect.any(Number));
    expect(Number.isInteger(entry['ms'])).toBe(true);
    expect(entry['ms']).toBeLessThan(BUDGET_MS);
    expect(entry['language']).toBe('en');
  }
  expect(entries(bench).map(({ intent, outcome }) => [intent, outcome])).toEqual([
    ['LaunchRequest', 'saved'],
    ['StartRoutineIntent', 'saved'],
    ['ReadyIntent', 'saved'],
    ['ExerciseIntent', 'saved'],
    ['unknown', 'saved'],
    ['PainIntent', 'saved'],
    ['SessionEndedRequest', 'silent'],
  ]);
  expectDiscreet(bench);
});

test('the place is exercise, phase, repetition and side', async () => {
  const caller = new Caller(bench, { user });
  await talk(caller);
  const places = entries(bench).map(({ place }) => place);
  expect(places[0]).toBeNull();
  expect(places[1]).toBe('knee-to-chest position 1 -');
  expect(places[3]).toMatch(/^knee-to-chest repetition 1 (right|left)$/);
});

test('the language is what the device hears', async () => {
  await new Caller(bench, { user, heard: 'da' }).launch();
  expect(entries(bench)[0]).toMatchObject({ language: 'da' });
});

test('an outage is one line a request as well, and as discreet', async () => {
  const caller = new Caller(bench, { user });
  caller.person = 'Anna';
  await caller.launch();
  bench.connection = 'down';
  await caller.say('StartRoutineIntent');
  await caller.launch();
  const event = caller.asking('AMAZON.HelpIntent');
  const disabled = { ...event.request, type: 'AlexaSkillEvent.SkillDisabled' };
  await bench.handler({ context: event.context, request: disabled }).catch(() => undefined);
  expect(entries(bench).map(({ outcome }) => outcome)).toEqual([
    'saved',
    'unsaved',
    'unsaved',
    'failed',
  ]);
  expect(entries(bench)[3]).toMatchObject({
    intent: 'AlexaSkillEvent.SkillDisabled',
    error: 'StoreUnavailable',
  });
  expectDiscreet(bench);
});

test('a session that ends while the table is away could not be saved', async () => {
  const caller = new Caller(bench, { user });
  await caller.launch();
  const end = caller.leaving('USER_INITIATED');
  bench.connection = 'down';
  await caller.send(end);
  expect(entries(bench).map(({ outcome }) => outcome)).toEqual(['saved', 'unsaved']);
});

test.each([
  ['INVALID_RESPONSE', 'rejected', 'INVALID_RESPONSE'],
  ['DEVICE_COMMUNICATION_ERROR', 'silent', 'DEVICE_COMMUNICATION_ERROR'],
  [SAID, 'silent', undefined],
])('an error that Alexa tells of, %s, is %s', async (type, outcome, error) => {
  const caller = new Caller(bench, { user });
  await caller.launch();
  const told = { type, message: SAID } as SessionEndedError;
  const encountered = caller.asking('');
  await caller.send(caller.leaving('ERROR', told));
  const request = { ...encountered.request, type: 'System.ExceptionEncountered', error: told };
  await bench.handler({ ...encountered, request });
  const [, ended, exception] = entries(bench);
  expect([ended?.['outcome'], ended?.['error']]).toEqual([outcome, error]);
  expect([exception?.['outcome'], exception?.['error']]).toEqual([outcome, error]);
  expectDiscreet(bench);
});

test.each([
  ['LaunchRequest', 'LaunchRequest'],
  ['Some.RequestOfTomorrow', 'Some.RequestOfTomorrow'],
  ['amzn1.ask.account.AB12', 'unknown'],
  [`Some ${SAID}`, 'unknown'],
  [`${SAID}.Request`, 'unknown'],
  [`Request${'s'.repeat(80)}`, 'unknown'],
  ['', 'unknown'],
])('a request of type "%s" is logged as %s', async (type, intent) => {
  const event = new Caller(bench, { user }).launching();
  await bench.handler({ ...event, request: { ...event.request, type } });
  expect(entries(bench).map((each) => each['intent'])).toEqual([intent]);
  expectDiscreet(bench);
});

test('a refused caller is one line, without anything of what was sent', async () => {
  const strict = await openBench({ skill: { skillId: 'amzn1.ask.skill.another' } });
  const caller = new Caller(strict, { user });
  await strict.handler(caller.launching()).catch(() => undefined);
  await strict.handler({ [SAID]: SAID }).catch(() => undefined);
  expect(entries(strict).map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  expectDiscreet(strict);
  await strict.close();
});

/** A store that is broken, rather than away: no fault of the network's. */
function broken(text: string): Store {
  const fail = (): Promise<never> => Promise.reject(new RangeError(text));
  return { read: fail, save: fail, forget: fail, deleteAll: fail };
}

describe('something inside is broken', () => {
  const text = `amzn1.ask.account.NOBODY said ${SAID}`;
  let wrong: Bench;
  beforeAll(async () => {
    wrong = await openBench({ skill: { store: broken(text) } });
  });
  afterAll(() => wrong.close());
  beforeEach(() => {
    wrong.lines.length = 0;
  });

  test.each(['en', 'da'] as const)('a plain sentence in %s, and it closes', async (heard) => {
    const answer = await new Caller(wrong, { user, heard }).say('StartRoutineIntent');
    expect(answer.said).toBe(WORDS[heard].error);
    expect(answer.envelope.response.shouldEndSession).toBe(true);
    expect(answer.reprompt).toBeNull();
    expect(answer.envelope.version).toBe('1.0');
  });

  test('its name is logged, never its text', async () => {
    await new Caller(wrong, { user }).say('StartRoutineIntent');
    expect(entries(wrong)).toHaveLength(1);
    expect(entries(wrong)[0]).toMatchObject({
      intent: 'StartRoutineIntent',
      outcome: 'failed',
      error: 'RangeError',
      place: null,
    });
    expect(Object.keys(entries(wrong)[0] ?? {}).sort()).toEqual([...KEYS, 'error'].sort());
    expectDiscreet(wrong);
  });

  test('the end of a session is answered with nothing all the same', async () => {
    const caller = new Caller(wrong, { user });
    const answer = await caller.send(caller.leaving('USER_INITIATED'));
    expect(answer.envelope.response).toEqual({});
    expect(entries(wrong)[0]).toMatchObject({ outcome: 'failed', error: 'RangeError' });
  });

  test('a failure tells how long it took', async () => {
    const slow: Store = {
      ...broken(text),
      read: () => new Promise((_, reject) => setTimeout(reject, 50, new RangeError(text))),
    };
    const late = await openBench({ skill: { store: slow } });
    await new Caller(late, { user }).launch();
    expect(entries(late)[0]?.['ms']).toBeGreaterThanOrEqual(45);
    await late.close();
  });
});

describe('LOG_LEVEL', () => {
  const written = (level: LogLevel): unknown[] => {
    const lines: string[] = [];
    const log = createLog(level, (line) => lines.push(line));
    for (const outcome of OUTCOMES) {
      const entry: Entry = { intent: 'PainIntent', place: null, ms: 1, language: 'en', outcome };
      log(entry);
    }
    return lines.map((line) => (JSON.parse(line) as Entry).outcome);
  };

  test('info tells everything, error what went wrong, silent nothing', () => {
    expect(written('info')).toEqual(OUTCOMES);
    expect(written('error')).toEqual(['unsaved', 'failed', 'rejected']);
    expect(written('silent')).toEqual([]);
  });

  test('is kept by the skill', async () => {
    const quiet = await openBench({ logLevel: 'error' });
    const caller = new Caller(quiet, { user });
    await caller.launch();
    quiet.connection = 'down';
    await caller.say('StartRoutineIntent');
    expect(entries(quiet).map(({ outcome }) => outcome)).toEqual(['unsaved']);
    await quiet.close();
  });
});
