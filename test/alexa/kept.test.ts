import { describe, expect, test } from '@jest/globals';

import { SCHEMA } from '../../lambda/store/item.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { Caller, recordOf, timesSaid, type Bench } from '../support/skill.js';

let bench: Bench;
let caller: Caller;
let user: string;

freshFor('kept', (fresh) => {
  ({ bench, user, caller } = fresh);
});

const raw = () => bench.table.raw(caller.userId);
const placeIn = (item: Awaited<ReturnType<typeof raw>>) => recordOf(item)?.['place']?.M;
const exerciseIn = async () => placeIn(await raw())?.['exercise']?.S;

/** Somebody in the first repetitions. */
async function training(): Promise<void> {
  await caller.launch();
  await caller.say('StartRoutineIntent');
  await caller.say('ReadyIntent', {}, 30_000);
}

/** The calls that something costs, by name. */
async function cost(work: () => Promise<unknown>): Promise<string[]> {
  const before = bench.proxy.calls.length;
  await work();
  return bench.proxy.calls.slice(before).map(({ operation }) => operation);
}

describe('what a request costs', () => {
  test.each([
    'LaunchRequest',
    'StartRoutineIntent',
    'HowOftenIntent',
    'AMAZON.NextIntent',
    'AMAZON.PauseIntent',
    'PainIntent',
    'ForgetMeIntent',
    'NobodyIntent',
    'AMAZON.StopIntent',
  ])('%s: one read and at most one write', async (intent) => {
    await training();
    const send = () =>
      intent === 'LaunchRequest' ? caller.launch() : caller.say(intent, {}, 20_000);
    const calls = await cost(send);
    expect(calls[0]).toBe('GetItem');
    expect(calls.slice(1)).toEqual(['PutItem']);
  });

  test('an end in silence: the same, and nothing more when it comes again', async () => {
    await training();
    bench.now += 90_000;
    const left = caller.leaving('EXCEEDED_MAX_REPROMPTS');
    expect(await cost(() => caller.send(left))).toEqual(['GetItem', 'PutItem']);
    const once = recordOf(await raw());
    await caller.send(left);
    expect(recordOf(await raw())).toEqual(once);
  });

  test('the end of a session that left nothing behind: one read', async () => {
    await training();
    const other = new Caller(bench, { user, echo: 'kitchen' });
    const before = await raw();
    expect(await cost(() => other.send(other.leaving('USER_INITIATED')))).toEqual(['GetItem']);
    expect(await raw()).toEqual(before);
  });

  test('every read is consistent, every write is conditional: seen on the wire', async () => {
    await training();
    const calls = bench.proxy.calls;
    const reads = calls.filter(({ operation }) => operation === 'GetItem');
    const writes = calls.filter(({ operation }) => operation === 'PutItem');
    expect(reads.length).toBeGreaterThan(0);
    expect(writes.length).toBeGreaterThan(0);
    for (const { body } of reads) expect(body['ConsistentRead']).toBe(true);
    for (const { body } of writes)
      expect(body['ConditionExpression']).toMatch(/version|not_exists/);
  });
});

describe('the end of a session', () => {
  test.each([
    ['EXCEEDED_MAX_REPROMPTS', 300_000, ['plank']],
    ['USER_INITIATED', 300_000, ['plank']],
    ['ERROR', 300_000, []],
    ['EXCEEDED_MAX_REPROMPTS', 15_000, []],
  ] as const)('%s after %d ms: done is %j', async (reason, after, done) => {
    await caller.launch();
    await caller.say('ExerciseIntent', { exercise: { value: 'plank', id: 'plank' } });
    await caller.say('ReadyIntent', {}, 30_000);
    bench.now += after;
    await caller.send(caller.leaving(reason));
    const finished = recordOf(await raw())?.['finished']?.L ?? [];
    expect(finished.map(({ L }) => L?.[0]?.S)).toEqual(done);
  });
});

describe('an item of a newer schema', () => {
  async function newer(): Promise<void> {
    await training();
    await bench.table.put({
      ...(await raw()),
      schema: { N: String(SCHEMA + 1) },
      more: { S: 'unknown' },
    });
  }

  test('is left byte for byte; the session goes on unsaved and says so once', async () => {
    await newer();
    const before = JSON.stringify(await raw());
    const answers = [await caller.say('AMAZON.PauseIntent', {}, 20_000)];
    for (const intent of ['AMAZON.ResumeIntent', 'AMAZON.NextIntent', 'EasierIntent']) {
      answers.push(await caller.say(intent, {}, 9_000));
    }
    expect(answers.map((each) => timesSaid(each, 'store.newer'))).toEqual([1, 0, 0, 0]);
    expect(answers.every(({ open }) => open)).toBe(true);
    expect(answers[2]?.said).toContain('pelvic tilt');
    await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
    expect(JSON.stringify(await raw())).toBe(before);
  });

  test('at launch, too: a new person, whose session can be led to the end', async () => {
    await newer();
    const before = JSON.stringify(await raw());
    const launched = await caller.launch();
    expect(timesSaid(launched, 'store.newer')).toBe(1);
    expect(launched.open).toBe(true);
    const started = await caller.say('StartRoutineIntent');
    expect(timesSaid(started, 'store.newer')).toBe(0);
    expect(started.said).toContain(WORDS.en.ready.split(' ')[0]);
    expect((await caller.say('AMAZON.StopIntent')).open).toBe(false);
    expect(JSON.stringify(await raw())).toBe(before);
  });

  test('is not forgotten either, and nothing is promised', async () => {
    await newer();
    const before = JSON.stringify(await raw());
    await caller.say('ForgetMeIntent');
    expect((await caller.say('AMAZON.YesIntent')).said).toBe(WORDS.en['forget.failed']);
    expect(JSON.stringify(await raw())).toBe(before);
  });
});

