import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { WORDS } from '../../locales/index.js';
import { readAttributes } from '../../lambda/alexa/attributes.js';
import { Caller, openBench, storedBy, timesSaid, type Bench } from '../support/skill.js';

const SECOND = 1_000;

let bench: Bench;
beforeAll(async () => {
  const limits = { attempts: 1, attempt: 300 };
  bench = await openBench({ limits, skill: { budgetMs: 600 } });
});
afterAll(() => bench.close());

/** Somebody is led through repetitions by an answer that was written, though it says it was not. */
async function ledUnsaved(user: string) {
  bench.fate = () => 'through';
  const caller = new Caller(bench, { user });
  await caller.launch();
  await caller.say('StartRoutineIntent');
  bench.fate = ({ operation }) => (operation === 'PutItem' ? 'loseAnswer' : 'through');
  const answer = await caller.say('ReadyIntent', {}, 30 * SECOND);
  bench.fate = () => 'through';
  expect(timesSaid(answer, 'store.save')).toBe(1);
  const heard = readAttributes(answer.envelope.sessionAttributes, '')?.profile.running;
  const kept = (await storedBy(bench, caller)).running;
  if (!heard || !kept) throw new Error('Nothing was said.');
  return { caller, answer, heard, kept };
}

test('a write that arrived although nobody knew is at the times that were heard', async () => {
  const { answer, heard, kept } = await ledUnsaved('late');
  expect(heard.marks.length).toBeGreaterThan(3);
  expect(kept.marks).toEqual(heard.marks);
  // The notice is behind all that is counted, and before the question.
  expect(kept.end).toBeLessThan(heard.end);
  expect(answer.said.indexOf(WORDS.en['store.save'])).toBeGreaterThan(answer.said.length / 2);
});

test('and so nobody is put ahead who comes back on another Echo meanwhile', async () => {
  const { caller, heard } = await ledUnsaved('late elsewhere');
  const [, , third, fourth] = heard.marks;
  if (third === undefined || fourth === undefined) throw new Error('There is no fourth place.');
  const since = bench.now;
  // A second before the fourth place is reached, as far as one can tell.
  bench.now = since + Math.floor(fourth[0] / SECOND) * SECOND + 1 * SECOND;
  await new Caller(bench, { user: 'late elsewhere', echo: 'bedroom' }).launch();
  expect((await storedBy(bench, caller)).place).toEqual(third[1]);
});
