import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { DAY, HOUR, MINUTE, MONDAY, Person, SECOND } from '../support/person.js';
import { REGULAR, toTheEnd } from './scenes.js';
import { ALL, FOUR, ended, trained } from './trained.js';

describe('the time that a training took', () => {
  const MINUTES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty'];
  const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'].concat([
    'seventeen',
    'eighteen',
    'nineteen',
  ]);
  const numbers = Array.from({ length: 61 }, (_, n) => {
    if (n < 10) return MINUTES[n] ?? '';
    if (n < 20) return TEENS[n - 10] ?? '';
    return [TENS[Math.floor(n / 10)], n % 10 === 0 ? [] : MINUTES[n % 10]].flat().join('-');
  });
  const minutesOf = (text: string): number =>
    numbers.indexOf(/It took about ([\w-]+) minutes?\./.exec(text)?.[1] ?? '');

  /** The first exercise, whose time nobody knows, by its estimate. */
  const first = minutesOf(ended(trained(['knee-to-chest'])));

  it('is that of one exercise by its estimate', () => {
    expect(first).toBeGreaterThanOrEqual(2);
    expect(first).toBeLessThanOrEqual(4);
  });

  it.each([1, 2, 3, 5, 9])('counts %i minutes from one exercise to the next', (every) => {
    const minutes = minutesOf(ended(trained(EXERCISE_IDS, { every: every * MINUTE })));
    expect(Math.abs(minutes - 6 * every - first)).toBeLessThanOrEqual(1);
  });

  it('counts a rest of ten minutes, and takes a longer one for a break', () => {
    const apart = (every: number): number =>
      minutesOf(ended(trained(['knee-to-chest', 'pelvic-tilt'], { every })));
    expect(Math.abs(apart(10 * MINUTE) - 10 - first)).toBeLessThanOrEqual(1);
    expect(apart(10 * MINUTE + SECOND)).toBeLessThan(first + 5);
  });

  it('leaves out a break of an hour', () => {
    const before = trained(EXERCISE_IDS.slice(0, 3), { ago: HOUR + 12 * MINUTE });
    const minutes = minutesOf(ended([...before, ...trained(FOUR)]));
    const straight = minutesOf(ended(ALL));
    expect(Math.abs(minutes - straight)).toBeLessThanOrEqual(3);
  });

  it('leaves out the night, where the routine began yesterday', () => {
    const yesterday = trained(EXERCISE_IDS.slice(0, 3), { ago: DAY });
    const minutes = minutesOf(ended([...yesterday, ...trained(FOUR)]));
    expect(Math.abs(minutes - minutesOf(ended(ALL)))).toBeLessThanOrEqual(3);
  });

  it('is at most sixty minutes', () => {
    expect(minutesOf(ended(trained(EXERCISE_IDS, { every: 9.9 * MINUTE })))).toBe(60);
  });

  it('is at least one minute', () => {
    const at = MONDAY - MINUTE;
    const finished = EXERCISE_IDS.map((exercise) => ({ exercise, at, level: 0 as const }));
    expect(minutesOf(ended(finished))).toBeGreaterThanOrEqual(1);
  });

  it('of a whole routine, walked through, is the time that passed', () => {
    const person = new Person({ profile: { ...REGULAR } }).say('startRoutine');
    const begun = person.now;
    toTheEnd(person);
    const minutes = minutesOf(person.say('ready').text());
    expect(Math.abs(minutes - (person.now - begun) / MINUTE)).toBeLessThanOrEqual(1.5);
  });
});
