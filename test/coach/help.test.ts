import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
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
  finish: `${EXERCISING} ${MORE} That was the last exercise. Say ready, and I'll sum up.`,
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
    const finished = EXERCISE_IDS.map((exercise, i) => ({
      exercise,
      at: at(i),
      level: 0 as const,
    }));
    const person = new Person({ profile: { ...REGULAR, finished } }).say('launch').say('help');
    expect(person.text()).toMatch(/^You've finished for today: say my week/);
  });
});

const SORRY = "Sorry, I didn't catch that.";
const EITHER = "I didn't get that either.";
const TRY_LED = `${EITHER} Try ready, repeat or skip.`;
const TRY_PAUSED = `${EITHER} Try continue, skip or stop.`;
const STOPPED_COUNTING = `${SORRY} I've stopped counting. Say continue to go on.`;
const YES_OR_NO = `${SORRY} Say yes or no.`;

/**
 * … and what nobody can make anything of, the first time and the second time in a row. The choices
 * are named instead of an apology, and what is optional is dropped when it was asked twice.
 */
const NOT_UNDERSTOOD: Readonly<Record<Question, readonly [hint: string, words: string]>> = {
  start: [`${SORRY} Say start, and we'll begin.`, `${EITHER} Try start, the bridge or help.`],
  inPosition: [`${SORRY} I'm waiting until you're in position. Then say ready.`, TRY_LED],
  goOn: [`${SORRY} You're resting. Say ready to go on.`, TRY_LED],
  finish: [`${SORRY} Say ready, and we're done.`, TRY_LED],
  offer: [
    `${SORRY} Name an exercise, or say stop.`,
    `${EITHER} Try next, the whole routine or stop.`,
  ],
  look: [
    `${SORRY} Say continue to go back to the routine.`,
    `${EITHER} Try continue, next or stop.`,
  ],
  paused: [`${SORRY} We're paused. Say continue to go on.`, TRY_PAUSED],
  wayBack: [STOPPED_COUNTING, TRY_PAUSED],
  skipOrStop: [`${SORRY} Say skip, or say stop.`, `${EITHER} Try skip, stop or help.`],
  resume: [YES_OR_NO, TRY_PAUSED],
  restart: [YES_OR_NO, TRY_PAUSED],
  leftOut: [YES_OR_NO, TRY_PAUSED],
  anyway: [YES_OR_NO, TRY_PAUSED],
  forget: [YES_OR_NO, TRY_PAUSED],
  which: [WHICH, TRY_PAUSED],
  language: [LANGUAGE, TRY_PAUSED],
  counting: [COUNTING, TRY_PAUSED],
};

/** After pain "skip" must mean the same as before. */
const STAYS_OPEN: readonly Question[] = ['skipOrStop'];

/** Questions that are dropped when they have been asked twice. */
const DROPPED: readonly Question[] = [
  ...(['resume', 'restart', 'leftOut', 'anyway', 'forget'] as const),
  ...(['which', 'language', 'counting'] as const),
];

const BREAK = "Let's take a break. I've paused. When you want to go on, say continue.";

describe('what is not understood', () => {
  it.each(questions(NOT_UNDERSTOOD))('where "%s" is open changes nothing', (question) => {
    const person = ASKED[question]().say('fallback');
    expect([person.text(), person.asked]).toEqual([NOT_UNDERSTOOD[question][0], question]);
  });

  it.each(questions(NOT_UNDERSTOOD))('twice where "%s" is open tells three words', (question) => {
    const person = ASKED[question]().say('fallback').say('fallback');
    const open = DROPPED.includes(question) ? 'wayBack' : question;
    expect([person.text(), person.asked]).toEqual([NOT_UNDERSTOOD[question][1], open]);
  });

  it.each(questions(NOT_UNDERSTOOD).filter((question) => question !== 'start'))(
    'three times where "%s" is open pauses',
    (question) => {
      const person = ASKED[question]().say('fallback').say('fallback').say('fallback');
      const open = STAYS_OPEN.includes(question) ? question : 'paused';
      expect([person.text(), person.asked]).toEqual([BREAK, open]);
    },
  );

  it.each(questions(NOT_UNDERSTOOD))('ends at last where "%s" is open', (question) => {
    const person = ASKED[question]();
    const { place } = person.listens().moment().profile;
    const said = [person.text()];
    while (person.asked !== null) said.push(person.say('fallback').text());
    expect(said).toHaveLength(question === 'start' ? 4 : 5);
    expect(said.at(-1)).toBe(
      "I still can't make out what you're saying, so we'll stop here. To come back, say: Alexa, open back coach.",
    );
    expect(person.place).toEqual(place);
  });

  it.each(LANGUAGES)('is never answered twice in a row with the same sentence (%s)', (language) => {
    for (const question of questions(NOT_UNDERSTOOD)) {
      const person = ASKED[question]();
      person.profile = { ...person.profile, language };
      const answers: string[] = [];
      while (person.asked !== null) answers.push(person.say('fallback').text());
      const sentences = answers.map((answer) => answer.split(/(?<=[.?!]) /));
      for (const [i, each] of sentences.entries()) {
        expect([question, each.filter((one) => sentences[i - 1]?.includes(one))]).toEqual([
          question,
          [],
        ]);
      }
    }
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
