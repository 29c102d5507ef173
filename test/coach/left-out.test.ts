import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import type { Profile } from '../../lambda/coach/profile.js';
import { HOUR, MONDAY, Person } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

const at = (exercise: ExerciseId): Person => regularAt(exercise).whileAt({ repetition: 2 });

const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

const leftOutUntil = (ms: number): Partial<Profile> => ({
  leftOut: [{ exercise: 'pelvic-tilt', until: MONDAY + ms }],
});

describe('an exercise that was skipped', () => {
  it('is left out of the routine for twelve hours, and no longer', () => {
    const person = at('pelvic-tilt').say('skip');
    const skippedAt = person.now;
    expect(person.text()).toMatch(/^OK, we'll skip this one\. The bridge, slowly up/);
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
    expect(person.text()).toMatch(/You skipped all of it today, and that's fine\.$/);
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
    expect(other.text()).toMatch(/^The plank, with a steady breath\./);
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

  it('asked for out of the routine, is asked about and then done within it', () => {
    const jumping = regularAt('plank', leftOutUntil(HOUR)).heardFor(5_000);
    jumping.say(named('pelvic-tilt')).say('yes');
    expect(jumping.profile.alone).toBe(false);
    expect(jumping.place?.exercise).toBe('pelvic-tilt');
  });
});
