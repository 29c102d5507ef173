import { describe, expect, test } from '@jest/globals';

import type { Profile } from '../../lambda/coach/profile.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { Caller, timesSaid, type Answer, type Bench, storedBy } from '../support/skill.js';

let bench: Bench;
let user: string;

freshFor('survive', (fresh) => {
  ({ bench, user } = fresh);
});

const stored = (caller: Caller) => storedBy(bench, caller);

/** The same but for whose session it was. */
const withoutSession = ({ running, ...rest }: Profile): object => ({
  ...rest,
  running: running && { ...running, sessionId: '' },
});

/** Utterances of one session, and what the table does meanwhile. */
type Step = readonly [intent: string, afterMs: number, connection: 'up' | 'down'];

async function run(steps: readonly Step[], caller: Caller): Promise<Answer[]> {
  await caller.launch();
  const answers: Answer[] = [];
  for (const [intent, after, connection] of steps) {
    bench.connection = connection;
    answers.push(await caller.say(intent, {}, after));
  }
  return answers;
}

const THROUGH: readonly Step[] = [
  ['StartRoutineIntent', 1_000, 'up'],
  ['ReadyIntent', 30_000, 'up'],
  ['AMAZON.PauseIntent', 45_000, 'down'],
  ['HowOftenIntent', 20_000, 'down'],
  ['AMAZON.ResumeIntent', 20_000, 'down'],
  ['FasterIntent', 30_000, 'down'],
  ['AMAZON.NextIntent', 15_000, 'up'],
];

describe('an outage in the middle of a session', () => {
  test('changes no answer, is told once, and leaves the same place behind', async () => {
    const began = bench.now;
    const calm = new Caller(bench, { user: `${user} calm` });
    const answers = await run(
      THROUGH.map(([intent, after]) => [intent, after, 'up']),
      calm,
    );
    bench.now = began;
    const troubled = new Caller(bench, { user });
    const same = await run(THROUGH, troubled);
    expect(same.map((each) => timesSaid(each, 'store.save'))).toEqual([0, 0, 1, 0, 0, 0, 0]);
    const notice = `${WORDS.en['store.save']} `;
    const said = same.map((each) => each.said.replace(notice, ''));
    // The notice takes time, and so they break in a little earlier behind it.
    expect(said).toEqual(answers.map((each) => each.said));
    expect(withoutSession(await stored(troubled))).toEqual(withoutSession(await stored(calm)));
    expect((await stored(troubled)).tempo).toBe('fast');
  });

  test('is told anew in the next session', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 3), caller);
    bench.connection = 'up';
    await caller.launch();
    bench.connection = 'down';
    expect(timesSaid(await caller.say('HowOftenIntent'), 'store.save')).toBe(1);
    expect(timesSaid(await caller.say('BenefitsIntent'), 'store.save')).toBe(0);
  });

  test('is told once, though it comes and goes', async () => {
    const steps = THROUGH.map(([intent, after], i): Step => {
      return [intent, after, i % 2 === 0 ? 'up' : 'down'];
    });
    const answers = await run(steps, new Caller(bench, { user }));
    const told = answers.map((each) => timesSaid(each, 'store.save'));
    expect(told.reduce((sum, each) => sum + each)).toBe(1);
  });

  test('is not told before pain is answered, but with the answer behind it', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 2), caller);
    bench.connection = 'down';
    const pain = await caller.say('PainIntent', {}, 20_000);
    expect(pain.said.startsWith(WORDS.en['pain.1'])).toBe(true);
    expect(pain.open).toBe(true);
    expect(timesSaid(pain, 'store.save')).toBe(0);
    expect(timesSaid(await caller.say('SkipIntent', {}, 30_000), 'store.save')).toBe(1);
    expect(timesSaid(await caller.say('AMAZON.PauseIntent'), 'store.save')).toBe(0);
  });

  test('that is over when the session ends in silence: the place is saved then', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 6), caller);
    expect((await stored(caller)).tempo).toBe('normal');
    bench.connection = 'up';
    bench.now += 8_000;
    await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
    const { tempo, place } = await stored(caller);
    expect(tempo).toBe('fast');
    expect(place).toMatchObject({ exercise: 'knee-to-chest', phase: 'repetition' });
  });

  test('that outlasts it: the place is the one before, whole', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 2), caller);
    const before = await bench.table.raw(caller.userId);
    bench.connection = 'down';
    await caller.say('AMAZON.NextIntent', {}, 45_000);
    await caller.send(caller.leaving('EXCEEDED_MAX_REPROMPTS'));
    expect(await bench.table.raw(caller.userId)).toEqual(before);
    bench.connection = 'up';
    const later = await new Caller(bench, { user }).launch();
    expect(timesSaid(later, 'resume.offer.ask')).toBe(1);
  });

  test('in which only writes fail is one, too', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 2), caller);
    bench.fate = ({ operation }) => (operation === 'PutItem' ? 'throttle' : 'through');
    const answer = await caller.say('FasterIntent', {}, 20_000);
    expect(timesSaid(answer, 'store.save')).toBe(1);
    const next = await caller.say('AMAZON.NextIntent', {}, 20_000);
    expect(timesSaid(next, 'store.save')).toBe(0);
    bench.fate = () => 'through';
    await caller.say('AMAZON.PauseIntent', {}, 5_000);
    const { tempo, place } = await stored(caller);
    expect([tempo, place?.exercise]).toEqual(['fast', 'pelvic-tilt']);
  });

  test('that began with a write which did arrive moves nobody back', async () => {
    const caller = new Caller(bench, { user });
    await run(THROUGH.slice(0, 2), caller);
    // The write arrives; of its answer, and of all that is asked behind it, nothing comes back.
    let written = false;
    bench.fate = ({ operation }) => {
      const first = operation === 'PutItem' && !written;
      written ||= operation === 'PutItem';
      return first || !written ? (first ? 'loseAnswer' : 'through') : 'throttle';
    };
    expect(timesSaid(await caller.say('FasterIntent', {}, 20_000), 'store.save')).toBe(1);
    expect((await stored(caller)).tempo).toBe('fast');
    bench.connection = 'down';
    await caller.say('AMAZON.NextIntent', {}, 20_000);
    bench.connection = 'up';
    bench.fate = () => 'through';
    await caller.say('AMAZON.PauseIntent', {}, 3_000);
    expect((await stored(caller)).place?.exercise).toBe('pelvic-tilt');
  });
});

