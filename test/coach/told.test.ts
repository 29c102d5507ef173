import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { TOPICS } from '../../lambda/coach/command.js';
import { HOUR, MINUTE, MONDAY, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const tilting = (alone = false): Person =>
  regularAt('pelvic-tilt', { alone }).whileAt({ repetition: 4 });

/** Has done all seven an hour ago. */
const done = (): Person => {
  const at = (i: number): number => MONDAY - HOUR + i * MINUTE;
  const finished = EXERCISE_IDS.map((exercise, i) => ({ exercise, at: at(i), level: 0 as const }));
  return new Person({ profile: { ...REGULAR, finished } });
};

const before = (): Person => new Person({ profile: REGULAR });

const LAST = (): Person => regularAt('bird-dog').whileAt({ repetition: 2, side: 'right' });

const WAY_BACK = "Say continue, and we'll go on from number four.";
const START = 'Say start, or name an exercise.';
const NOTHING_LEFT = "There's nothing left. You've finished for today.";

describe('"where am I?"', () => {
  it.each([
    [
      'in a repetition',
      tilting,
      `You're on exercise two of seven, pelvic tilt. You've done three of ten. ${WAY_BACK}`,
    ],
    [
      'at rest before an exercise',
      () => regularAt('pelvic-tilt'),
      "You're on exercise three of seven, the bridge. You're just beginning. Next exercise: the bridge. Say ready when you want to go on.",
    ],
    [
      'at the end',
      ASKED.finish,
      "You're on exercise seven of seven, the bird-dog. You've done ten of ten. That was the last exercise. Say ready, and I'll sum up.",
    ],
    [
      'after one alone',
      ASKED.offer,
      "You're on exercise two of seven, pelvic tilt. You've done ten of ten. Say next for the bridge, say the whole routine for all seven, or say stop.",
    ],
    [
      'before the start',
      before,
      `You haven't started yet. There are seven exercises in all. ${START}`,
    ],
    ['after all seven', done, `${NOTHING_LEFT} ${START}`],
  ] as const)('%s', (_where, person, words) => {
    expect(person().say('whereAmI').text()).toBe(words);
  });
});

describe('"how many left?"', () => {
  it.each([
    [
      'in a repetition',
      tilting,
      /^Seven more here\. After that, five exercises to go\. That's about thirteen minutes more\. Say continue/,
    ],
    [
      'in an exercise alone',
      () => tilting(true),
      /^Seven more here\. That's about one minute more\. Say continue/,
    ],
    [
      'in the last exercise',
      LAST,
      /^Nine more here\. This is the last exercise\. That's about three minutes more\. Say continue/,
    ],
    [
      'at rest before an exercise',
      () => regularAt('pelvic-tilt'),
      /^Five exercises to go\. That's about twelve minutes more\. Next exercise: the bridge\./,
    ],
    [
      'at the end',
      ASKED.finish,
      /^There's nothing left\. You've finished for today\. That was the last exercise\./,
    ],
    [
      'before the start',
      before,
      /^You haven't started yet\. There are seven exercises in all\. Say start/,
    ],
    ['after all seven', done, /^There's nothing left\. You've finished for today\. Say start/],
  ] as const)('%s', (_where, person, words) => {
    expect(person().say('howMuchLeft').text()).toMatch(words);
  });
});

describe('a question', () => {
  it.each(TOPICS)('about "%s" is answered in its own words, then led back from', (topic) => {
    const person = tilting().say({ kind: 'question', topic });
    const [answer = ''] = person.text().split(` ${WAY_BACK}`);
    expect(person.text()).toBe(`${answer} ${WAY_BACK}`);
    expect(answer.length).toBeGreaterThan(60);
    expect(person.asked).toBe('wayBack');
    expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
  });

  it('about evidence names the year of the guideline', () => {
    const person = tilting().say({ kind: 'question', topic: 'evidence' });
    expect(person.text()).toContain('In 2023 the World Health Organization');
  });
});

describe('whoever asks while an answer sounds', () => {
  const asksIn = (person: Person): string | null => person.say('whereAmI').asked;

  it('that asks whether they are ready, or ends with the last exercise, is told the way back', () => {
    const beginner = new Person().say('launch').say('startRoutine');
    expect(beginner.asked).toBe('inPosition');
    expect(asksIn(beginner.heardFor(5_000))).toBe('wayBack');
    const last = regularAt('bird-dog').say('ready');
    expect(last.asked).toBe('finish');
    expect(asksIn(last.whileAt({ repetition: 8, side: 'left' }))).toBe('wayBack');
  });
});

describe('"how is it done?"', () => {
  it('tells of the exercise that is under way, and what it is good for', () => {
    expect(tilting().say({ kind: 'explain', exercise: null }).text()).toMatch(
      /^Lie on your back with your knees bent\. Gently tilt.* They help support your spine\. Say continue/,
    );
  });

  it('of nothing asks which one', () => {
    const person = before().say({ kind: 'explain', exercise: null });
    expect(person.text()).toMatch(/^Which exercise do you mean\?/);
    expect(person.asked).toBe('which');
  });
});
