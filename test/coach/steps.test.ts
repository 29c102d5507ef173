import { describe, expect, it } from '@jest/globals';
import { HOUR, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const tilting = (): Person => regularAt('pelvic-tilt').whileAt({ repetition: 4 });

describe('"ready"', () => {
  it('in the movement is counted in at once, and not shown the movement again', () => {
    const person = regularAt('pelvic-tilt').whileAt({ phase: 'movement' }).say('ready');
    expect(person.text()).toMatch(/^(?:Here|On) we go\. three two one Number one\. Tilt\. Hold\./);
    const before = { exercise: 'pelvic-tilt', phase: 'repetition', repetition: 1, side: null };
    expect(person.marks[0]).toEqual([0, before]);
  });

  it('in the movement of a paused exercise hears the movement again', () => {
    const person = regularAt('pelvic-tilt').whileAt({ phase: 'movement' }).say('pause');
    expect(person.say('ready').text()).toMatch(
      /In a moment, you'll tilt your pelvis, so that your lower back presses down\..*Here we go/,
    );
  });

  it('between two parts of an exercise names the position, and is counted in', () => {
    const person = regularAt('bird-dog').say('ready');
    expect(person.text()).toMatch(
      /^Hands under your shoulders, knees under your hips\. On we go\. three two one Number six\./,
    );
    expect(person.place).toMatchObject({ repetition: 6, side: 'right' });
  });
});

describe('"repeat"', () => {
  it.each([
    ['before the start', () => new Person({ profile: REGULAR }).say('launch'), 'start'],
    ['after one exercise alone', ASKED.offer, 'offer'],
    ['at the end', ASKED.finish, 'finish'],
  ] as const)('%s is the question again', (_where, person, question) => {
    const again = person().say('repeat');
    expect(again.text()).toMatch(/^I'll say it again\. \S/);
    expect(again.asked).toBe(question);
  });
});

const PAUSED = "Paused. Say continue when you're ready.";
const EASED = "Paused. Ease out of the position, and rest. Say continue when you're ready.";

describe('"pause"', () => {
  it.each([
    ['in a repetition', tilting, EASED],
    ['in the movement', () => regularAt('pelvic-tilt').whileAt({ phase: 'movement' }), PAUSED],
    ['in position', ASKED.inPosition, PAUSED],
    ['at rest', ASKED.goOn, PAUSED],
    ['after a question in a repetition', ASKED.wayBack, EASED],
  ] as const)('%s eases out of a position only where there is one', (_where, person, words) => {
    const paused = person().say('pause');
    expect([paused.text(), paused.asked]).toEqual([words, 'paused']);
  });

  it('as the first words of a new session knows nobody in a position', () => {
    expect(ASKED.resume().say('pause').text()).toBe(PAUSED);
    expect(tilting().say('pause').comesBackAfter(HOUR).say('pause').text()).toBe(PAUSED);
  });

  it('a second time says that it is paused already', () => {
    const person = ASKED.paused().say('pause');
    expect(person.text()).toBe("We're already paused. Say continue when you're ready.");
  });

  it.each(['start', 'finish', 'offer', 'skipOrStop'] as const)(
    'where "%s" is asked has nothing to pause, and asks again',
    (question) => {
      const person = ASKED[question]();
      const { prompt } = person.listens().do({ kind: 'again' }).turn.ending as { prompt: unknown };
      expect(person.say('pause').turn).toMatchObject({ script: [], ending: { prompt } });
      expect(person.asked).toBe(question);
    },
  );
});

describe('"no", before any question has been heard', () => {
  it.each([
    ['in a repetition', tilting, EASED],
    [
      'in one exercise alone',
      () => regularAt('plank', { alone: true }).whileAt({ phase: 'repetition' }),
      EASED,
    ],
    ['in the movement', () => regularAt('pelvic-tilt').whileAt({ phase: 'movement' }), PAUSED],
  ] as const)('%s pauses', (_where, person, words) => {
    const stopped = person().say('no');
    expect([stopped.text(), stopped.asked]).toEqual([words, 'paused']);
  });

  it('between two parts of an exercise leaves time, and says so once', () => {
    const person = regularAt('bird-dog').say('no');
    expect(person.text()).toBe(
      "Take a short break. After that, we'll do five more on each side. Say ready when you want to go on.",
    );
  });
});

describe('"start"', () => {
  it('of somebody who is asked whether they are in position means that they are', () => {
    const person = ASKED.inPosition().say('startRoutine');
    expect(person.text()).toMatch(
      /^If you want to say something while I count, start with Alexa\..* In a moment, you'll slowly pull your right knee/,
    );
  });

  it('while the position is still being told is asked about', () => {
    expect(ASKED.inPosition().heardFor(4_000).say('startRoutine').asked).toBe('restart');
  });
});

describe('whoever is answered in the middle', () => {
  const often = { kind: 'question', topic: 'often' } as const;
  const OUT = 'Ease out of the position, and rest. ';

  it.each([often, { kind: 'help' }, { kind: 'fallback' }, { kind: 'whereAmI' }] as const)(
    'of a long hold comes out of it first (%j)',
    (command) => {
      const hold = (): Person => regularAt('plank').whileAt({ phase: 'repetition' });
      expect(hold().say(command).text().startsWith(OUT)).toBe(true);
      expect(hold().say('pause').say(command).text()).not.toContain(OUT);
    },
  );

  it('of a short one has done so already', () => {
    expect(tilting().say(often).text()).not.toContain(OUT);
    const moving = regularAt('plank').whileAt({ phase: 'movement' });
    expect(moving.say(often).text()).not.toContain(OUT);
  });
});

describe('the rest between two parts of an exercise', () => {
  it.each([
    ['knee-to-chest', 0, 'two more on each leg.'],
    ['pelvic-tilt', 2, 'eight more.'],
    ['glute-bridge', 2, 'eight more.'],
    ['cat-cow', 2, 'eight more.'],
    ['superman', -1, 'three more on each side.'],
    ['superman', 2, 'eight more.'],
    ['bird-dog', -1, 'five more on each leg.'],
    ['bird-dog', 0, 'five more on each side.'],
  ] as const)('of %s at level %i tells what is left', (exercise, level, left) => {
    const person = regularAt(exercise, { levels: { [exercise]: level }, tempo: 'slow' });
    const goOn = 'Say ready when you want to go on.';
    expect(
      person.text().endsWith(`. Take a short break. After that, we'll do ${left} ${goOn}`),
    ).toBe(true);
  });
});

describe('between two parts of an exercise', () => {
  it.each([
    ['bird-dog', 0, { repetition: 6, side: 'right' }],
    ['knee-to-chest', 0, { repetition: 2, side: 'right' }],
    ['glute-bridge', 2, { repetition: 8, side: null }],
  ] as const)('of %s at level %i one is at the next repetition', (exercise, level, where) => {
    const person = regularAt(exercise, { levels: { [exercise]: level } });
    const at = { exercise, phase: 'repetition', ...where };
    expect(person.marks.at(-1)?.[1]).toEqual(at);
    expect(person.listens().moment().profile.place).toEqual(at);
  });
});

it('an exercise is at its position, in its movement, and then in its repetitions', () => {
  const phases = regularAt('plank').marks.map(([, { phase }]) => phase);
  expect(phases).toEqual(['position', 'movement', 'repetition', 'done']);
});
