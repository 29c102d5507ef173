import type { RequestEnvelope } from 'ask-sdk-model';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { WORDS } from '../../locales/index.js';
import { Caller, answerOf, openBench, type Bench } from '../support/skill.js';

let bench: Bench;
let caller: Caller;
let users = 0;
let unhandled: unknown[] = [];

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  users += 1;
  caller = new Caller(bench, { user: `requests-${users}` });
});
afterEach(() => {
  expect(unhandled).toEqual([]);
  unhandled = [];
});
process.on('unhandledRejection', (reason) => unhandled.push(reason));

/** A request of any type from somebody who is in the middle of the routine. */
function wrapped(type: string, fields: object = {}): RequestEnvelope {
  const base = caller.asking('AMAZON.HelpIntent');
  const { requestId, timestamp, locale } = base.request;
  const request = { type, requestId, timestamp, locale, ...fields };
  // Types of requests are not all in the SDK's model, and Alexa sends what it likes.
  return { ...base, request: request as RequestEnvelope['request'] };
}

/** An envelope with only these of its parts. */
const only = (
  envelope: RequestEnvelope,
  ...parts: readonly (keyof RequestEnvelope)[]
): Partial<RequestEnvelope> => Object.fromEntries(parts.map((part) => [part, envelope[part]]));

const withoutSession = (envelope: RequestEnvelope) =>
  only(envelope, 'version', 'context', 'request');

/** What Alexa refuses in answers to requests that cannot be spoken to. */
const SPEAKING = ['outputSpeech', 'reprompt', 'card', 'directives', 'shouldEndSession'];

const SESSION_ENDS: [reason: string, error: object | null][] = [
  ['USER_INITIATED', null],
  ['EXCEEDED_MAX_REPROMPTS', null],
  ...[
    'INVALID_RESPONSE',
    'DEVICE_COMMUNICATION_ERROR',
    'INTERNAL_SERVICE_ERROR',
    'ENDPOINT_TIMEOUT',
  ].map((type): [string, object] => ['ERROR', { type, message: 'An exception occurred.' }]),
];

const stream = { token: 'none', offsetInMilliseconds: 10 };

/** Everything that Alexa may send and nobody may answer with words. */
const SILENT: [type: string, fields: object][] = [
  ...SESSION_ENDS.map(([reason, error]): [string, object] => [
    'SessionEndedRequest',
    { reason, ...(error && { error }) },
  ]),
  [
    'System.ExceptionEncountered',
    {
      error: { type: 'INVALID_RESPONSE', message: 'Bad SSML' },
      cause: { requestId: 'amzn1.echo-api.request.before' },
    },
  ],
  ...[
    'SkillEnabled',
    'SkillPermissionAccepted',
    'SkillPermissionChanged',
    'SkillAccountLinked',
    'ProactiveSubscriptionChanged',
  ].map((name): [string, object] => [`AlexaSkillEvent.${name}`, { body: {} }]),
  ...['Started', 'Finished', 'NearlyFinished', 'Stopped'].map((name): [string, object] => [
    `AudioPlayer.Playback${name}`,
    stream,
  ]),
  [
    'AudioPlayer.PlaybackFailed',
    { ...stream, error: { type: 'MEDIA_ERROR_UNKNOWN', message: 'none' } },
  ],
  ...['Play', 'Pause', 'Next', 'Previous'].map((name): [string, object] => [
    `PlaybackController.${name}CommandIssued`,
    {},
  ]),
  [
    'Connections.Response',
    {
      name: 'AskFor',
      token: '',
      status: { code: '200', message: 'OK' },
      payload: { permissionScope: 'alexa::alerts:timers:skill:readwrite', status: 'ACCEPTED' },
    },
  ],
  ['Alexa.Presentation.APL.UserEvent', { token: 'none', arguments: [], source: {} }],
  ['Alexa.Presentation.APL.RuntimeError', { token: 'none', errors: [] }],
  ['Alexa.Presentation.APLA.RuntimeError', { token: 'none', errors: [] }],
  ['Messaging.MessageReceived', { message: {} }],
  ['Reminders.ReminderStarted', { body: { alertToken: 'none' } }],
  ['GameEngine.InputHandlerEvent', { events: [] }],
  ['Some.RequestOfTomorrow', {}],
];

describe.each(SILENT)('%s %j', (type, fields) => {
  test('gets an empty answer, with and without a session', async () => {
    const request = wrapped(type, fields);
    for (const sent of [request, withoutSession(request)]) {
      const { version, response } = await bench.handler(sent);
      expect(version).toBe('1.0');
      expect(response).toEqual({});
      for (const field of SPEAKING) expect(response).not.toHaveProperty(field);
    }
  });

  test('writes nothing for somebody unknown', async () => {
    await bench.handler(wrapped(type, fields));
    expect(await bench.table.raw(caller.userId)).toBeUndefined();
  });

  test('does not trip over what is missing', async () => {
    const { request } = wrapped(type, fields);
    const calls = bench.proxy.calls.length;
    expect((await bench.handler({ version: '1.0', request })).response).toEqual({});
    expect((await bench.handler({ request: { type } })).response).toEqual({});
    expect(bench.proxy.calls).toHaveLength(calls);
  });
});

