import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from '@jest/globals';

import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { Caller, recordOf, timesSaid, type Bench } from '../support/skill.js';

let bench: Bench;
let caller: Caller;
let user: string;

freshFor('forget', (fresh) => {
  ({ bench, user, caller } = fresh);
});

const raw = () => bench.table.raw(caller.userId);
const people = async () => Object.keys((await raw())?.['people']?.M ?? {});

async function training(who = caller): Promise<void> {
  await who.launch();
  await who.say('StartRoutineIntent');
  await who.say('FasterIntent', {}, 20_000);
}

describe('"delete my data"', () => {
  test.each(['en', 'da'] as const)('asks first, deletes, says so and closes: %s', async (heard) => {
    caller = new Caller(bench, { user, heard });
    await training();
    const asked = await caller.say('ForgetMeIntent');
    expect(timesSaid(asked, 'forget.ask.question', heard)).toBe(1);
    expect(asked.open).toBe(true);
    expect(await raw()).toBeDefined();
    const done = await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(done.said).toBe(WORDS[heard]['forget.done']);
    expect(done.open).toBe(false);
    expect(await raw()).toBeUndefined();
    expect((await caller.launch()).said).toContain(WORDS[heard].disclaimer.slice(0, 20));
  });

  test.each(['AMAZON.NoIntent', 'HowOftenIntent', 'NobodyIntent', 'AMAZON.StopIntent'])(
    'deletes nothing for %s',
    async (intent) => {
      await training();
      await caller.say('ForgetMeIntent');
      await caller.say(intent, {}, 9_000);
      expect(recordOf(await raw())?.['tempo']).toEqual({ S: 'fast' });
      expect(recordOf(await raw())?.['place']).toHaveProperty('M');
    },
  );

  test('deletes this person only, and the item with the last one', async () => {
    await training();
    const anna = new Caller(bench, { user });
    anna.person = 'Anna';
    await training(anna);
    expect(await people()).toHaveLength(2);
    await anna.say('ForgetMeIntent');
    await anna.say('AMAZON.YesIntent', {}, 9_000);
    expect(await people()).toEqual(['household']);
    await caller.say('ForgetMeIntent');
    await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(await raw()).toBeUndefined();
  });

  test('delivered twice deletes once and says the same', async () => {
    await training();
    await caller.say('ForgetMeIntent');
    bench.now += 9_000;
    const request = caller.asking('AMAZON.YesIntent');
    const first = await caller.send(request);
    expect((await caller.send(request)).said).toBe(first.said);
    expect(await raw()).toBeUndefined();
  });

  test('is not undone by another open session, which goes on with somebody new', async () => {
    const other = new Caller(bench, { user, echo: 'bedroom' });
    await training(other);
    await caller.launch();
    await caller.say('ForgetMeIntent');
    await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(await raw()).toBeUndefined();
    bench.now += 9_000;
    await bench.handler(other.leaving('USER_INITIATED'));
    expect(await raw()).toBeUndefined();
    const answer = await other.say('HowOftenIntent', {}, 9_000);
    expect(answer.open).toBe(true);
    const { tempo, place, disclaimerHeard } = recordOf(await raw()) ?? {};
    expect([tempo, place, disclaimerHeard]).toEqual([
      { S: 'normal' },
      { NULL: true },
      { BOOL: false },
    ]);
  });

  test('wins or loses whole against an answer at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const pair = { user: `${user} ${round}` };
      caller = new Caller(bench, pair);
      const other = new Caller(bench, { ...pair, echo: 'bedroom' });
      await training(other);
      await caller.launch();
      await caller.say('ForgetMeIntent');
      bench.now += 9_000;
      const [done] = await Promise.all([
        caller.send(caller.asking('AMAZON.YesIntent')),
        other.send(other.asking('AMAZON.PauseIntent')),
      ]);
      expect(done.said).toBe(WORDS.en['forget.done']);
      const left = recordOf(await raw());
      expect([undefined, 'normal']).toContain(left?.['tempo']?.S);
    }
  });
});

describe('"delete my data" with the table away', () => {
  test.each(['en', 'da'] as const)('promises nothing: %s', async (heard) => {
    caller = new Caller(bench, { user, heard });
    await training();
    await caller.say('ForgetMeIntent');
    const before = await raw();
    bench.connection = 'down';
    const failed = await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(failed.said).toBe(WORDS[heard]['forget.failed']);
    expect(failed.open).toBe(false);
    expect(await raw()).toEqual(before);
  });

  test('for writes only promises nothing either', async () => {
    await training();
    await caller.say('ForgetMeIntent');
    bench.fate = ({ operation }) => (operation === 'DeleteItem' ? 'throttle' : 'through');
    const failed = await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(failed.said).toBe(WORDS.en['forget.failed']);
    expect(await raw()).toBeDefined();
  });

  test('that did delete, and whose answer was lost, says that it is deleted', async () => {
    await training();
    await caller.say('ForgetMeIntent');
    let lost = 0;
    bench.fate = ({ operation }) =>
      operation === 'DeleteItem' && lost++ === 0 ? 'loseAnswer' : 'through';
    const done = await caller.say('AMAZON.YesIntent', {}, 9_000);
    expect(done.said).toBe(WORDS.en['forget.done']);
    expect(await raw()).toBeUndefined();
  });
});

describe('AlexaSkillEvent.SkillDisabled', () => {
  const disabled = (): RequestEnvelope => {
    const { context, request } = caller.asking('AMAZON.HelpIntent');
    const { requestId, timestamp } = request;
    const type = 'AlexaSkillEvent.SkillDisabled';
    return { version: '1.0', context, request: { type, requestId, timestamp } };
  };

  test('deletes all that is kept of the account, in one call and without an answer', async () => {
    await training();
    caller.person = 'Anna';
    await training();
    expect(await people()).toHaveLength(2);
    const calls = bench.proxy.calls.length;
    expect((await bench.handler(disabled())).response).toEqual({});
    expect(bench.proxy.calls.slice(calls).map(({ operation }) => operation)).toEqual([
      'DeleteItem',
    ]);
    expect(await raw()).toBeUndefined();
  });

  test('for somebody unknown is no error', async () => {
    expect((await bench.handler(disabled())).response).toEqual({});
  });

  test('deletes nobody else', async () => {
    await training();
    const stranger = new Caller(bench, { user: `${user} stranger` });
    await training(stranger);
    await bench.handler(disabled());
    expect(await bench.table.raw(stranger.userId)).toBeDefined();
  });
});
