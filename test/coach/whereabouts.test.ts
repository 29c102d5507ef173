import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../lambda/coach/place.js';
import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { arrive, brokeIn, whereabouts, type Evidence } from '../../lambda/coach/whereabouts.js';
import { DAY, HOUR, MONDAY, Person } from '../support/person.js';
import { toTheEnd } from './scenes.js';

const movement: Place = {
  exercise: 'pelvic-tilt',
  phase: 'movement',
  repetition: 1,
  side: null,
};
const repetition = (n: number): Place => ({ ...movement, phase: 'repetition', repetition: n });
const done: Place = { ...movement, phase: 'done' };

/** Moving at 0 s, tilting at 10, 20 and 30 s, done at 40 s, over at 50 s. */
const tilting: Profile = {
  ...newProfile(),
  place: movement,
  running: {
    startedAt: MONDAY,
    sessionId: 'this',
    marks: [
      [0, movement],
      [10_000, repetition(1)],
      [20_000, repetition(2)],
      [30_000, repetition(3)],
      [40_000, done],
    ],
    end: 50_000,
  },
};

const by = (sessionId: string, now: number): Evidence => ({
  sessionId,
  now,
  tolerance: 0,
  answers: false,
});

const at = (seconds: number): number => MONDAY + seconds * 1_000;

describe('somebody who breaks in', () => {
  it.each([
    [-30, movement, 'though the clock has stepped back'],
    [0, movement, 'at once'],
    [11, movement, 'while the first tilt begins: the request takes up to two seconds'],
    [12, repetition(1), 'in the first tilt'],
    [21, repetition(1), 'as the second begins: never ahead of where they were'],
    [22, repetition(2), 'in the second'],
    [31, repetition(2), 'as the third begins'],
    [41, repetition(3), 'as the third ends: not done yet'],
    [42, done, 'when it is done'],
    [300, done, 'long after it is over'],
  ])('after %i s is found where they were: %o, %s', (seconds, place) => {
    expect(whereabouts(tilting, by('this', at(seconds)))).toEqual(place);
  });

  it.each([
    [-30, movement],
    [12, repetition(1)],
    [22, repetition(2)],
    [45, repetition(3)],
  ])(
    'from another session after %i s is where it cut the answer off, and never done',
    (s, place) => {
      expect(whereabouts(tilting, by('other', at(s)))).toEqual(place);
      expect(arrive(tilting, by('other', at(s))).finished).toEqual([]);
    },
  );

  it.each([52, 300, 86_400])(
    'from another session after %i s is where the answer began: nobody knows what was heard',
    (seconds) => {
      expect(whereabouts(tilting, by('other', at(seconds)))).toEqual(movement);
      expect(arrive(tilting, by('other', at(seconds))).finished).toEqual([]);
    },
  );

  it('before anything was said is where they were kept', () => {
    const kept = { ...newProfile(), place: repetition(3) };
    expect(whereabouts(kept, by('this', at(0)))).toEqual(repetition(3));
    expect(whereabouts(newProfile(), by('this', at(0)))).toBeNull();
  });

  it('in an answer that belongs to no place stays where they were', () => {
    const silent = {
      ...tilting,
      running: { startedAt: MONDAY, sessionId: 'this', marks: [], end: 9 },
    };
    expect(whereabouts(silent, by('this', at(30)))).toEqual(movement);
  });
});

describe('an exercise that was heard to its end', () => {
  it('is done when a request of the same session comes after it, and the next one is ahead', () => {
    const arrived = arrive(tilting, by('this', at(55)));
    expect(arrived.finished).toEqual([{ exercise: 'pelvic-tilt', at: at(40), level: 0 }]);
    expect(arrived.timesThrough).toEqual({ 'pelvic-tilt': 1 });
    expect(arrived.place).toEqual({
      exercise: 'glute-bridge',
      phase: 'rest',
      repetition: 1,
      side: null,
    });
  });

  it('is counted once, however often its end is looked at', () => {
    const arrived = arrive(tilting, by('this', at(55)));
    const { running } = arrived;
    const answered = {
      ...arrived,
      running: running && { ...running, marks: [], startedAt: at(55) },
    };
    expect(arrive(answered, by('this', at(70))).finished).toHaveLength(1);
  });

  it('is the last one: the place stays, and finishing is asked for', () => {
    const last = { ...done, exercise: 'bird-dog' } as const;
    const profile: Profile = {
      ...tilting,
      place: { ...movement, exercise: 'bird-dog' },
      running: { startedAt: MONDAY, sessionId: 'this', marks: [[0, last]], end: 5_000 },
    };
    expect(arrive(profile, by('this', at(10))).place).toEqual(last);
  });
});

