import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import type { Question } from '../../lambda/coach/turn.js';
import { HOUR, MINUTE, MONDAY, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const questions = (of: object): readonly Question[] => Object.keys(of) as readonly Question[];

const PAIN = 'If something hurts, say: it hurts.';
const EXERCISING = `You can say next, back, repeat, pause, easier, slower, skip or stop. ${PAIN}`;
const MORE = 'You can also say harder, faster or count differently, or ask: how many left.';
const PAUSED = `We're paused: say continue, start over, skip or stop. ${PAIN}`;
const BEFORE =
  'Say start for the whole routine, or name an exercise. You can also ask: how often should I train.';
const FORGET = "Do you want me to delete everything I've kept about your training?";
const BRIDGE_NEXT = 'Next exercise: the bridge. Say ready when you want to go on.';
const WHICH =
  'Which exercise do you mean? Say, for example, the bridge, the plank or number three.';
const LANGUAGE = 'I speak English and Danish. Say speak English or speak Danish.';
const COUNTING = 'How often shall I count? Say every second, now and then or quiet.';

/** What "help" is answered with where each question stands open; the first has never trained. */
const HELP: Readonly<Record<Question, string>> = {
  start: BEFORE,
  inPosition: `${EXERCISING} Say ready when you're in position.`,
  goOn: `${EXERCISING} ${MORE} ${BRIDGE_NEXT}`,
  finish: `${EXERCISING} ${MORE} That was the last exercise. Say ready, and we'll finish.`,
  offer: `${EXERCISING} ${MORE} Say next for the bridge, say the whole routine for all seven, or say stop.`,
  look: `${EXERCISING} ${MORE} Say continue to go back to pelvic tilt, say next for the plank, or say stop.`,
  paused: PAUSED,
  wayBack: `${EXERCISING} ${MORE} Say continue, and we'll go on from number four.`,
  skipOrStop: PAUSED,
  resume: 'Do you want to continue from there? Say yes or no.',
  restart: 'Do you want to start the whole routine over? Say yes or no.',
  leftOut: 'Do you want to do it now? Say yes or no.',
  anyway: 'Do you want to start knee to chest now? Say yes or no.',
  forget: `${FORGET} Say yes or no.`,
  which: `${EXERCISING} ${MORE} ${WHICH}`,
  language: `${EXERCISING} ${MORE} ${LANGUAGE}`,
  counting: `${EXERCISING} ${MORE} ${COUNTING}`,
};

describe('"help"', () => {
  it.each(questions(HELP))('where "%s" is open, tells what can be said there', (question) => {
    const person = ASKED[question]().say('help');
    expect([person.text(), person.asked]).toEqual([HELP[question], question]);
  });

  it('in the middle of an exercise ends with the way back into it', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('help');
    expect(person.text()).toBe(HELP.wayBack);
    expect(person.asked).toBe('wayBack');
  });

  it('before anything has begun tells whoever is known how to be forgotten', () => {
    const person = new Person({ profile: REGULAR }).say('launch').say('help');
    expect(person.text()).toMatch(/delete my data.* Say start for the whole routine/);
    expect(ASKED.start().say('help').text()).not.toContain('delete');
  });

  it('after all seven tells what is left to ask', () => {
    const at = (i: number): number => MONDAY - HOUR + i * MINUTE;
    const finished = EXERCISE_IDS.map((exercise, i) => ({ exercise, at: at(i) }));
    const person = new Person({ profile: { ...REGULAR, finished } }).say('launch').say('help');
    expect(person.text()).toMatch(/^You've finished for today: say my week/);
  });
});

const SORRY = "Sorry, I didn't catch that. ";
const SAY_CONTINUE = `${SORRY}Say continue, skip or stop.`;
const SAY_NEXT = `${SORRY}Say next, repeat or pause.`;
const SAY_START = `${SORRY}Say start, or name an exercise.`;
const YES_OR_NO = `${SORRY}Say yes or no.`;

/** … and what nobody can make anything of; the choices are named instead of an apology. */
const NOT_UNDERSTOOD: Readonly<Record<Question, string>> = {
  start: SAY_START,
  inPosition: SAY_NEXT,
  goOn: SAY_NEXT,
  finish: SAY_START,
  offer: SAY_START,
  look: SAY_START,
  paused: SAY_CONTINUE,
  wayBack: SAY_CONTINUE,
  skipOrStop: `${SORRY}Say skip, or say stop.`,
  resume: YES_OR_NO,
  restart: YES_OR_NO,
  leftOut: YES_OR_NO,
  anyway: YES_OR_NO,
  forget: YES_OR_NO,
  which: WHICH,
  language: LANGUAGE,
  counting: COUNTING,
};

/** Before the start there is nothing to pause, and after pain "skip" must mean the same as before. */
const STAYS_OPEN: readonly Question[] = ['start', 'skipOrStop'];

describe('what is not understood', () => {
  it.each(questions(NOT_UNDERSTOOD))('where "%s" is open changes nothing', (question) => {
    const person = ASKED[question]().say('fallback');
    expect([person.text(), person.asked]).toEqual([NOT_UNDERSTOOD[question], question]);
  });

  it.each(questions(NOT_UNDERSTOOD))('twice where "%s" is open pauses, or asks on', (question) => {
    const person = ASKED[question]().say('fallback').say('fallback');
    expect(person.asked).toBe(STAYS_OPEN.includes(question) ? question : 'paused');
  });
});

describe('"delete my data"', () => {
  it('tells what that means and asks', () => {
    const person = ASKED.forget();
    expect(person.text()).toMatch(/\S Do you want me to delete everything I've kept about/);
    expect(person.text()).not.toMatch(/^Do you want/);
  });

  it.each([
    ['in an exercise', ASKED.forget, "Say continue, and we'll go on from number four."],
    [
      'before the start',
      () => new Person({ profile: REGULAR }).say('launch').say('forgetMe'),
      'Say start, or name an exercise.',
    ],
  ] as const)('%s, and "no": nothing is deleted, and all goes on', (_where, ask, goesOn) => {
    const person = ask().say('no');
    expect(person.text()).toBe(`OK, I haven't deleted anything. ${goesOn}`);
  });
});

describe('"no"', () => {
  it('to starting over stays in the exercise', () => {
    expect(ASKED.restart().say('no').text()).toBe(
      "OK, we'll stay with pelvic tilt. Say continue, and we'll go on from number four.",
    );
  });

  it('to an exercise that was left out needs no word', () => {
    const person = ASKED.leftOut().say('no');
    expect(person.text()).toBe("Say continue, and we'll go on with the bridge.");
  });

  it('as the first word of all is a goodbye, and keeps the place', () => {
    expect(new Person({ profile: REGULAR }).say('no').text()).toBe('Goodbye.');
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('pause');
    const { place } = person;
    person.comesBackAfter(HOUR).say('no');
    expect([person.text(), person.place]).toEqual(['Goodbye.', place]);
  });
});
