import type { RequestEnvelope } from 'ask-sdk-model';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { Handler } from '../../lambda/alexa/skill.js';
import { lambdaContext } from '../../device/lambda.js';
import { Caller, openBench, type Bench } from '../support/skill.js';

/** The desk's Echo calls for one skill; each of these benches is another's or that one's. */
const OTHER = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

let bench: Bench;
let strict: Bench;
let caller: Caller;
let ours = '';

beforeAll(async () => {
  bench = await openBench();
  caller = new Caller(bench, { user: 'refused' });
  ours = caller.launching().context.System.application.applicationId;
  strict = await openBench({ skill: { skillId: ours } });
});
afterAll(async () => {
  await bench.close();
  await strict.close();
});

async function refusal(handler: Handler, event: unknown): Promise<Error> {
  const reason: unknown = await handler(event, lambdaContext('one')).then(
    () => new Error('It was answered.'),
    (error: unknown) => error,
  );
  if (!(reason instanceof Error)) throw new Error('It was refused with no error.');
  return reason;
}

async function expectRefused(of: Bench, event: unknown): Promise<void> {
  const { name, message, stack } = await refusal(of.handler, event);
  expect(name).toBe('RefusedRequest');
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(`${message} ${stack ?? ''}`).not.toMatch(/amzn1\./);
  expect(of.proxy.calls).toEqual([]);
  expect(await of.table.raw(caller.userId)).toBeUndefined();
}

describe('not an envelope', () => {
  const NONE: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a word', 'LaunchRequest'],
    ['a number', 7],
    ['a list', []],
    ['a list with a request', [{ request: { type: 'LaunchRequest' } }]],
    ['an empty object', {}],
    ['an empty request', { request: {} }],
    ['a request that is null', { request: null }],
    ['a request that is a word', { request: 'LaunchRequest' }],
    ['a type that is a number', { request: { type: 1 } }],
    ['an inherited request', Object.create({ request: { type: 'LaunchRequest' } })],
    ['an event of API Gateway', { httpMethod: 'POST', body: '{}', requestContext: {} }],
  ];
  test.each(NONE)('%s', async (_, event) => {
    await expectRefused(bench, event);
    await expectRefused(strict, event);
  });
});

/** The same request with the application named as told; undefined: not named. */
function naming(inContext: string | undefined, inSession: string | undefined): unknown {
  const { context, session, ...rest }: RequestEnvelope = caller.launching();
  const application = (id: string | undefined) => ({
    application: id === undefined ? undefined : { applicationId: id },
  });
  return {
    ...rest,
    context: { ...context, System: { ...context.System, ...application(inContext) } },
    session: { ...session, ...application(inSession) },
  };
}

describe('another SKILL_ID', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['in context and session', OTHER, OTHER],
    ['in the context only', OTHER, undefined],
    ['in the session only', undefined, OTHER],
    ['nowhere', undefined, undefined],
    ['of almost the same name', `${OTHER} `, `${OTHER} `],
    ['in the context, ours in the session', OTHER, 'ours'],
    ['in the session, ours in the context', 'ours', OTHER],
  ])('%s is refused', async (_, inContext, inSession) => {
    const named = (id: string | undefined) => (id === 'ours' ? ours : id);
    await expectRefused(strict, naming(named(inContext), named(inSession)));
  });

  test.each(['SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled', 'Some.RequestOfTomorrow'])(
    'is refused for %s, too',
    async (type) => {
      const { context, session } = caller.launching();
      const request = { type, requestId: 'one', timestamp: '2026-03-02T07:00:00Z' };
      const application = { applicationId: OTHER };
      const System = { ...context.System, application };
      const event = { request, context: { System }, session: { ...session, application } };
      await expectRefused(strict, event);
    },
  );
});

test('ours is answered, named in the context or in the session', async () => {
  const one = await openBench({ skill: { skillId: ours } });
  for (const event of [naming(ours, undefined), naming(undefined, ours), naming(ours, ours)]) {
    expect((await one.handler(event)).version).toBe('1.0');
  }
  expect(one.proxy.calls.length).toBeGreaterThan(0);
  await one.close();
});

test('without a SKILL_ID any skill is', async () => {
  const one = await openBench();
  for (const event of [naming(OTHER, OTHER), naming(undefined, undefined)]) {
    expect((await one.handler(event)).version).toBe('1.0');
  }
  await one.close();
});

test('the handler takes two parameters and resolves: Node 24 refuses callbacks', async () => {
  const one = await openBench();
  expect(one.handler.length).toBeLessThan(3);
  const promise = one.handler(caller.launching(), lambdaContext('one'));
  expect(promise).toBeInstanceOf(Promise);
  expect((await promise).version).toBe('1.0');
  await one.close();
});