describe('whoever trained meanwhile on another Echo', () => {
  test('is not overwritten by what could not be saved', async () => {
    const first = new Caller(bench, { user, echo: 'bedroom' });
    await run(THROUGH.slice(0, 2), first);
    bench.connection = 'down';
    await first.say('SlowerIntent', {}, 20_000);
    bench.connection = 'up';
    const second = new Caller(bench, { user, echo: 'kitchen' });
    await second.launch();
    const plank = { exercise: { value: 'plank', id: 'plank' } };
    await second.say('ExerciseIntent', plank, 5_000);
    await second.say('HarderIntent', {}, 5_000);
    const answer = await first.say('AMAZON.PauseIntent', {}, 5_000);
    expect(answer.open).toBe(true);
    const { tempo, place, levels } = await stored(first);
    expect([tempo, place?.exercise, levels]).toEqual(['normal', 'plank', { plank: 1 }]);
  });

  test('nor is what was heard to its end there, when that session ends in silence', async () => {
    const first = new Caller(bench, { user, echo: 'bedroom' });
    await first.launch();
    const plank = { exercise: { value: 'plank', id: 'plank' } };
    await first.say('ExerciseIntent', plank, 1_000);
    await first.say('ReadyIntent', {}, 30_000);
    const second = new Caller(bench, { user, echo: 'kitchen' });
    bench.fate = ({ operation }) => (operation === 'PutItem' ? 'throttle' : 'through');
    await second.say('HowOftenIntent', {}, 20_000);
    bench.fate = () => 'through';
    bench.now += 180_000;
    await first.send(first.leaving('EXCEEDED_MAX_REPROMPTS'));
    const finished = (await stored(first)).finished.map(({ exercise }) => exercise);
    expect(finished).toEqual(['plank']);
    await second.say('BenefitsIntent', {}, 5_000);
    expect((await stored(first)).finished.map(({ exercise }) => exercise)).toEqual(['plank']);
  });

  test('nor is what they had deleted brought back', async () => {
    const first = new Caller(bench, { user, echo: 'bedroom' });
    await run(THROUGH.slice(0, 2), first);
    bench.connection = 'down';
    await first.say('SlowerIntent', {}, 20_000);
    bench.connection = 'up';
    const second = new Caller(bench, { user, echo: 'kitchen' });
    await second.say('ForgetMeIntent', {}, 5_000);
    await second.say('AMAZON.YesIntent', {}, 9_000);
    expect(await bench.table.raw(first.userId)).toBeUndefined();
    await first.say('HowOftenIntent', {}, 5_000);
    const { tempo, place, timesThrough } = await stored(first);
    expect([tempo, place, timesThrough]).toEqual(['normal', null, {}]);
  });
});