const tilt = (): Person =>
  new Person({ profile: { disclaimerHeard: true, timesThrough: { 'pelvic-tilt': 3 } } }).say({
    kind: 'exercise',
    exercise: 'pelvic-tilt',
  });

describe('somebody on the floor has done the exercise', () => {
  it('when they answer after it', () => {
    expect(tilt().say('next').profile.finished).toHaveLength(1);
  });

  it('when they break in behind it, while its end is being told', () => {
    expect(tilt().whileAt({ phase: 'done' }).say('pause').profile.finished).toHaveLength(1);
  });

  it('when they lie there in silence until the session ends', () => {
    expect(tilt().fallsSilent().profile.finished).toHaveLength(1);
  });
});

describe('somebody on the floor has not done the exercise', () => {
  it.each(['skip', 'pain', 'stop', 'next', 'ready', 'pause'] as const)(
    'when they say %s in the middle of it',
    (word) => {
      const person = tilt().whileAt({ repetition: 6 }).say(word);
      expect(person.profile.finished).toEqual([]);
    },
  );

  it.each([4 * HOUR, 3 * DAY])(
    'when they leave, and are back in a new session after %i ms',
    (ms) => {
      expect(tilt().comesBackAfter(ms).say('launch').profile.finished).toEqual([]);
    },
  );
});

describe('the last exercise', () => {
  const birdDog = (): Person =>
    new Person({
      profile: {
        disclaimerHeard: true,
        timesThrough: { 'bird-dog': 1 },
        levels: { 'bird-dog': -1 },
        place: { exercise: 'bird-dog', phase: 'rest', repetition: 1, side: null },
      },
    }).say('resume');

  it('ends with a question too, and "ready" is answered with what was done, and the end', () => {
    const person = birdDog();
    toTheEnd(person);
    expect(person.text()).toMatch(/That was the last exercise\. Say ready, and I'll sum up\.$/);
    expect(person.asked).toBe('finish');
    person.say('ready');
    expect(person.text()).toMatch(/^You've done one of seven exercises\. Well done\./);
    expect(person.asked).toBeNull();
    expect(person.place).toBeNull();
    expect(person.profile.timesThrough).toEqual({ 'bird-dog': 2 });
  });

  it('is done too when nobody answers, and the next session begins from the start', () => {
    const person = birdDog();
    toTheEnd(person);
    person.fallsSilent();
    expect(person.profile.finished).toHaveLength(1);
    expect(person.comesBackAfter(DAY).say('launch').text()).not.toContain('continue from there');
    expect(person.asked).toBe('start');
  });
});

describe('an answer to the question at the end', () => {
  const estimated = { sessionId: 'this', tolerance: 0.25, answers: true };

  it('was given behind it, although by the table of an estimated voice it still sounds', () => {
    const early = { ...estimated, now: at(37) };
    expect(whereabouts(tilting, early)).toEqual(done);
    expect(brokeIn(tilting, early)).toBe(false);
  });

  it('is breaking in where the speech cannot be over yet', () => {
    const tooEarly = { ...estimated, now: at(33) };
    expect(whereabouts(tilting, tooEarly)).toEqual(repetition(3));
    expect(brokeIn(tilting, tooEarly)).toBe(true);
    const measured = { ...estimated, tolerance: 0.02, now: at(37) };
    expect(brokeIn(tilting, measured)).toBe(true);
  });

  it('leaves other words where the marks find them', () => {
    const pausing = { ...estimated, answers: false, now: at(37) };
    expect(whereabouts(tilting, pausing)).toEqual(repetition(3));
  });
});