describe('a damaged record', () => {
  test('keeps what parses, and that is told once', async () => {
    await training();
    const item = await raw();
    const record = { ...recordOf(item), tempo: { S: 'sideways' }, levels: { S: 'none' } };
    await bench.table.put({ ...item, people: { M: { household: { M: record } } } });
    const first = await caller.say('AMAZON.PauseIntent', {}, 20_000);
    expect(timesSaid(first, 'store.damaged')).toBe(1);
    expect(first.open).toBe(true);
    expect(timesSaid(await caller.say('AMAZON.ResumeIntent'), 'store.damaged')).toBe(0);
    expect(recordOf(await raw())).toMatchObject({ tempo: { S: 'normal' }, levels: { M: {} } });
    expect(await exerciseIn()).toBe('knee-to-chest');
    expect(timesSaid(await caller.launch(), 'store.damaged')).toBe(0);
  });

  test.each([
    ['a record that is a word', { people: { M: { household: { S: 'gone' } } } }],
    ['people that are a list', { people: { L: [] } }],
  ])('%s: it begins afresh, and says so', async (_, change) => {
    await training();
    await bench.table.put({ ...(await raw()), ...change });
    const launched = await caller.launch();
    expect(timesSaid(launched, 'store.damaged')).toBe(1);
    expect(launched.open).toBe(true);
    expect(recordOf(await raw())).toHaveProperty('tempo');
  });
});

describe('the same request delivered twice', () => {
  test.each([
    ['AMAZON.NextIntent', 'pelvic-tilt'],
    ['SkipIntent', 'pelvic-tilt'],
    ['AMAZON.PreviousIntent', 'knee-to-chest'],
  ])('%s moves once', async (intent, to) => {
    await training();
    bench.now += 20_000;
    const request = caller.asking(intent);
    const first = await caller.send(request);
    const second = await caller.send(request);
    expect(await exerciseIn()).toBe(to);
    expect(second.open).toBe(first.open);
    expect(second.said).not.toBe('');
  });

  test.each(['HarderIntent', 'EasierIntent', 'FasterIntent'])('%s is one step', async (intent) => {
    await training();
    await caller.say('SlowerIntent', {}, 20_000);
    await caller.say('HarderIntent', {}, 9_000);
    bench.now += 9_000;
    const request = caller.asking(intent);
    await caller.send(request);
    const { levels, tempo } = recordOf(await raw()) ?? {};
    await caller.send(request);
    expect(recordOf(await raw())).toMatchObject({ levels, tempo });
  });

  test('pain is answered as pain, whatever was written before', async () => {
    await training();
    bench.now += 20_000;
    const request = caller.asking('PainIntent');
    await caller.send(request);
    const { leftOut } = recordOf(await raw()) ?? {};
    expect(await exerciseIn()).toBe('pelvic-tilt');
    const again = await caller.send(request);
    expect(again.said.startsWith(WORDS.en['pain.1'])).toBe(true);
    expect(again.said).toContain(WORDS.en.redflag);
    // One exercise hurt, and one is left out.
    expect(await exerciseIn()).toBe('pelvic-tilt');
    expect(recordOf(await raw())).toMatchObject({ leftOut });
  });

  test('stop is a farewell', async () => {
    await training();
    bench.now += 20_000;
    const request = caller.asking('AMAZON.StopIntent');
    const first = await caller.send(request);
    const second = await caller.send(request);
    expect([second.said, second.open]).toEqual([first.said, false]);
  });

  test.each(['AMAZON.HelpIntent', 'HowOftenIntent', 'ForgetMeIntent', 'AMAZON.PauseIntent'])(
    '%s is answered as before',
    async (intent) => {
      await training();
      bench.now += 20_000;
      const request = caller.asking(intent);
      const first = await caller.send(request);
      expect((await caller.send(request)).said).toBe(first.said);
    },
  );

  test('at once, to two of us: it moves once', async () => {
    for (let round = 0; round < 10; round += 1) {
      caller = new Caller(bench, { user: `${user} ${round}` });
      await training();
      bench.now += 20_000;
      const request = caller.asking('AMAZON.NextIntent');
      await Promise.all([caller.send(request), caller.send(request)]);
      expect(await exerciseIn()).toBe('pelvic-tilt');
    }
  });

  test('after its answer was lost: it moves once', async () => {
    await training();
    bench.now += 20_000;
    let lost = 0;
    bench.fate = ({ operation }) =>
      operation === 'PutItem' && lost++ === 0 ? 'loseAnswer' : 'through';
    const request = caller.asking('AMAZON.NextIntent');
    const answer = await caller.send(request);
    expect(timesSaid(answer, 'store.save')).toBe(0);
    expect(answer.said).toContain('pelvic tilt');
    expect(await exerciseIn()).toBe('pelvic-tilt');
    expect(lost).toBe(2);
    await caller.send(request);
    expect(await exerciseIn()).toBe('pelvic-tilt');
    expect(bench.lines.at(-1)).toContain('"outcome":"saved"');
  });
});
