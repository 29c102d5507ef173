import type { ResponseEnvelope } from 'ask-sdk-model';
import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { DESK_CREDENTIALS, DESK_REGION } from '../../device/table.js';
import { lambdaContext } from '../../device/lambda.js';
import { readEnvironment } from '../../lambda/environment.js';
import { restoreEnvironment, setEnvironment } from '../support/environment.js';
import { freshFor } from '../support/fresh.js';
import type { Caller } from '../support/skill.js';
import { answerOf, type Bench } from '../support/skill.js';
import { TABLE_NAME } from '../support/table.js';

let bench: Bench;
let caller: Caller;

freshFor('lambda', (fresh) => {
  ({ bench, caller } = fresh);
  jest.resetModules();
});
afterEach(() => {
  restoreEnvironment();
  jest.restoreAllMocks();
});

/** The Lambda as AWS starts it, with these variables beside the table's. */
async function start(variables: Readonly<Record<string, string>>) {
  const all = {
    TABLE_NAME,
    AWS_REGION: DESK_REGION,
    AWS_ENDPOINT_URL_DYNAMODB: bench.proxy.endpoint,
    AWS_ACCESS_KEY_ID: DESK_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: DESK_CREDENTIALS.secretAccessKey,
    ...variables,
  };
  setEnvironment(all);
  return import('../../lambda/index.js');
}

const ssml = (envelope: ResponseEnvelope): string => answerOf(envelope).ssml;

describe('the Lambda', () => {
  test('answers from the table that its environment names, and logs one line', async () => {
    const lines: unknown[] = [];
    jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
    const { handler } = await start({});
    expect(handler.length).toBeLessThan(3);
    const before = bench.proxy.calls.length;
    const request = caller.launching();
    const envelope = await handler(request, lambdaContext(request.request.requestId));
    expect(envelope.version).toBe('1.0');
    expect(ssml(envelope)).toMatch(/^<speak><voice name="Matthew">Welcome/);
    expect(
      bench.proxy.calls.slice(before).map(({ operation, body }) => [operation, body['TableName']]),
    ).toEqual([
      ['GetItem', TABLE_NAME],
      ['PutItem', TABLE_NAME],
    ]);
    expect(await bench.table.raw(caller.userId)).toBeDefined();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(String(lines[0]))).toMatchObject({
      intent: 'LaunchRequest',
      outcome: 'saved',
    });
  });

  test('goes on in the next process where this one was', async () => {
    const first = await start({ LOG_LEVEL: 'silent' });
    await first.handler(caller.launching());
    const started = await first.handler(caller.asking('StartRoutineIntent'));
    expect(answerOf(started).open).toBe(true);
    jest.resetModules();
    const second = await start({ LOG_LEVEL: 'silent' });
    expect(second.handler).not.toBe(first.handler);
    bench.now += 3_600_000;
    expect(ssml(await second.handler(caller.launching()))).toContain('Welcome back.');
  });

  test('speaks in the voice that is set, and in the device’s own where it is set to none', async () => {
    const amy = await start({ ENGLISH_VOICE: 'Amy', LOG_LEVEL: 'silent' });
    expect(ssml(await amy.handler(caller.launching()))).toContain('<voice name="Amy">');
    jest.resetModules();
    const none = await start({ ENGLISH_VOICE: '', LOG_LEVEL: 'silent' });
    expect(ssml(await none.handler(caller.launching()))).not.toContain('<voice');
  });

  test('refuses another skill, and reads nothing', async () => {
    const { handler } = await start({ SKILL_ID: 'amzn1.ask.skill.another', LOG_LEVEL: 'silent' });
    const before = bench.proxy.calls.length;
    await expect(handler(caller.launching())).rejects.toMatchObject({ name: 'RefusedRequest' });
    await expect(handler(null)).rejects.toMatchObject({ name: 'RefusedRequest' });
    expect(bench.proxy.calls).toHaveLength(before);
  });

  test.each([
    ['off', /not|only|yet/i, false],
    ['text', /dansk/i, true],
  ] as const)('DANISH=%s', async (danish, words, switched) => {
    const { handler } = await start({ DANISH: danish, LOG_LEVEL: 'silent' });
    const language = { language: { value: 'danish', id: 'da' } };
    const { said } = answerOf(await handler(caller.asking('SwitchLanguageIntent', language)));
    expect(said).toMatch(words);
    expect(/[æøå]/.test(said)).toBe(switched);
  });

  test('does not start on a wrong environment, and names the variable', async () => {
    await expect(start({ DANISH: 'loud' })).rejects.toThrow(/^DANISH .*\.$/);
  });
});

