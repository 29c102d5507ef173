import { describe, expect, it } from '@jest/globals';
import type { ExerciseId } from '../../lambda/coach/exercises.js';
import type { Place } from '../../lambda/coach/place.js';
import { DAY, deviceIn, MINUTE, Person, SECOND } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

const kneeAt = (where: Partial<Place>, language: 'en' | 'da' = 'en'): Person => {
  const person = regularAt('knee-to-chest', {}, deviceIn(language));
  if (where.repetition !== 1) person.say('ready');
  return person.whileAt(where);
};

const THIRD_LEFT = { repetition: 3, side: 'left' } as const;

describe('whoever pauses is put back into the same repetition and side', () => {
  it('at once: the number, the leg, and a get-ready', () => {
    const person = kneeAt(THIRD_LEFT).say('pause');
    expect(person.text()).toBe(
      "Paused. Ease out of the position, and rest. Say continue when you're ready.",
    );
    expect(person.say('resume').text()).toMatch(
      /^OK, let's continue\. We were on number three, left leg\. On we go\. three two one Switch legs\. Pull your left knee/,
    );
    expect(person.place).toMatchObject({ exercise: 'knee-to-chest', ...THIRD_LEFT });
  });

  it('in a new session: with the whole way into the position', () => {
    const person = kneeAt(THIRD_LEFT).say('pause').comesBackAfter(DAY).say('launch');
    expect(person.text()).toMatch(
      /You got to knee to chest, number three\. Do you want to continue from there\?$/,
    );
    expect(person.say('yes').text()).toMatch(
      /^OK, let's continue\. Find your position again\. Lie flat on your back\. Bend your knees, with both feet flat on the floor\. We were on number three, left leg\./,
    );
  });

  it('without a pause, on another Echo in the middle of the answer', () => {
    const person = kneeAt(THIRD_LEFT);
    const [ms] = person.marks.find(
      ([, { side, repetition }]) => repetition === 3 && side === 'left',
    ) ?? [0];
    person.comesBackAfter(ms + 5_000).say('resume');
    expect(person.text()).toContain('We were on number three, left leg.');
  });

  it('in Danish', () => {
    const person = kneeAt(THIRD_LEFT, 'da').say('pause').say('resume');
    expect(person.text()).toMatch(
      /^Okay, vi tager fat igen\. Vi var nået til nummer tre, venstre ben\. Så fortsætter vi\. tre to en Skift ben\./,
    );
  });

  it('in the bird-dog by arm and leg, in the plank by its hold, in the bridge by its number', () => {
    const back = (exercise: ExerciseId, where: Partial<Place>): string =>
      regularAt(exercise).whileAt(where).say('pause').say('resume').text();
    expect(back('bird-dog', { repetition: 2, side: 'right' })).toContain(
      'We were on number two, right arm and left leg.',
    );
    expect(back('plank', { phase: 'repetition' })).toContain("We'll start this hold again.");
    expect(back('glute-bridge', { repetition: 7 })).toContain('We were on number seven.');
  });

  it('and has exactly the rest of the exercise ahead', () => {
    const person = regularAt('glute-bridge').whileAt({ repetition: 7 }).say('pause').say('resume');
    const holds = person.turn.script.filter(({ kind }) => kind === 'hold');
    expect(holds.map(({ place }) => place?.repetition)).toEqual([7, 8, 9, 10]);
  });
});

