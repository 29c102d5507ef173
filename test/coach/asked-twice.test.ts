import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../lambda/coach/turn.js';
import { deviceIn, Person, type Spoken } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const WAY_BACK = /Say continue, and we'll go on (?:from number four|with the bridge)\.$/;

/** Something that is understood, and answers none of these questions. */
const OTHER: readonly Spoken[] = ['whereAmI', { kind: 'question', topic: 'often' }, 'howMuchLeft'];

describe.each(['which', 'language', 'counting'] as const)('the choice "%s"', (question) => {
  it.each(OTHER)('is dropped as soon as something else is understood (%j)', (other) => {
    const person = ASKED[question]().say(other);
    expect(person.asked).toBe('wayBack');
    expect(person.text()).toMatch(WAY_BACK);
  });

  it('is asked once more where nothing is understood', () => {
    expect(ASKED[question]().say('fallback').asked).toBe(question);
  });

  it('before anything has begun leads back to the start', () => {
    const person = new Person({ profile: REGULAR }).say('launch');
    const choice: Readonly<Record<typeof question, Spoken>> = {
      which: { kind: 'exercise', exercise: null },
      language: { kind: 'language', language: null },
      counting: { kind: 'counting', style: null },
    };
    expect(person.say(choice[question]).asked).toBe(question);
    expect(person.say('whereAmI').asked).toBe('start');
  });
});

describe.each(['resume', 'restart', 'leftOut', 'anyway', 'forget'] as const)(
  'the yes/no question "%s"',
  (question) => {
    it('is asked twice in a row, and no third time', () => {
      const person = ASKED[question]();
      expect([person.asked, person.say('whereAmI').asked]).toEqual([question, question]);
      person.say('whereAmI');
      expect(person.asked).toBe('wayBack');
      expect(person.text()).toMatch(WAY_BACK);
    });

    it('is no more answered by "yes" when it is dropped', () => {
      const person = ASKED[question]().say('whereAmI').say('whereAmI').listens();
      const { place, leftOut } = person.moment().profile;
      person.say('yes');
      expect(person.profile.leftOut).toEqual(leftOut);
      expect(person.place?.exercise).toBe(place?.exercise);
      expect(person.text()).not.toMatch(/deleted|from the beginning/);
    });

    it.each(['help', 'fallback'] as const)(
      'dropped, is not asked for behind "%s": no "yes or no" where none is open',
      (word) => {
        const person = ASKED[question]().say('whereAmI').say(word);
        expect(person.asked === question).toBe(/yes or no/.test(person.text()));
        const again = ASKED[question]().say('whereAmI').say('whereAmI').say(word);
        expect(again.text()).not.toMatch(/yes or no/);
      },
    );

    it('may be asked again later', () => {
      if (question !== 'forget' && question !== 'restart') return;
      const person = ASKED[question]().say('whereAmI').say('whereAmI');
      person.say(question === 'forget' ? 'forgetMe' : 'startRoutine');
      expect(person.asked).toBe(question);
      expect(person.say('whereAmI').asked).toBe(question);
    });
  },
);

describe('a question that must stay open', () => {
  it.each([
    'start',
    'inPosition',
    'goOn',
    'finish',
    'offer',
    'look',
    'paused',
    'wayBack',
    'skipOrStop',
  ] as const satisfies readonly Question[])('"%s" does, however often something is asked', (q) => {
    const person = ASKED[q]();
    for (let n = 0; n < 4; n++) person.say('whereAmI');
    expect(person.asked).toBe(q);
  });
});

describe('what is not understood, several times in a row', () => {
  const asks = (person: Person, times: number): readonly (string | null)[] =>
    Array.from({ length: times }, () => person.say('fallback').asked);

  const tilting = (language: 'en' | 'da' = 'en'): Person =>
    regularAt('pelvic-tilt', {}, deviceIn(language)).whileAt({ repetition: 4 });

  it('in an exercise is a hint, three words, a pause, and then the end', () => {
    expect(asks(tilting(), 4)).toEqual(['wayBack', 'wayBack', 'paused', null]);
  });

  it('before anything has begun is a hint, three words, and then the end', () => {
    const person = new Person({ profile: REGULAR }).say('launch');
    expect(person.say('fallback').text()).toBe(
      "Sorry, I didn't catch that. Say start, and we'll begin.",
    );
    expect(person.say('fallback').text()).toBe(
      "I didn't get that either. Try start, the bridge or help.",
    );
    expect(person.say('fallback').asked).toBeNull();
  });

  it.each([
    [
      'en',
      "I still can't make out what you're saying, so we'll stop here. To come back, say: Alexa, open back coach.",
    ],
    [
      'da',
      'Jeg kan stadig ikke forstå, hvad du siger, så vi stopper her. Når du vil i gang igen, så sig: Alexa, åbn back coach.',
    ],
  ] as const)('ends with how to come back (%s)', (language, words) => {
    const person = tilting(language);
    asks(person, 4);
    expect(person.text()).toBe(words);
    const early = new Person({ profile: REGULAR, device: deviceIn(language) }).say('launch');
    asks(early, 3);
    expect(early.text()).toBe(words);
  });

  it('ends with the place kept', () => {
    const person = tilting();
    asks(person, 4);
    expect(person.place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
    expect(person.comesBackAfter(60_000).say('resume').place).toMatchObject({ repetition: 4 });
  });

  it('begins anew when something is understood in between', () => {
    const person = tilting();
    expect(asks(person, 3)).toEqual(['wayBack', 'wayBack', 'paused']);
    person.say('whereAmI');
    expect(asks(person, 3)).not.toContain(null);
  });

  it('after pain keeps asking whether to skip or to stop', () => {
    expect(asks(ASKED.skipOrStop(), 4)).toEqual([
      ...Array.from({ length: 3 }, () => 'skipOrStop'),
      null,
    ]);
  });
});
