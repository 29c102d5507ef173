import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import type { Profile } from '../../lambda/coach/profile.js';
import { deviceIn, HOUR, MONDAY, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const at = (exercise: ExerciseId): Person => regularAt(exercise).whileAt({ repetition: 2 });

const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

const leftOutUntil = (ms: number): Partial<Profile> => ({
  leftOut: [{ exercise: 'pelvic-tilt', until: MONDAY + ms }],
});

describe('an exercise that was skipped', () => {
  it('is left out of the routine for twelve hours, and no longer', () => {
    const person = at('pelvic-tilt').say('skip');
    const skippedAt = person.now;
    expect(person.text()).toMatch(/^OK, we'll skip this one\. The bridge, slow and steady/);
    expect(person.profile.leftOut).toEqual([
      { exercise: 'pelvic-tilt', until: skippedAt + 12 * HOUR },
    ]);
  });

  it.each([
    [12 * HOUR, 'pelvic-tilt'],
    [1, 'pelvic-tilt'],
    [0, 'knee-to-chest'],
    [-HOUR, 'knee-to-chest'],
  ] as const)('with %i ms of them left: the routine begins with %s', (left, first) => {
    const leftOut = [{ exercise: 'knee-to-chest', until: MONDAY + left } as const];
    const person = new Person({ profile: { ...REGULAR, leftOut } });
    expect(person.say('startRoutine').place?.exercise).toBe(first);
  });

  it('leaves the mark that a pain leaves, to the letter', () => {
    const skipped = at('pelvic-tilt').say('skip');
    const hurt = at('pelvic-tilt').say('pain');
    expect(hurt.profile.leftOut).toEqual(skipped.profile.leftOut);
  });

  it('is not offered again on the way through, and the last one that remains is announced so', () => {
    const others = EXERCISE_IDS.filter((each) => each !== 'glute-bridge' && each !== 'plank');
    const person = new Person({
      profile: {
        ...REGULAR,
        timesThrough: {},
        leftOut: others.map((exercise) => ({ exercise, until: MONDAY + HOUR })),
      },
    });
    expect(person.say('startRoutine').text()).toMatch(/^Exercise three of seven: the bridge\./);
    expect(person.say('next').text()).toContain('Last exercise: the plank.');
  });

  it('is followed by the end where it was the last', () => {
    const person = at('bird-dog').say('skip');
    expect(person.text()).toMatch(/^OK, we'll skip this one\. It was the last\./);
    expect(person.asked).toBeNull();
    expect(person.place).toBeNull();
  });

  it('is told as it was when all was skipped', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine');
    for (let n = 0; n < 7; n++) person.heardFor(4_000).say('skip');
    expect(person.text()).toMatch(
      /You skipped the whole routine today, and that's fine\. To come back, say: Alexa, open back coach\.$/,
    );
    expect(person.profile.leftOut).toHaveLength(7);
  });
});

describe('asked for by name, an exercise that was left out', () => {
  const person = (): Person => new Person({ profile: { ...REGULAR, ...leftOutUntil(HOUR) } });

  it('is offered with one yes/no question, never refused', () => {
    const asked = person().say(named('pelvic-tilt'));
    expect(asked.text()).toBe('We left pelvic tilt out earlier. Do you want to do it now?');
    expect(asked.place).toBeNull();
  });

  it('is done after a yes', () => {
    const doing = person().say(named('pelvic-tilt')).say('yes');
    expect(doing.text()).toMatch(/^Pelvic tilt, smooth and controlled\./);
    expect(doing.place?.exercise).toBe('pelvic-tilt');
  });

  it('is let be after a no, and what stood before is asked again', () => {
    const before = person().say(named('pelvic-tilt')).say('no');
    expect(before.text()).toBe('Say start, or name an exercise.');
  });

  it('is asked about once: another exercise named instead is simply begun', () => {
    const other = person().say(named('pelvic-tilt')).say(named('plank'));
    expect(other.text()).toMatch(/^The plank\. Remember to breathe steadily\./);
  });

  it('belongs to the routine again once it was done', () => {
    const done = person().say(named('pelvic-tilt')).say('yes').say('next');
    expect(done.profile.finished).toMatchObject([{ exercise: 'pelvic-tilt' }]);
    expect(done.profile.leftOut).toEqual([]);
  });

  it('stays left out while it is only begun', () => {
    const begun = person().say(named('pelvic-tilt')).say('yes').whileAt({ repetition: 2 });
    expect(begun.say('next').profile.leftOut).toHaveLength(1);
  });

  it('asked for out of the routine, is asked about and then done aside', () => {
    const jumping = regularAt('plank', leftOutUntil(HOUR)).heardFor(5_000);
    jumping.say(named('pelvic-tilt')).say('yes');
    expect(jumping.profile).toMatchObject({ alone: true, returnTo: { exercise: 'plank' } });
    expect(jumping.place?.exercise).toBe('pelvic-tilt');
  });
});

const skip = (exercise: ExerciseId) => ({ kind: 'skip', exercise }) as const;

describe('an exercise that is skipped by name', () => {
  it.each([
    ['en', "OK, we'll leave out the plank today. We were on number two."],
    ['da', 'Okay, vi springer planken over i dag. Vi var nået til nummer to.'],
  ] as const)('is left out today, and the one under way goes on (%s)', (language, words) => {
    const tilting = regularAt('pelvic-tilt', {}, deviceIn(language)).whileAt({ repetition: 2 });
    tilting.say(skip('plank'));
    expect(tilting.text().startsWith(words)).toBe(true);
    expect(tilting.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 2 });
    expect(tilting.profile.leftOut).toMatchObject([{ exercise: 'plank' }]);
  });

  it('does not come any more', () => {
    const person = regularAt('cat-cow').heardFor(20_000).say(skip('plank'));
    expect(person.text()).toMatch(
      /Next exercise: Superman\. For the gentler version, say easier\. Otherwise, say ready when you want to go on\.$/,
    );
  });

  it.each([
    ['in the rest', () => regularAt('pelvic-tilt'), 'goOn'],
    ['before the start', () => new Person({ profile: REGULAR }).say('launch'), 'start'],
    ['after an exercise alone', ASKED.offer, 'offer'],
    ['in a pause', ASKED.paused, 'paused'],
  ] as const)('%s leaves the question open', (_where, scene, question) => {
    const left = scene().say(skip('plank'));
    expect(left.asked).toBe(question);
    expect(left.profile.leftOut).toMatchObject([{ exercise: 'plank' }]);
  });

  it('is skipped as without its name where it is under way', () => {
    const [byName, plain] = [skip('pelvic-tilt'), 'skip' as const].map((what) =>
      at('pelvic-tilt').say(what),
    );
    expect(byName?.text()).toBe(plain?.text());
    expect(byName?.profile.leftOut).toEqual(plain?.profile.leftOut);
  });

  it('in the rest before it, is left out, and the next one begins', () => {
    const person = regularAt('pelvic-tilt').say(skip('glute-bridge'));
    expect(person.place?.exercise).toBe('cat-cow');
    expect(person.profile.leftOut).toMatchObject([{ exercise: 'glute-bridge' }]);
  });

  it('after pain is not begun: the one after it is', () => {
    const person = at('pelvic-tilt').say('pain').say(skip('glute-bridge'));
    expect(person.place?.exercise).toBe('cat-cow');
    const left = person.profile.leftOut.map(({ exercise }) => exercise).sort();
    expect(left).toEqual(['glute-bridge', 'pelvic-tilt']);
  });

  it('while it waits for the end of a look, gives way to the one after it', () => {
    const person = at('pelvic-tilt').say(named('cat-cow'));
    person.whileAt({ exercise: 'cat-cow', repetition: 3 }).say(skip('pelvic-tilt'));
    expect(person.profile.returnTo).toMatchObject({ exercise: 'glute-bridge' });
  });
});