describe('whoever comes back', () => {
  it.each([
    ['position', /We were about to start the bridge\./],
    ['movement', /We were about to start the bridge\./],
    ['rest', /You were resting before the bridge\./],
  ] as const)('in phase %s hears where they were', (phase, words) => {
    const place = { exercise: 'glute-bridge', phase, repetition: 1, side: null } as const;
    const person = new Person({ profile: { ...REGULAR, place } }).say('launch').say('yes');
    expect(person.text()).toMatch(words);
    expect(person.text()).toContain('Lie flat on your back. Bend your knees');
  });

  it('a day after the answer began, nobody knows how much of it was heard: at its beginning', () => {
    const person = regularAt('pelvic-tilt')
      .waited(30 * SECOND)
      .say('ready');
    const at = { exercise: 'glute-bridge', phase: 'position', repetition: 1, side: null };
    expect(person.place).toEqual(at);
    person.comesBackAfter(DAY).say('launch').say('yes');
    expect(person.text()).toMatch(/We were about to start the bridge\./);
  });

  it('and says no begins the routine', () => {
    const person = kneeAt(THIRD_LEFT).say('pause').comesBackAfter(DAY).say('launch').say('no');
    expect(person.text()).toMatch(/^All right\. We'll start from the beginning\. Knee to chest/);
    expect(person.place?.repetition).toBe(1);
  });

  it('without an answer finds the same place the day after', () => {
    const person = kneeAt(THIRD_LEFT).say('pause').comesBackAfter(DAY).say('launch').fallsSilent();
    expect(person.place).toMatchObject(THIRD_LEFT);
    expect(person.comesBackAfter(DAY).say('launch').text()).toContain('number three');
  });

  it('after silence in the pause finds the same place', () => {
    const person = kneeAt(THIRD_LEFT).say('pause').fallsSilent().comesBackAfter(MINUTE);
    expect(person.say('launch').text()).toMatch(/^You got to knee to chest, number three\./);
  });
});

describe('"repeat" repeats the step and not the whole answer', () => {
  it('in a repetition: the position, the movement and this repetition', () => {
    const person = kneeAt(THIRD_LEFT).say('repeat');
    expect(person.text()).toMatch(
      /^I'll say it again\. On your back, knees bent\. In a moment, you'll slowly pull your left knee towards your chest, breathing out\. You'll hold on with both hands, around your shin or behind your thigh, and keep your right foot on the floor\. We were on number three, left leg\. On we go\./,
    );
    expect(person.turn.script.filter(({ kind }) => kind === 'hold')).toHaveLength(1);
  });

  it('in the movement: the position and the movement', () => {
    const person = new Person().say('launch').say('startRoutine').say('ready').heardFor(4_000);
    expect(person.say('repeat').text()).toMatch(
      /^I'll say it again\. On your back, knees bent\. In a moment, you'll slowly pull your right knee/,
    );
    expect(person.place?.exercise).toBe('knee-to-chest');
  });

  it('while getting into position: the position, and the question again', () => {
    const person = new Person().say('launch').say('startRoutine').say('repeat');
    expect(person.text()).toMatch(
      /^I'll say it again\. .*Lie flat on your back\..*Say ready when you're in position\.$/,
    );
  });

  it('of a question: the question', () => {
    const person = regularAt('pelvic-tilt').say('repeat');
    expect(person.text()).toMatch(/^I'll say it again\. .*Say ready when you want to go on\.$/);
    expect(person.asked).toBe('goOn');
  });
});

describe('whoever asks something in the middle', () => {
  const asking = (): Person => regularAt('bird-dog').whileAt({ repetition: 2, side: 'left' });

  it('is answered, told the way back, and put back into the repetition', () => {
    const person = asking().say('howMuchLeft');
    expect(person.text()).toMatch(
      /^Nine more here\. This is the last exercise\. That's about \w+ minutes more\. Say continue, and we'll go on from number two, left arm and right leg\.$/,
    );
    expect(person.say('resume').text()).toMatch(
      /^Hands under your shoulders, knees under your hips\. We were on number two, left arm and right leg\./,
    );
  });

  it('hears where they are', () => {
    expect(asking().say('whereAmI').text()).toMatch(
      /^You're on exercise seven of seven, the bird-dog\. You've done one of ten\. Now it's your left arm and right leg\. Say continue/,
    );
  });

  it('hears how the exercise is done', () => {
    expect(asking().say({ kind: 'explain', exercise: null }).text()).toMatch(
      /^Come onto your hands and knees\. Stretch one arm forward.*Say continue/,
    );
  });

  it('several times, is put back all the same', () => {
    const person = asking().say('whereAmI').say({ kind: 'question', topic: 'often' }).say('help');
    expect(person.say('ready').text()).toMatch(
      /^Hands under your shoulders, knees under your hips\. We were on number two, left arm and right leg\./,
    );
  });
});

describe('whoever is not understood', () => {
  it('once, hears what can be said, and nothing has moved', () => {
    const person = kneeAt(THIRD_LEFT).say('fallback');
    expect(person.text()).toBe(
      "Ease out of the position, and rest. Sorry, I didn't catch that. I've stopped counting. Say continue to go on.",
    );
    expect(person.say('resume').text()).toContain('We were on number three, left leg.');
  });

  it('twice in a row, hears three words, and a third time is paused', () => {
    const person = kneeAt(THIRD_LEFT).say('fallback').say('fallback');
    expect(person.text()).toBe("I didn't get that either. Try continue, skip or stop.");
    expect(person.asked).toBe('wayBack');
    person.say('fallback');
    expect(person.text()).toBe(
      "Let's take a break. I've paused. When you want to go on, say continue.",
    );
    expect(person.asked).toBe('paused');
    expect(person.say('resume').text()).toContain('We were on number three, left leg.');
  });

  it('and understood in between, is not paused', () => {
    const person = kneeAt(THIRD_LEFT).say('fallback').say('whereAmI').say('fallback');
    expect(person.text()).not.toContain("I've paused");
  });
});

describe('starting over', () => {
  it('means this exercise', () => {
    const person = regularAt('plank').heardFor(20_000).say('startOver');
    expect(person.text()).toMatch(
      /^OK, the plank from the start\. The plank\. Remember to breathe steadily/,
    );
  });

  it('the whole routine is asked about first', () => {
    const person = regularAt('plank').heardFor(20_000).say('startRoutine');
    expect(person.text()).toBe(
      "You've reached the plank. Do you want to start the whole routine over?",
    );
    expect(person.place?.exercise).toBe('plank');
  });

  it('after one exercise on its own, the routine simply starts', () => {
    const person = new Person({ profile: REGULAR }).say(named('plank')).say('startRoutine');
    expect(person.text()).toMatch(/^Knee to chest, an easy stretch\./);
  });
});
