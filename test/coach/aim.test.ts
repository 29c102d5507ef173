import { describe, expect, it } from '@jest/globals';
import { aim, answersQuestion } from '../../lambda/coach/aim.js';
import type { ExerciseId } from '../../lambda/coach/exercises.js';
import { QUESTIONS, type Question } from '../../lambda/coach/turn.js';
import { COMMANDS } from '../../scripts/walk/commands.js';
import { commandOf, Person, type Spoken } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const ON_FROM_FOUR = /We were on number four\. On we go\. three two one Number four\. Tilt\./;

/** What "ready", "continue" and "yes" come to, and what "no" comes to. */
const ANSWERS: Readonly<Record<Question, readonly [yes: RegExp, no: RegExp]>> = {
  start: [/Exercise one of seven: the knee-to-chest stretch/, /^Goodbye\.$/],
  inPosition: [
    /^If you want to say something while I count, start with Alexa\..* In a moment, you'll slowly pull your right knee/,
    /^Take your time\. Say ready when you're in position/,
  ],
  goOn: [
    /^The bridge, slow and steady\./,
    /^Take the time you need\..*Say ready when you want to go on\.$/,
  ],
  finish: [/^You've done one of seven exercises\. Well done\./, /Say ready, and I'll sum up\.$/],
  offer: [/Say next for the bridge, say the whole routine/, /^OK, we'll stop here\. You did one/],
  look: [
    /^We're going back to pelvic tilt\. Find your position again\..* We were on number four\./,
    /^OK, we'll stop here\. You did one/,
  ],
  paused: [ON_FROM_FOUR, /^Take the time you need\. Say continue when you're ready\.$/],
  wayBack: [ON_FROM_FOUR, /Say continue, and we'll go on from number four\.$/],
  skipOrStop: [/^OK, on to the bridge\. Go gently\./, /^OK, we'll stop here\. Take care/],
  resume: [ON_FROM_FOUR, /^All right\. We'll start from the beginning\..*Knee to chest/i],
  restart: [
    /^OK, we'll start from the beginning\..*knee to chest/i,
    /^OK, we'll stay with pelvic tilt/,
  ],
  leftOut: [
    /Pelvic tilt, smooth and controlled/,
    /Say continue, and we'll go on with the bridge\.$/,
  ],
  anyway: [
    /^Knee to chest, an easy stretch\./,
    /^Say continue, and we'll go on from number four\.$/,
  ],
  forget: [/^It's all deleted/, /^OK, I haven't deleted anything\..*from number four\.$/],
  which: [
    /Say continue, and we'll go on from number four\.$/,
    /Say continue, and we'll go on from number four\.$/,
  ],
  language: [
    /Say continue, and we'll go on from number four\.$/,
    /Say continue, and we'll go on from number four\.$/,
  ],
  counting: [
    /Say continue, and we'll go on from number four\.$/,
    /Say continue, and we'll go on from number four\.$/,
  ],
};

/** Nothing but "yes" deletes, starts over, and starts what was left out or advised against. */
const ONLY_YES: readonly Question[] = ['restart', 'leftOut', 'anyway', 'forget'];

describe.each(QUESTIONS)('whoever is asked "%s"', (question) => {
  const [yes, no] = ANSWERS[question];

  it('is really asked it', () => {
    expect(ASKED[question]().asked).toBe(question);
  });

  const words = ONLY_YES.includes(question)
    ? (['yes'] as const)
    : (['ready', 'resume', 'yes'] as const);
  it.each(words)('and says %s, means yes', (word) => {
    expect(ASKED[question]().say(word).text()).toMatch(yes);
  });

  it('and says no, is believed', () => {
    expect(ASKED[question]().say('no').text()).toMatch(no);
  });
});

describe.each(['restart', 'leftOut', 'anyway'] as const)('at the question "%s"', (question) => {
  it.each(['ready', 'resume'] as const)(
    '"%s" means no: what is under way goes on, and its place is kept',
    (word) => {
      const [yes, no] = ANSWERS[question];
      const person = ASKED[question]();
      const { place } = person.listens().moment().profile;
      person.say(word);
      expect(person.text()).toMatch(no);
      expect(person.text()).not.toMatch(yes);
      expect([person.place, person.asked]).toEqual([place, 'wayBack']);
    },
  );
});

it('asks again where "ready" or "continue" would delete everything', () => {
  for (const word of ['ready', 'resume'] as const) {
    expect(ASKED.forget().say(word).text()).toMatch(/^Do you want me to delete everything/);
  }
});

describe('waiting', () => {
  it.each(['inPosition', 'goOn', 'finish', 'paused', 'wayBack'] as const)(
    'after "no" to "%s", the same question stays open, and "ready" still means yes',
    (question) => {
      const person = ASKED[question]().say('no');
      expect(person.asked).toBe(question);
      expect(person.say('ready').text()).toMatch(ANSWERS[question][0]);
    },
  );
});

const aimOf = (person: Person, spoken: Spoken): unknown => aim(person.moment(), commandOf(spoken));

describe('whoever is led through an exercise', () => {
  const led = (exercise: ExerciseId): Person => {
    const person = regularAt(exercise);
    const [ms] = person.marks.find(([, { phase }]) => phase === 'repetition') ?? [0];
    person.now += ms + 4_000;
    return person;
  };

  it('names the next exercise, the one before, or the one to leave out, when the word is said', () => {
    expect(aimOf(led('glute-bridge'), 'next')).toEqual({ kind: 'next', to: 'cat-cow' });
    expect(aimOf(led('glute-bridge'), 'ready')).toEqual({ kind: 'next', to: 'cat-cow' });
    expect(aimOf(led('glute-bridge'), 'previous')).toEqual({
      kind: 'previous',
      to: 'pelvic-tilt',
    });
    expect(aimOf(led('glute-bridge'), 'skip')).toEqual({
      kind: 'skip',
      exercise: 'glute-bridge',
      to: 'cat-cow',
    });
  });

  it('has no exercise behind the last, and none before the first', () => {
    expect(aimOf(led('bird-dog'), 'next')).toEqual({ kind: 'next', to: null });
    expect(aimOf(led('bird-dog'), 'skip')).toEqual({
      kind: 'skip',
      exercise: 'bird-dog',
      to: null,
    });
    expect(aimOf(led('knee-to-chest'), 'previous')).toEqual({
      kind: 'previous',
      to: 'knee-to-chest',
    });
  });

  it('names the level and the pace that are wanted', () => {
    const bridge = led('glute-bridge');
    expect(aimOf(bridge, 'easier')).toMatchObject({ exercise: 'glute-bridge', level: -1 });
    expect(aimOf(bridge, 'harder')).toMatchObject({ exercise: 'glute-bridge', level: 1 });
    expect(aimOf(bridge, 'slower')).toMatchObject({ tempo: 'slow' });
    expect(aimOf(bridge, 'faster')).toMatchObject({ tempo: 'fast' });
  });

  it('and says "ready" or "done" in the repetitions, goes to the next exercise', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('ready');
    expect(person.place?.exercise).toBe('glute-bridge');
    expect(person.text()).toMatch(/^The bridge, slow and steady\./);
  });

  it.each(['resume', 'yes'] as const)(
    'and says "%s" is told that it is going on, and led on',
    (word) => {
      const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say(word);
      expect(person.text()).toMatch(/^We're already going\. We were on number four\. On we go\./);
    },
  );
});

describe('between the two parts of a long exercise', () => {
  it('"ready" goes on with the exercise', () => {
    const person = new Person({ profile: REGULAR });
    person.say({ kind: 'exercise', exercise: 'bird-dog' });
    expect(person.asked).toBe('goOn');
    expect(person.say('ready').place?.exercise).toBe('bird-dog');
    expect(person.text()).toMatch(
      /^Hands under your shoulders, knees under your hips\. On we go\. three two one Number/,
    );
  });

  it('"ready" said over the question that asks for it goes on with the exercise too', () => {
    const person = regularAt('knee-to-chest', { timesThrough: {} });
    if (person.asked === 'inPosition') person.say('ready');
    expect(person.text()).toMatch(
      /Take a short break\. After that, we'll do \w+ more on each leg\. Say ready/,
    );
    person.heardFor(person.lasts - 3_000).say('ready');
    expect(person.place?.exercise).toBe('knee-to-chest');
  });

  it('"next" leaves it for the next exercise, and "skip" leaves it out', () => {
    const parts = (): Person => {
      const person = regularAt('knee-to-chest', { timesThrough: {} });
      return person.asked === 'inPosition' ? person.say('ready') : person;
    };
    expect(parts().say('next').place?.exercise).toBe('pelvic-tilt');
    expect(parts().say('skip').profile.leftOut).toMatchObject([{ exercise: 'knee-to-chest' }]);
  });
});

describe('while resting', () => {
  it('"next" means the exercise that was announced', () => {
    const person = regularAt('pelvic-tilt').say('next');
    expect(person.place?.exercise).toBe('glute-bridge');
  });

  it('"skip" leaves out the exercise that was announced', () => {
    const person = regularAt('pelvic-tilt').say('skip');
    expect(person.profile.leftOut).toMatchObject([{ exercise: 'glute-bridge' }]);
    expect(person.place?.exercise).toBe('cat-cow');
  });

  it('"back" means the exercise that was just done', () => {
    expect(regularAt('pelvic-tilt').say('previous').place?.exercise).toBe('pelvic-tilt');
  });
});

describe('whoever has done the last exercise, or one on its own', () => {
  it.each(['finish', 'offer'] as const)(
    'and says "skip" or "it hurts", leaves nothing out (%s)',
    (at) => {
      expect(ASKED[at]().say('skip').profile.leftOut).toEqual([]);
      expect(ASKED[at]().say('pain').profile.leftOut).toEqual([]);
    },
  );
});

describe('before the first repetition', () => {
  const moving = (): Person => regularAt('pelvic-tilt').whileAt({ phase: 'movement' });

  it('"ready" stays in the exercise', () => {
    expect(moving().say('ready').place?.exercise).toBe('pelvic-tilt');
  });

  it.each(['resume', 'yes'] as const)('"%s" means the same as "ready"', (word) => {
    expect(moving().say(word).text()).toBe(moving().say('ready').text());
  });
});

it('takes only "ready", and a screen that goes on, for an answer near the end of the speech', () => {
  expect(COMMANDS.filter(answersQuestion).map(({ kind }) => kind)).toEqual(['ready', 'goesOn']);
});
