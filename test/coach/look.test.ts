import { describe, expect, it } from '@jest/globals';
import type { ExerciseId } from '../../lambda/coach/exercises.js';
import type { Place } from '../../lambda/coach/place.js';
import type { Language } from '../../lambda/coach/profile.js';
import { DAY, deviceIn, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt, toTheEnd } from './scenes.js';

const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

const TILTING: Place = { exercise: 'pelvic-tilt', phase: 'repetition', repetition: 4, side: null };

/** In the fourth pelvic tilt of the routine, the person asks for cat and cow, and hears it out. */
const looking = (language: Language = 'en'): Person =>
  regularAt('pelvic-tilt', {}, deviceIn(language)).whileAt({ repetition: 4 }).say(named('cat-cow'));

const OFFER = {
  en: /That was cat and cow\. Say continue to go back to pelvic tilt, say next for the plank, or say stop\.$/,
  da: /Sig fortsæt, .*bækkenkip, .*sig næste, .*planken, .*sig stop.*\.$/,
};

const BACK = {
  en: /^We're going back to pelvic tilt\. Find your position again\. Lie flat on your back\. Bend your knees, with both feet flat on the floor\. We were on number four\. On we go\. three two one Number four\./,
  da: /^Vi går tilbage til bækkenkip\. .*Læg dig på ryggen\. Bøj knæene, og sæt fødderne fladt i gulvet\. Vi var nået til nummer fire\. Så fortsætter vi\. tre to en Nummer fire\./,
};

describe('an exercise that is named while the routine runs in another one', () => {
  it('is done alone, and the routine keeps its place', () => {
    const { profile } = looking();
    expect(profile).toMatchObject({ alone: true, returnTo: TILTING });
    expect(profile.place?.exercise).toBe('cat-cow');
  });

  it.each(['en', 'da'] as const)('ends in the question where to go on (%s)', (language) => {
    const person = looking(language);
    expect(person.asked).toBe('look');
    expect(person.text()).toMatch(OFFER[language]);
  });

  it.each(['en', 'da'] as const)(
    '"continue" goes back into the very repetition, by the whole way (%s)',
    (language) => {
      const person = looking(language).say('resume');
      expect(person.text()).toMatch(BACK[language]);
      expect(person.profile).toMatchObject({ place: TILTING, alone: false, returnTo: null });
    },
  );

  it('gives eight seconds to get back into position', () => {
    const { script } = looking().say('resume').turn;
    const first = script.find(({ kind }) => kind === 'silence');
    expect(first).toMatchObject({ ms: 8_000, place: TILTING });
  });

  it.each(['ready', 'yes', 'startRoutine'] as const)(
    '"%s" goes back as "continue" does',
    (word) => {
      expect(looking().say(word).text()).toBe(looking().say('resume').text());
    },
  );

  it('goes back to the leg that was stretched', () => {
    const where = { repetition: 2, side: 'left' } as const;
    const person = regularAt('knee-to-chest', { levels: { 'knee-to-chest': -1 } }).whileAt(where);
    toTheEnd(person.say(named('superman'))).say('resume');
    expect(person.text()).toContain('We were on number two, left leg.');
    expect(person.place).toMatchObject({ exercise: 'knee-to-chest', ...where });
  });

  it('goes back to the rest as to the beginning of the exercise that comes next', () => {
    const person = regularAt('pelvic-tilt').say(named('plank'));
    expect(person.profile.returnTo).toMatchObject({ exercise: 'glute-bridge', phase: 'rest' });
    expect(person.say('resume').text()).toMatch(
      /^We're going back to the bridge\. The bridge, slow and steady\. Lie flat on your back\./,
    );
    expect(person.profile).toMatchObject({ alone: false, returnTo: null });
  });

  it('"next" goes on from there within the routine', () => {
    const person = looking().say('next');
    expect(person.place?.exercise).toBe('plank');
    expect(person.profile).toMatchObject({ alone: false, returnTo: null });
    expect(person.text()).toMatch(
      /Next exercise: Superman\. For the gentler version, say easier\. Otherwise, say ready when you want to go on\.$/,
    );
  });

  it('"next" in the middle of it asks where to go on', () => {
    const person = looking().whileAt({ exercise: 'cat-cow', repetition: 3 }).say('next');
    expect(person.asked).toBe('look');
    expect(person.text()).toBe(
      'Say continue to go back to pelvic tilt, say next for the plank, or say stop.',
    );
  });

  it('"skip" in the middle of it leaves it out, and asks where to go on', () => {
    const person = looking().whileAt({ exercise: 'cat-cow', repetition: 3 }).say('skip');
    expect(person.asked).toBe('look');
    expect(person.profile.leftOut).toMatchObject([{ exercise: 'cat-cow' }]);
    expect(person.say('resume').place).toEqual(TILTING);
  });

  it.each([
    ['after it', () => looking()],
    ['in the middle of it', () => looking().whileAt({ exercise: 'cat-cow', repetition: 3 })],
  ] as const)('"stop" %s keeps the routine\'s place', (_when, person) => {
    const stopped = person().say('stop');
    expect(stopped.asked).toBeNull();
    expect(stopped.profile).toMatchObject({ place: TILTING, alone: false, returnTo: null });
    expect(stopped.text()).toMatch(/To come back, say: Alexa, open back coach\.$/);
    stopped.comesBackAfter(DAY).say('launch');
    expect(stopped.text()).toMatch(
      /You got to pelvic tilt, number four\. Do you want to continue from there\?$/,
    );
  });

  it("a silence after it keeps the routine's place, too", () => {
    const person = looking().fallsSilent().comesBackAfter(DAY).say('launch');
    expect(person.text()).toContain('You got to pelvic tilt, number four.');
    expect(person.profile).toMatchObject({ place: TILTING, returnTo: null });
  });

  it('after a break in the middle of it is offered first, and then the routine', () => {
    const person = looking().whileAt({ exercise: 'cat-cow', repetition: 3 }).say('pause');
    person.comesBackAfter(DAY).say('launch');
    expect(person.text()).toContain('You got to cat and cow, number three.');
    person.say('no');
    expect(person.text()).toBe(
      'You got to pelvic tilt, number four. Do you want to continue from there?',
    );
    expect(person.say('yes').place).toEqual(TILTING);
  });

  it('offers no next exercise after the last one', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say(named('bird-dog'));
    toTheEnd(person);
    expect(person.text()).toMatch(
      /That was the bird-dog\. Say continue to go back to pelvic tilt, or say stop\.$/,
    );
  });

  it('offers no next exercise where that is the one to go back to', () => {
    const person = regularAt('plank').whileAt({ phase: 'movement' }).say(named('cat-cow'));
    expect(person.text()).toMatch(/Say continue to go back to the plank, or say stop\.$/);
  });

  it('may lead to another look, and still goes back to the routine', () => {
    const person = looking().whileAt({ exercise: 'cat-cow', repetition: 3 }).say(named('superman'));
    expect(person.profile).toMatchObject({ alone: true, returnTo: TILTING });
    expect(toTheEnd(person).say('resume').place).toEqual(TILTING);
  });

  it('counts as done when it was heard to its end', () => {
    const done = looking().say('resume').profile.finished;
    expect(done.map(({ exercise }) => exercise)).toEqual(['cat-cow']);
  });
});