test.each(SILENT.filter(([type]) => type !== 'SessionEndedRequest'))(
  '%s leaves a running routine as it was, unread',
  async (type, fields) => {
    await caller.launch();
    await caller.say('StartRoutineIntent');
    const before = await bench.table.raw(caller.userId);
    const calls = bench.proxy.calls.length;
    bench.now += 20_000;
    await bench.handler(wrapped(type, fields));
    expect(bench.proxy.calls).toHaveLength(calls);
    expect(await bench.table.raw(caller.userId)).toEqual(before);
  },
);

test('CanFulfillIntentRequest: no, and nothing is done', async () => {
  const calls = bench.proxy.calls.length;
  const intent = { name: 'PainIntent', confirmationStatus: 'NONE' };
  const { response } = await bench.handler(wrapped('CanFulfillIntentRequest', { intent }));
  expect(response).toEqual({ canFulfillIntent: { canFulfill: 'NO' } });
  expect(bench.proxy.calls).toHaveLength(calls);
});

test('SessionResumedRequest is greeted like a launch', async () => {
  const cause = { type: 'ConnectionCompleted', token: 'none', status: { code: '200' } };
  const answer = await caller.send(wrapped('SessionResumedRequest', { cause }));
  expect(answer.said).toMatch(/^Welcome/);
  expect(answer.open).toBe(true);
});

describe('what an envelope may lack or hold', () => {
  const SPOKEN: [string, () => RequestEnvelope][] = [
    ['launch', () => caller.launching()],
    ['pain', () => caller.asking('PainIntent')],
    ['start', () => caller.asking('StartRoutineIntent')],
  ];
  const system = { application: { applicationId: 'amzn1.ask.skill.none' } };
  const carrying = (attributes: unknown) => (it: RequestEnvelope) => ({
    ...it,
    session: { ...it.session, new: false, attributes },
  });
  const within = (change: object) => (it: RequestEnvelope) => ({
    ...it,
    request: { ...it.request, ...change },
  });
  const CHANGES: [string, (it: RequestEnvelope) => unknown][] = [
    ['no session', withoutSession],
    ['a session that is null', (it) => ({ ...it, session: null })],
    ['an empty session', (it) => ({ ...it, session: {} })],
    ['no context', (it) => only(it, 'version', 'session', 'request')],
    ['neither', (it) => only(it, 'request')],
    ['an empty context', (it) => ({ ...it, context: {} })],
    ['no user', (it) => ({ ...withoutSession(it), context: { System: system } })],
    ['no timestamp', within({ timestamp: undefined })],
    ['a timestamp in words', within({ timestamp: 'yesterday' })],
    ['a timestamp that is a number', within({ timestamp: 12 })],
    ['a timestamp beyond all time', within({ timestamp: '+275760-09-13T00:00:00Z' })],
    ['a timestamp before all time', within({ timestamp: '-271821-04-20T00:00:00Z' })],
    ['no request id', within({ requestId: undefined })],
    ['no locale', within({ locale: undefined })],
    ['an unknown locale', within({ locale: 'xx-YY' })],
    ['a locale that is a number', within({ locale: 7 })],
    ['attributes that are null', carrying(null)],
    ['attributes that are a word', carrying('all')],
    ['attributes of another skill', carrying({ state: 'PLAYING', score: [1, 2] })],
    ['attributes of another version', carrying({ person: 'household', session: { v: 2 } })],
    [
      'attributes with a question that is no more',
      carrying({
        person: 'household',
        session: {
          question: 'mood',
          about: null,
          misunderstood: 0,
          redFlagSaid: false,
          taught: false,
        },
        profile: {},
        unsaved: null,
        told: [],
      }),
    ],
    ['attributes with a prototype', carrying(JSON.parse('{"__proto__":{"person":"x"}}'))],
  ];

  test.each(SPOKEN.flatMap(([name, make]) => CHANGES.map((c) => [name, ...c, make] as const)))(
    '%s with %s is answered in words',
    async (_name, _what, change, make) => {
      const envelope = await bench.handler(change(make()));
      const answer = answerOf(envelope);
      expect(envelope.version).toBe('1.0');
      expect(answer.said).not.toBe('');
      expect(answer.said).not.toContain(WORDS.en.error);
      expect(answer.open).toBe(answer.reprompt !== null);
      expect(envelope.response.shouldEndSession).toBe(!answer.open);
    },
  );

  test.each(['da', 'da-DK', 'DA-dk', 'da-GL'])('%s is Danish', async (locale) => {
    const envelope = within({ locale })(caller.launching());
    expect((await bench.handler(envelope)).response).toMatchObject({
      outputSpeech: { ssml: expect.stringContaining('Velkommen') as unknown },
    });
  });
});
