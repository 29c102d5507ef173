import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../lambda/coach/turn.js';
import { DAY, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const asksAgain = (person: Person): Person => person.listens().do({ kind: 'again' });

const COMEBACK = ' To come back, say: Alexa, open back coach.';
const TAKE_YOUR_TIME = 'Take your time. ';
const NO_HURRY = "There's no hurry. ";
const START = 'Say start, or name an exercise.';
const CONTINUE = "Say continue when you're ready.";
const FINISH = "That was the last exercise. Say ready, and I'll sum up.";
const LOOK = 'Say continue to go back to pelvic tilt, say next for the plank, or say stop.';
const OFFER = 'Say next for the bridge, say the whole routine for all seven, or say stop.';
const AFTER_PAIN = 'Say continue to go on with the bridge, or say stop to finish.';
const FORGET = "Do you want me to delete everything I've kept about your training?";
const WHICH =
  'Which exercise do you mean? Say, for example, the bridge, the plank or number three.';
const LANGUAGE = 'I speak English and Danish. Say speak English or speak Danish.';
const COUNTING = 'How often shall I count? Say every second, now and then or quiet.';
const YES_OR_NO = 'Say yes or no.';

/** What is heard where each question stands open, and after a while of silence. */
const HEARD: Readonly<Record<Question, readonly [prompt: string, reprompt: string]>> = {
  start: [START, TAKE_YOUR_TIME + START],
  inPosition: [
    "Say ready when you're in position.",
    `${TAKE_YOUR_TIME}Are you still there? Say ready, or say stop.`,
  ],
  goOn: [
    'Next exercise: the bridge. Say ready when you want to go on.',
    `${NO_HURRY}I'm keeping your place. Say ready to go on.`,
  ],
  finish: [FINISH, TAKE_YOUR_TIME + FINISH],
  offer: [OFFER, TAKE_YOUR_TIME + OFFER],
  look: [LOOK, TAKE_YOUR_TIME + LOOK],
  paused: [CONTINUE, NO_HURRY + CONTINUE],
  wayBack: ["Say continue, and we'll go on from number four.", NO_HURRY + CONTINUE],
  skipOrStop: [AFTER_PAIN, TAKE_YOUR_TIME + AFTER_PAIN],
  resume: ['Do you want to continue from there?', TAKE_YOUR_TIME + YES_OR_NO],
  restart: ['Do you want to start the whole routine over?', TAKE_YOUR_TIME + YES_OR_NO],
  leftOut: ['Do you want to do it now?', TAKE_YOUR_TIME + YES_OR_NO],
  anyway: ['Do you want to start knee to chest now?', TAKE_YOUR_TIME + YES_OR_NO],
  forget: [FORGET, TAKE_YOUR_TIME + YES_OR_NO],
  which: [WHICH, TAKE_YOUR_TIME + WHICH],
  language: [LANGUAGE, TAKE_YOUR_TIME + LANGUAGE],
  counting: [COUNTING, TAKE_YOUR_TIME + COUNTING],
};

/** After the reprompt Alexa closes the session, so it ends with the words that open the coach again. */
const heard = (question: Question): readonly [prompt: string, reprompt: string] => {
  const [prompt, reprompt] = HEARD[question];
  return [prompt, reprompt + COMEBACK];
};

const QUESTIONS = Object.keys(HEARD) as readonly Question[];

describe('a question that stands open', () => {
  it.each(QUESTIONS)('"%s" is asked again as it is, and moves nobody', (question) => {
    const person = ASKED[question]().listens();
    const { place } = person.moment().profile;
    person.do({ kind: 'again' });
    expect([person.text(), person.reprompt()]).toEqual(heard(question));
    expect([person.asked, person.place]).toEqual([question, place]);
  });

  it('between two parts of an exercise is no announcement of the next one', () => {
    const person = asksAgain(regularAt('bird-dog'));
    expect(person.place?.phase).toBe('repetition');
    expect(person.text()).toBe(
      "Take a short break. After that, we'll do five more on each side. Say ready when you want to go on.",
    );
  });
});

describe('the question', () => {
  const reprompt = (person: Person): string => asksAgain(person).reprompt();

  it('behind the last exercise alone offers no next one', () => {
    const person = asksAgain(regularAt('bird-dog', { alone: true }).say('ready'));
    expect(person.text()).toBe('Say the whole routine for all seven, or say stop.');
  });

  it('of a pause has another word for each repetition, "stop" in the third of them', () => {
    const paused = (repetition: number): Person =>
      regularAt('pelvic-tilt').whileAt({ repetition }).say('pause');
    const said = [4, 5, 6].map((repetition) => reprompt(paused(repetition)));
    expect(new Set(said).size).toBe(3);
    expect(said.filter((each) => each.includes('Say continue, or say stop.'))).toHaveLength(1);
  });

  it.each([
    ['plank', {}, "Say continue, and we'll go on with the plank."],
    ['glute-bridge', { repetition: 2 }, "Say continue, and we'll go on from number two."],
    ['superman', { repetition: 2 }, "Say continue, and we'll go on from number two."],
    ['knee-to-chest', { side: 'left' }, "Say continue, and we'll go on from number one, left leg."],
  ] as const)('of the way back into %s names where', (exercise, where, words) => {
    const person = regularAt(exercise).whileAt({ phase: 'repetition', ...where });
    expect(person.say('help').text().endsWith(words)).toBe(true);
  });
});

describe('before anything has begun', () => {
  const open = (question: Question | null): Person => {
    const person = new Person({ profile: REGULAR }).say('launch');
    person.session = { ...person.session, question };
    return asksAgain(person);
  };

  it.each(['which', 'language', 'counting', 'leftOut', 'forget'] as const)(
    '"%s" is asked as it is in an exercise',
    (question) => {
      const person = open(question);
      expect([person.text(), person.reprompt()]).toEqual(heard(question));
      expect([person.asked, person.place]).toEqual([question, null]);
    },
  );

  it.each([null, 'start', 'paused', 'resume'] as const)(
    '%s, which needs no place or has none, comes to the start',
    (question) => {
      const person = open(question);
      expect([person.text(), person.asked]).toEqual([START, 'start']);
    },
  );
});

describe('a choice that was made', () => {
  it.each([
    ['counting', { kind: 'counting', style: 'quiet' }],
    ['language', { kind: 'language', language: 'en' }],
    ['which', { kind: 'explain', exercise: 'plank' }],
  ] as const)('of %s leads back to what stood before', (question, choice) => {
    const person = ASKED[question]().say(choice);
    expect(person.text()).toMatch(/ Say continue, and we'll go on from number four\.$/);
    expect(person.asked).toBe('wayBack');
  });

  it.each([
    ['counting', { kind: 'counting', style: 'quiet' }],
    ['language', { kind: 'language', language: 'en' }],
    ['which', { kind: 'explain', exercise: 'plank' }],
  ] as const)('of %s before anything has begun leads to the start', (question, choice) => {
    const person = new Person({ profile: REGULAR }).say('launch');
    person.session = { ...person.session, question };
    expect(person.say(choice).asked).toBe('start');
  });

  it('of counting is kept', () => {
    expect(ASKED.counting().say({ kind: 'counting', style: 'quiet' }).profile.style).toBe('quiet');
  });

  it('without having been asked for leaves the open question open', () => {
    const person = ASKED.paused().say({ kind: 'counting', style: 'quiet' });
    expect(person.asked).toBe('paused');
    expect(ASKED.restart().say({ kind: 'explain', exercise: 'plank' }).asked).toBe('restart');
  });
});

describe('whoever begins a session with a question', () => {
  const often = { kind: 'question', topic: 'often' } as const;

  it('hears where they were behind the answer, and is asked whether to go on', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('pause');
    person.comesBackAfter(DAY).say(often);
    expect(person.text()).toMatch(
      /You got to pelvic tilt, number four\. Do you want to continue from there\?$/,
    );
    expect(person.asked).toBe('resume');
  });

  it.each([
    { phase: 'repetition', repetition: 1 },
    { phase: 'rest', repetition: 1 },
    { phase: 'movement', repetition: 4 },
  ] as const)('hears of %j no repetition that was not reached', (where) => {
    const place = { exercise: 'pelvic-tilt', side: null, ...where } as const;
    const person = new Person({ profile: { ...REGULAR, place } }).say(often);
    expect(person.text()).toMatch(
      /Last time you got to exercise two, pelvic tilt\. Do you want to continue from there\?$/,
    );
  });

  it('hears of no place where there is none', () => {
    const person = new Person({ profile: REGULAR }).say(often);
    expect(person.text()).not.toMatch(/You got to/);
    expect(person.asked).toBe('start');
  });

  it('hears it once: behind the next answer the question alone', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('pause');
    person.comesBackAfter(DAY).say('launch').say(often);
    expect(person.text()).not.toMatch(/You got to/);
    expect(person.text()).toMatch(/Do you want to continue from there\?$/);
  });
});