describe('in the middle of a look', () => {
  const inCat = (): Person => looking().whileAt({ exercise: 'cat-cow', repetition: 3 });

  it("the routine's own exercise by name goes back to where the routine waits", () => {
    const person = inCat().say(named('pelvic-tilt'));
    expect(person.text()).toMatch(BACK.en);
    expect(person.profile).toMatchObject({ place: TILTING, alone: false, returnTo: null });
  });

  it('"back" to the routine\'s own exercise goes back to where the routine waits', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say(named('glute-bridge'));
    person.whileAt({ exercise: 'glute-bridge', repetition: 2 }).say('previous');
    expect(person.profile).toMatchObject({ place: TILTING, alone: false, returnTo: null });
  });

  it('pain leaves out the exercise that hurts, and goes on in the routine', () => {
    const person = inCat().say('pain');
    expect(person.profile.leftOut).toMatchObject([{ exercise: 'cat-cow' }]);
    expect(person.asked).toBe('skipOrStop');
    person.say('skip');
    expect(person.text()).toMatch(/^OK, on to pelvic tilt\. Go gently\./);
    expect(person.profile).toMatchObject({ alone: false, returnTo: null });
  });

  it('pain never leads to an exercise that is left out', () => {
    const person = inCat().say({ kind: 'skip', exercise: 'pelvic-tilt' });
    person.whileAt({ exercise: 'cat-cow', repetition: 3 }).say('pain').say('skip');
    expect(person.place?.exercise).toBe('glute-bridge');
  });

  it('an easier version is an easier version of this exercise, and changes no course', () => {
    const person = inCat().say('easier');
    expect(person.profile).toMatchObject({ levels: { 'cat-cow': -1 }, returnTo: TILTING });
  });
});

describe('after a look, something else does not lose the way back', () => {
  it.each([
    [
      { kind: 'counting', style: null },
      { kind: 'counting', style: 'quiet' },
    ],
    [{ kind: 'suitable', condition: 'pregnant', exercise: 'superman' }, { kind: 'no' }],
    [{ kind: 'forgetMe' }, { kind: 'no' }],
  ] as const)('%j', (first, then) => {
    const person = looking().say(first).say(then);
    expect(person.asked).toBe('look');
    expect(person.text()).toMatch(OFFER_AGAIN);
    expect(person.say('resume').place).toEqual(TILTING);
  });
});

const OFFER_AGAIN =
  /Say continue to go back to pelvic tilt, say next for the plank, or say stop\.$/;

describe('no look', () => {
  it('is it to name the exercise under way: it begins again, in the routine', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say(named('pelvic-tilt'));
    expect(person.profile).toMatchObject({ alone: false, returnTo: null });
    expect(person.marks[0]?.[1]).toMatchObject({ exercise: 'pelvic-tilt', repetition: 1 });
    expect(person.asked).toBe('goOn');
  });

  it('is it before anything has begun, or after the last exercise', () => {
    const first = new Person({ profile: REGULAR }).say(named('plank'));
    const last = ASKED.finish().say(named('plank'));
    for (const { profile } of [first, last]) {
      expect(profile).toMatchObject({ alone: true, returnTo: null });
    }
  });

  it('is a start of the whole routine over', () => {
    const person = ASKED.restart().say('yes');
    expect(person.profile).toMatchObject({ alone: false, returnTo: null });
  });
});
