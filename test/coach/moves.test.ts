import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { MINUTE, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const tilting = (): Person => regularAt('pelvic-tilt').whileAt({ repetition: 4 });

describe('the exercise before', () => {
  it('is named, and begun', () => {
    const person = tilting().say('previous');
    expect(person.text()).toMatch(/^We're going back to knee to chest\. /);
    expect(person.place?.exercise).toBe('knee-to-chest');
  });

  it('of the second is the first, and no other is told to be it', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 4 }).say('previous');
    expect(person.text()).toMatch(/^We're going back to pelvic tilt\. /);
  });

  it('of the first is the first itself, which is told', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine').heardFor(30_000);
    expect(person.say('previous').text()).toMatch(/^This is the first exercise\. /);
    expect(person.place?.exercise).toBe('knee-to-chest');
  });
});

describe('the same move, decided twice on one word', () => {
  const again = (kind: 'next' | 'skip' | 'previous'): Person => {
    const person = tilting().listens();
    if (kind === 'next')
      return person.do({ kind, to: 'glute-bridge' }).do({ kind, to: 'glute-bridge' });
    if (kind === 'previous')
      return person.do({ kind, to: 'knee-to-chest' }).do({ kind, to: 'knee-to-chest' });
    const skip = { kind, exercise: 'pelvic-tilt', to: 'glute-bridge' } as const;
    return person.do(skip).do(skip);
  };

  it('is made once', () => {
    expect(again('next').place?.exercise).toBe('glute-bridge');
    expect(again('skip').place?.exercise).toBe('glute-bridge');
    expect(again('previous').place?.exercise).toBe('knee-to-chest');
  });

  it('never leads back to what lies behind, or ahead to what lies before', () => {
    const person = tilting().listens();
    expect(person.do({ kind: 'next', to: 'knee-to-chest' }).place?.exercise).toBe('pelvic-tilt');
    expect(person.do({ kind: 'previous', to: 'cat-cow' }).place?.exercise).toBe('pelvic-tilt');
    const skip = { kind: 'skip', exercise: 'knee-to-chest', to: 'cat-cow' } as const;
    expect(person.do(skip).place?.exercise).toBe('pelvic-tilt');
  });

  it('is begun where its rest is what the second decision finds', () => {
    const resting = regularAt('pelvic-tilt').waited(30_000).listens();
    const person = resting.do({ kind: 'next', to: 'glute-bridge' });
    expect(person.text()).toMatch(/^The bridge, slow and steady\./);
  });

  it('back to the one that it finds begun, tells of no first exercise', () => {
    const to = 'pelvic-tilt';
    const person = tilting().listens().do({ kind: 'previous', to });
    expect(person.text()).toMatch(/^We're going back to pelvic tilt\. /);
  });

  it('goes on with the exercise that it finds begun', () => {
    const person = tilting().listens().do({ kind: 'next', to: 'pelvic-tilt' });
    expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
  });
});

describe('an exercise on its own', () => {
  const alone = (): Person => regularAt('pelvic-tilt', { alone: true }).whileAt({ repetition: 4 });

  it('that is skipped, is followed by the question what comes next', () => {
    const person = alone().say('skip');
    expect(person.text()).toMatch(/^OK, we'll skip this one\. .*Say next for the bridge/);
    expect([person.asked, person.place?.phase]).toEqual(['offer', 'done']);
  });

  it('that is the last one, has no next one', () => {
    const person = regularAt('bird-dog', { alone: true }).whileAt({ repetition: 2 }).say('next');
    expect(person.asked).toBe('offer');
  });
});

describe('after the end', () => {
  it('"start" begins anew without a question', () => {
    const person = ASKED.finish().say('startRoutine');
    expect(person.text()).not.toMatch(/You've got to/);
    expect(person.place?.exercise).toBe('knee-to-chest');
  });

  it('an exercise by name stands alone', () => {
    const person = ASKED.finish().say({ kind: 'exercise', exercise: 'cat-cow' });
    expect(person.profile.alone).toBe(true);
  });

  it('"stop" keeps no place', () => {
    expect(ASKED.finish().say('stop').place).toBeNull();
    expect(tilting().say('stop').place?.exercise).toBe('pelvic-tilt');
  });
});

it('begins nothing where all of the routine was skipped today', () => {
  const now = new Person().now;
  const leftOut = EXERCISE_IDS.map((exercise) => ({ exercise, until: now + 60 * MINUTE }));
  const person = new Person({ profile: { ...REGULAR, leftOut } }).say('startRoutine');
  expect(person.text()).toMatch(/^You skipped the whole routine today/);
  expect([person.asked, person.place]).toEqual(['which', null]);
});
