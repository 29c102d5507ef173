import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../lambda/coach/place.js';
import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { arrive, brokeIn, leftOff, whereabouts } from '../../lambda/coach/whereabouts.js';
import { DAY, MONDAY } from '../support/person.js';

const place = (phase: Place['phase'], repetition = 1): Place => ({
  exercise: 'pelvic-tilt',
  phase,
  repetition,
  side: null,
});

/** Hears an answer of fifty seconds with these marks, seconds and places. */
const hearing = (...marks: readonly (readonly [number, Place])[]): Profile => ({
  ...newProfile(),
  place: place('movement'),
  running: {
    startedAt: MONDAY,
    sessionId: 'this',
    marks: marks.map(([seconds, where]) => [seconds * 1_000, where]),
    end: 50_000,
  },
});

const at = (seconds: number, sessionId = 'this') => ({
  sessionId,
  now: MONDAY + seconds * 1_000,
  tolerance: 0,
  answers: false,
});

const NONE = hearing();
const ONE = hearing([0, place('repetition', 2)]);
const MOVING = hearing([0, place('position')], [10, place('movement')]);
const PART = hearing([0, place('repetition', 1)], [30, place('repetition', 2)]);
const WHOLE = hearing([0, place('repetition', 9)], [40, place('done')]);

describe('whoever speaks into an answer, two seconds before their words are known', () => {
  it.each([
    ['the whole of an exercise, before its end', WHOLE, 41, true],
    ['the whole of an exercise, from its end on', WHOLE, 42, false],
    ['a part of an exercise, before what is told of the next', PART, 31, true],
    ['a part of an exercise, from there on', PART, 32, false],
    ['a movement, which ends with no question', MOVING, 30, true],
    ['one repetition and nothing after it', ONE, 30, true],
    ['what belongs to no place', NONE, 30, true],
    ['any answer, a second before its end', NONE, 48, true],
    ['any answer, at its end', NONE, 49, false],
  ] as const)('of %s, breaks in or not', (_name, profile, seconds, wanted) => {
    expect(brokeIn(profile, at(seconds))).toBe(wanted);
  });

  it('of another session, or before anything was said, does not', () => {
    expect(brokeIn(WHOLE, at(20, 'other'))).toBe(false);
    expect(brokeIn(newProfile(), at(20))).toBe(false);
  });
});

describe('an exercise on its own', () => {
  const alone: Profile = { ...WHOLE, alone: true };

  it('is counted once, however often its end is looked at', () => {
    const twice = arrive(arrive(alone, at(45)), at(46));
    expect(twice.finished).toEqual([{ exercise: 'pelvic-tilt', at: MONDAY + 40_000, level: 0 }]);
    expect(twice.place).toEqual(place('done'));
  });

  it('is not left out any more when it was done; others are', () => {
    const until = MONDAY + DAY;
    const leftOut = [
      { exercise: 'plank', until },
      { exercise: 'pelvic-tilt', until },
    ] as const;
    expect(arrive({ ...alone, leftOut }, at(45)).leftOut).toEqual([{ exercise: 'plank', until }]);
  });
});

describe('a session that ends', () => {
  it('keeps when its answer began, and no mark of it', () => {
    const { running } = leftOff(WHOLE, at(45));
    expect(running).toEqual({ ...WHOLE.running, marks: [] });
  });

  it('changes nothing where the answer is of another one, or there is none', () => {
    expect(leftOff(WHOLE, at(45, 'other'))).toBe(WHOLE);
    const none = newProfile();
    expect(leftOff(none, at(45))).toBe(none);
  });
});

it('is where it was kept, where another session told of the end alone', () => {
  expect(whereabouts(hearing([0, place('done')]), at(20, 'other'))).toEqual(place('movement'));
});
