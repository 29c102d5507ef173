import { describe, expect, test } from '@jest/globals';

import { WORDS } from '../../locales/index.js';
import { toldBy } from '../faults/answers.js';
import { freshFor } from '../support/fresh.js';
import { Caller, recordOf, type Answer, type Bench } from '../support/skill.js';

let bench: Bench;
let user: string;

freshFor('unread', (fresh) => {
  ({ bench, user } = fresh);
});

/** What an open session waits for. */
const asked = (answer: Answer): string | undefined => toldBy(answer)?.question;

/** Somebody has a place; then, while the table is away, another session begins with a question. */
async function strangerAsks(question: string) {
  const trainee = new Caller(bench, { user });
  await trainee.launch();
  await trainee.say('StartRoutineIntent');
  await trainee.say('AMAZON.NextIntent', {}, 20_000);
  const place = recordOf(await bench.table.raw(trainee.userId))?.['place'];
  bench.connection = 'down';
  const caller = new Caller(bench, { user });
  bench.now += 120_000;
  const answer = await caller.say(question);
  expect(asked(answer)).toBe('start');
  return { caller, place, kept: async () => recordOf(await bench.table.raw(caller.userId)) };
}

describe('a session that knows nothing of the person it began with', () => {
  test('leads nobody: they would be put elsewhere when the table is back', async () => {
    const { caller, place, kept } = await strangerAsks('SuitableIntent');
    const answer = await caller.say('StartRoutineIntent');
    expect(answer.said).toBe(WORDS.en['store.read']);
    expect(answer.open).toBe(false);
    expect((await kept())?.['place']).toEqual(place);
  });

  test('answers further questions', async () => {
    const { caller } = await strangerAsks('SuitableIntent');
    const answer = await caller.say('HowOftenIntent');
    expect(asked(answer)).toBe('start');
    expect(answer.said).not.toBe('');
  });

  test.each(['AMAZON.YesIntent', 'ReadyIntent', 'AMAZON.ResumeIntent'])(
    'takes %s, when the table is back, for the place that is kept',
    async (intent) => {
      const { caller, place, kept } = await strangerAsks('AMAZON.HelpIntent');
      bench.connection = 'up';
      await caller.say(intent);
      expect(bench.lines.at(-1)).toContain('"outcome":"saved"');
      expect((await kept())?.['place']).toEqual(place);
    },
  );

  test('offers that place when asked something more', async () => {
    const { caller } = await strangerAsks('SuitableIntent');
    bench.connection = 'up';
    const answer = await caller.say('HowOftenIntent');
    expect(asked(answer)).toBe('resume');
  });

  test('does not take a "no" for one to the place', async () => {
    const { caller, place, kept } = await strangerAsks('SuitableIntent');
    bench.connection = 'up';
    const answer = await caller.say('AMAZON.NoIntent');
    expect(answer.open).toBe(false);
    expect((await kept())?.['place']).toEqual(place);
  });
});
