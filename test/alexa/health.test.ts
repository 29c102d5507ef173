import { describe, expect, test } from '@jest/globals';
import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { Caller, recordOf, type Answer, type Bench } from '../support/skill.js';

let bench: Bench;
let caller: Caller;

freshFor('health', (fresh) => {
  ({ bench, caller } = fresh);
});

/** What people say about their body: an intent, its slot, and a value of it. */
const SAID = [
  ...SYMPTOMS.map((id) => ['PainIntent', 'symptom', id] as const),
  ...CONDITIONS.map((id) => ['SuitableIntent', 'condition', id] as const),
  ...FEELINGS.map((id) => ['SensationIntent', 'feeling', id] as const),
  ...CONCERNS.map((id) => ['PainQuestionIntent', 'concern', id] as const),
];

const slotOf = (slot: string, id: string) => ({ [slot]: { value: `about ${id}`, id } });

/** In the middle of the first exercise. */
async function led(): Promise<void> {
  await caller.launch();
  await caller.say('StartRoutineIntent');
  await caller.say('ReadyIntent', {}, 30_000);
}

const attributesOf = ({ envelope }: Answer): string =>
  JSON.stringify(envelope.sessionAttributes ?? {});

describe.each(SAID)('%s {%s} %s', (intent, slot, id) => {
  test('is answered', async () => {
    await led();
    const answer = await caller.say(intent, slotOf(slot, id), 40_000);
    expect(answer.said).not.toBe('');
    expect(answer.open).toBe(true);
  });

  test('leaves nothing of it in the record, in the session or in the log', async () => {
    await led();
    const answer = await caller.say(intent, slotOf(slot, id), 40_000);
    const raw = JSON.stringify(await bench.table.raw(caller.userId));
    const kept = [raw, attributesOf(answer), ...bench.lines];
    expect(raw).toContain('household');
    for (const each of kept) {
      expect(each).not.toMatch(/symptom|condition|feeling|concern|about /i);
      expect(each).not.toContain(`"${id}"`);
      expect(each).not.toContain(`about ${id}`);
    }
  });
});

/** The record but for the answer that is heard now. */
async function settled(): Promise<object> {
  const record = { ...recordOf(await bench.table.raw(caller.userId)) };
  for (const each of ['running', 'lastRequestId']) Reflect.deleteProperty(record, each);
  return record;
}

describe('a question about the body', () => {
  test.each([
    ['SuitableIntent', 'condition', 'pregnant'],
    ['PainQuestionIntent', 'concern', 'soreness'],
  ] as const)('(%s) changes nothing in the record but what is heard', async (intent, slot, id) => {
    await led();
    await caller.say('AMAZON.PauseIntent', {}, 40_000);
    const before = await settled();
    await caller.say(intent, slotOf(slot, id), 9_000);
    expect(await settled()).toEqual(before);
  });
});

describe.each(['en', 'da'] as const)('the first words at an alarm, in %s', (heard) => {
  test.each([
    ['emergency', 'urgent'],
    ['fall', 'fall'],
    ['dizzy', 'dizzy'],
    ['back', 'pain.1'],
    ['wrist', 'pain.1'],
  ] as const)('(%s) come before a notice that nothing could be saved', async (id, key) => {
    caller = new Caller(bench, { user: caller.userId, heard });
    await led();
    bench.connection = 'down';
    const answer = await caller.say('PainIntent', slotOf('symptom', id), 40_000);
    bench.connection = 'up';
    expect(answer.said.startsWith(WORDS[heard][key])).toBe(true);
  });
});

describe('an exercise that is skipped by name', () => {
  test('is left out, and the one under way goes on', async () => {
    await led();
    const plank = { exercise: { value: 'the plank', id: 'plank' } };
    const answer = await caller.say('SkipIntent', plank, 40_000);
    expect(answer.said).toContain("OK, we'll leave out the plank today.");
    const record = recordOf(await bench.table.raw(caller.userId));
    expect(record?.['leftOut']?.L?.map((each) => each.L?.[0]?.S)).toEqual(['plank']);
    expect(record?.['place']?.M?.['exercise']).toEqual({ S: 'knee-to-chest' });
  });

  test('that is not known leaves out the one under way', async () => {
    await led();
    const answer = await caller.say(
      'SkipIntent',
      { exercise: { value: 'squats', id: null } },
      40_000,
    );
    expect(answer.said).toContain(WORDS.en.skip);
  });
});

describe('a look at another exercise', () => {
  test('keeps where the routine waits, in another session as well', async () => {
    await led();
    await caller.say('ExerciseIntent', { exercise: { value: 'the plank', id: 'plank' } }, 40_000);
    const waiting = recordOf(await bench.table.raw(caller.userId))?.['returnTo']?.M;
    expect(waiting?.['exercise']).toEqual({ S: 'knee-to-chest' });
    expect(waiting?.['phase']).toEqual({ S: 'repetition' });
    const stopped = await caller.say('AMAZON.StopIntent', {}, 9_000);
    expect(stopped.said).toContain('open back coach');
    const record = recordOf(await bench.table.raw(caller.userId));
    expect(record?.['returnTo']).toEqual({ NULL: true });
    expect(record?.['place']?.M).toEqual(waiting);
  });
});