describe('the environment', () => {
  const right = { TABLE_NAME: 'places' };

  test('needs the table only', () => {
    expect(readEnvironment(right)).toEqual({
      table: 'places',
      skillId: null,
      englishVoice: 'Matthew',
      englishEngine: 'standard',
      danish: 'off',
      soundUrl: null,
      logLevel: 'info',
    });
  });

  test('is taken as it is set', () => {
    const all = {
      TABLE_NAME: 'places',
      SKILL_ID: 'amzn1.ask.skill.one',
      ENGLISH_VOICE: 'Amy',
      ENGLISH_ENGINE: 'neural',
      DANISH: 'text',
      LOG_LEVEL: 'error',
    };
    expect(readEnvironment(all)).toEqual({
      table: 'places',
      skillId: 'amzn1.ask.skill.one',
      englishVoice: 'Amy',
      englishEngine: 'neural',
      danish: 'text',
      soundUrl: null,
      logLevel: 'error',
    });
  });

  test('empty: any skill, and Alexa’s own voice', () => {
    expect(readEnvironment({ ...right, SKILL_ID: '', ENGLISH_VOICE: '' })).toMatchObject({
      skillId: null,
      englishVoice: null,
    });
  });

  test('sound comes from an address without a slash at its end', () => {
    const sound = { ...right, DANISH: 'sound', SOUND_URL: 'https://sound.example.org/da/' };
    expect(readEnvironment(sound)).toMatchObject({
      danish: 'sound',
      soundUrl: 'https://sound.example.org/da',
    });
    expect(readEnvironment({ ...sound, DANISH: 'off' }).soundUrl).toBeNull();
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['SOUND_URL', { ...right, DANISH: 'sound' }],
    ['SOUND_URL', { ...right, DANISH: 'sound', SOUND_URL: 'http://sound.example.org' }],
    ['SOUND_URL', { ...right, DANISH: 'sound', SOUND_URL: 'https://sound.example.org/?a=b' }],
    ['SOUND_URL', { ...right, DANISH: 'sound', SOUND_URL: 'https://"/><break time="10s' }],
    ['TABLE_NAME', {}],
    ['TABLE_NAME', { TABLE_NAME: '' }],
    ['DANISH', { ...right, DANISH: 'on' }],
    ['DANISH', { ...right, DANISH: '' }],
    ['DANISH', { ...right, DANISH: 'TEXT' }],
    ['LOG_LEVEL', { ...right, LOG_LEVEL: 'verbose' }],
    ['LOG_LEVEL', { ...right, LOG_LEVEL: '' }],
    ['LOG_LEVEL', { ...right, LOG_LEVEL: 'toString' }],
    ['ENGLISH_VOICE', { ...right, ENGLISH_VOICE: 'Nobody' }],
    ['ENGLISH_VOICE', { ...right, ENGLISH_VOICE: 'Amy"><audio src="x"/>' }],
  ])('a wrong %s is one sentence that names it: %j', (name, variables) => {
    expect(() => readEnvironment(variables)).toThrow(Error);
    expect(() => readEnvironment(variables)).toThrow(new RegExp(`^${name} [^\\n]*[a-zA-Z0-9]\\.$`));
  });
});
