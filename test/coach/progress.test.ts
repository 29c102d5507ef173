import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import type { Finished } from '../../lambda/coach/profile.js';
import { trainings } from '../../lambda/coach/routine.js';
import { DAY, HOUR, MINUTE, MONDAY, Person } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

/** So many exercises in a row, three minutes each, the first one done this long ago. */
const trained = (ago: number, exercises = 7): readonly Finished[] =>
  EXERCISE_IDS.slice(0, exercises).map((exercise, i) => ({
    exercise,
    at: MONDAY - ago + i * 3 * MINUTE,
    level: 0,
  }));

const days = (...agos: readonly number[]): readonly Finished[] =>
  [...agos].sort((a, b) => b - a).flatMap((ago) => trained(ago * DAY));

const withFinished = (finished: readonly Finished[]): Person =>
  new Person({ profile: { ...REGULAR, finished } });

const progress = (finished: readonly Finished[]): string =>
  withFinished(finished).say('progress').text();

describe('a training', () => {
  it('is five exercises or more', () => {
    expect(trainings(withFinished(trained(DAY, 5)).profile)).toEqual([MONDAY - DAY]);
    expect(trainings(withFinished(trained(DAY, 4)).profile)).toEqual([]);
  });

  it('may take up to three hours, with a pause in it', () => {
    const fifthAfter = (ms: number): Person =>
      withFinished([...trained(DAY, 4), { exercise: 'plank', at: MONDAY - DAY + ms, level: 0 }]);
    expect(trainings(fifthAfter(179 * MINUTE).profile)).toHaveLength(1);
    expect(trainings(fifthAfter(181 * MINUTE).profile)).toHaveLength(0);
  });

  it('is counted from its own first exercise, not from a single one long before it', () => {
    const before: Finished = { exercise: 'plank', at: MONDAY - DAY - 170 * MINUTE, level: 0 };
    const finished = [before, ...trained(DAY, 5)];
    expect(trainings(withFinished(finished).profile)).toHaveLength(1);
  });

  it('in the morning and another in the evening are two', () => {
    const finished = [...trained(20 * HOUR), ...trained(10 * HOUR)];
    expect(trainings(withFinished(finished).profile)).toHaveLength(2);
  });
});

describe('"how often have I trained?" is answered', () => {
  it.each([
    [[], "You haven't trained with me yet."],
    [
      [9],
      'No training in the last seven days. Aim for three to four times a week. Begin when it suits you. You last trained nine days ago.',
    ],
    [
      [0.1],
      "You've trained once in the last seven days. That's a good start. Aim for three to four times a week. You've already trained today. A rest day is perfectly fine.",
    ],
    [
      [3],
      "You've trained once in the last seven days. That's a good start. Aim for three to four times a week. You last trained three days ago.",
    ],
    [
      [1, 3],
      "You've trained two times in the last seven days. You're well on your way to three to four times a week. You last trained yesterday.",
    ],
    [
      [2, 4, 6],
      "You've trained three times in the last seven days. You've reached the aim. Well done. You last trained two days ago.",
    ],
    [
      [0.1, 2, 4, 6],
      "You've trained four times in the last seven days. Well done. Rest days are fine too. You've already trained today.",
    ],
    [
      [0.1, 1, 2, 4, 6],
      "You've trained five times in the last seven days. Well done. Rest days are fine too. You've already trained today.",
    ],
    [
      [22],
      'No training in the last seven days. Aim for three to four times a week. Begin when it suits you. You last trained more than three weeks ago. Good to have you back. Begin gently.',
    ],
  ])('after trainings %j days ago: %s', (agos, said) => {
    const [first] = progress(days(...agos)).split(' Say start, or name an exercise.');
    expect(first).toBe(said);
  });

  it('by the last seven times 24 hours, to the hour', () => {
    expect(progress(trained(7 * DAY - HOUR))).toMatch(
      /^You've trained once in the last seven days/,
    );
    expect(progress(trained(7 * DAY + HOUR))).toMatch(/^No training in the last seven days/);
  });

  it('in Danish', () => {
    const person = withFinished(days(1, 3));
    person.profile = { ...person.profile, language: 'da' };
    expect(person.say('progress').text()).toMatch(
      /^Du har trænet to gange i de sidste syv dage\. Du er godt på vej mod tre-fire gange om ugen\. Du trænede sidst i går\./,
    );
  });

  it('in weeks only when more than so many weeks have passed', () => {
    expect(progress(trained(13.6 * DAY))).not.toContain('more than two weeks');
    expect(progress(trained(15 * DAY))).toContain('You last trained more than two weeks ago.');
    expect(progress(trained(21 * DAY + HOUR))).toContain('more than three weeks ago');
  });

  it('for an hour ago as today, for a day ago as yesterday', () => {
    expect(progress(trained(HOUR))).toContain("You've already trained today.");
    expect(progress(trained(DAY))).toContain('You last trained yesterday.');
    expect(progress(trained(2 * DAY))).toContain('You last trained two days ago.');
  });
});

describe('what is kept of finished exercises', () => {
  it('is at most sixty, the oldest go first', () => {
    const many = Array.from({ length: 60 }, (_, i): Finished => ({
      exercise: EXERCISE_IDS[i % 7] ?? 'plank',
      at: MONDAY - (60 - i) * DAY,
      level: 0,
    }));
    const person = regularAt('pelvic-tilt', { finished: many }).say('next');
    expect(person.profile.finished).toHaveLength(60);
    expect(person.profile.finished[0]).toEqual(many[1]);
    expect(person.profile.finished.at(-1)).toMatchObject({ exercise: 'pelvic-tilt' });
  });
});

describe('"stop" keeps the place and tells what was done', () => {
  it('in the middle of an exercise', () => {
    const person = regularAt('plank', { finished: trained(20 * MINUTE, 4) }).heardFor(30_000);
    person.say('stop');
    expect(person.text()).toBe(
      "OK, we'll stop here. You did four of seven exercises. Take care of your back. To come back, say: Alexa, open back coach.",
    );
    expect(person.asked).toBeNull();
    expect(person.place?.exercise).toBe('plank');
  });

  it('with nothing done there is nothing told of it', () => {
    const person = regularAt('knee-to-chest').heardFor(30_000).say('stop');
    expect(person.text()).toBe(
      "OK, we'll stop here. Take care of your back. To come back, say: Alexa, open back coach.",
    );
  });
});
