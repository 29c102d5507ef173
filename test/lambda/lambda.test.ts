import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Table } from '../../device/table.js';
import type { Handler } from '../../lambda/alexa/skill.js';
import { bundle } from '../../scripts/build/bundle.js';
import { openProxy, type Call, type Fate, type Proxy } from '../support/proxy.js';
import { Caller } from '../support/skill.js';
import { lambdaEnvironment, openTableProcess } from '../support/table-process.js';
import { openLambda, type Lambda } from './lambda.js';
import type { Outcome } from './runtime-api.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SKILL = 'amzn1.ask.skill.5f0b7c1e-8a3d-4b57-9d42-0c6f2e1a9b38';

async function built(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-'));
  const { files } = await bundle(ROOT, { name: 'lambda', entry, budget: 250_000 });
  for (const { name, contents } of files) writeFileSync(join(folder, name), contents);
  return folder;
}

let folder: string;
let table: Table;
let proxy: Proxy;
let fate: (call: Call) => Fate | Promise<Fate> = () => 'through';
let lambda: Lambda;

beforeAll(async () => {
  folder = await built('lambda/index.ts');
  table = await openTableProcess();
  proxy = await openProxy(table.endpoint, (call) => fate(call));
});
afterAll(async () => {
  proxy.close();
  await table.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  fate = () => 'through';
  lambda = await openLambda(folder, { ...lambdaEnvironment(proxy.endpoint), SKILL_ID: SKILL });
});
afterEach(() => lambda.close());

const started = { now: Date.UTC(2026, 2, 2, 7) };

function responseOf(outcome: Outcome): ResponseEnvelope {
  if (outcome.kind === 'error') throw new Error(outcome.error.errorType);
  return outcome.body as ResponseEnvelope;
}

function callerOf(user: string): Caller {
  const handler: Handler = async (event) => responseOf(await lambda.invoke(event));
  return new Caller({ handler, ...started }, { user });
}

describe('on Node 24 in the genuine runtime', () => {
  test('a launch is answered, and kept with one read and one write', async () => {
    const before = proxy.calls.length;
    const { ssml, open } = await callerOf('launch').launch();
    expect(ssml).toMatch(/^<speak><voice name="Matthew">Welcome/);
    expect(open).toBe(true);
    const calls = proxy.calls.slice(before).map(({ operation }) => operation);
    expect(calls).toEqual(['GetItem', 'PutItem']);
    expect(lambda.output).toContain('"intent":"LaunchRequest"');
    expect(lambda.output).not.toMatch(/Warning|Deprecat|amzn1/);
  });

  test('a conversation goes on from answer to answer in one process', async () => {
    const caller = callerOf('conversation');
    await caller.launch();
    expect((await caller.say('StartRoutineIntent')).said).toContain('Lie flat on your back.');
    expect((await caller.say('ReadyIntent')).said).toMatch(/right knee.*eighteen nineteen twenty/);
    const paused = await caller.say('AMAZON.PauseIntent', {}, 85_000);
    const resumed = await caller.say('AMAZON.ResumeIntent');
    expect(paused.open).toBe(true);
    expect(resumed.said).toContain('We were on number one, left leg.');
    expect(lambda.starts).toBe(1);
  });

  test('somebody else’s skill is refused, with nothing read; the next caller is answered', async () => {
    const request = callerOf('refused').launching();
    const application = { applicationId: 'amzn1.ask.skill.another' };
    const { System } = request.context;
    const foreign = { ...request, context: { System: { ...System, application } } };
    const before = proxy.calls.length;
    for (const event of [foreign, {}, null]) {
      expect(await lambda.invoke(event)).toMatchObject({
        kind: 'error',
        error: { errorType: 'RefusedRequest' },
      });
    }
    expect(proxy.calls).toHaveLength(before);
    expect((await callerOf('welcome').launch()).open).toBe(true);
    expect(lambda.starts).toBe(1);
  });

  test('a process that dies in an answer is followed by one that knows the place', async () => {
    const caller = callerOf('crash');
    await caller.launch();
    await caller.say('StartRoutineIntent');
    const reading = new Promise<void>((resolve) => {
      fate = () => {
        resolve();
        return 'silent';
      };
    });
    const lost = lambda.invoke(caller.asking('ReadyIntent'));
    await reading;
    await lambda.crash();
    expect(await lost).toMatchObject({ error: { errorType: 'Runtime.ExitError' } });
    fate = () => 'through';
    expect((await caller.say('ReadyIntent')).said).toContain('right knee');
    expect(lambda.starts).toBe(2);
  });
});

describe('what Lambda does not take', () => {
  test('is a handler with a callback, as ask-sdk makes it', async () => {
    const other = await built('test/lambda/callback-skill.ts');
    const refusing = await openLambda(other, {});
    try {
      expect(await refusing.invoke(callerOf('callback').launching())).toMatchObject({
        kind: 'error',
        error: { errorType: 'Runtime.CallbackHandlerDeprecated' },
      });
    } finally {
      await refusing.close();
      rmSync(other, { recursive: true });
    }
  });

  test('is a wrong environment: the sentence names the variable', async () => {
    const wrong = await openLambda(folder, { AWS_REGION: 'eu-west-1' });
    try {
      expect(await wrong.invoke(null)).toMatchObject({
        kind: 'error',
        error: { errorMessage: expect.stringMatching(/^TABLE_NAME is missing/) },
      });
    } finally {
      await wrong.close();
    }
  });
});
