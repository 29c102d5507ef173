import { describe, expect, it } from '@jest/globals';
import type { Profile } from '../../lambda/coach/profile.js';
import { expectWithMessage } from '../support/expect.js';
import { DAY, Person, type Spoken } from '../support/person.js';
import { REGULAR } from './scenes.js';

const DISCLAIMER = "I don't diagnose";

const plank = { kind: 'exercise', exercise: 'plank' } as const;
const often = { kind: 'question', topic: 'often' } as const;

const KEPT: Profile = {
  ...REGULAR,
  place: { exercise: 'glute-bridge', phase: 'repetition', repetition: 7, side: null },
};

const first = (what: Spoken, profile: Partial<Profile> = {}): Person =>
  new Person({ profile }).say(what);

/** Back with the bridge half done. */
const back = (what: Spoken): Person => first(what, KEPT);

describe('somebody new, whose first words are', () => {
  it.each(['startRoutine', plank] as const)(
    'to train (%j), hears the disclaimer before it',
    (what) => {
      const person = first(what);
      expect(person.text().indexOf(DISCLAIMER)).toBeGreaterThan(-1);
      expect(person.text().indexOf(DISCLAIMER)).toBeLessThan(person.text().indexOf('Say ready'));
      expect(person.asked).toBe('inPosition');
      expect(person.profile.disclaimerHeard).toBe(true);
    },
  );

  it('a question, is answered, and hears the disclaimer when they start', () => {
    const person = first(often);
    expect(person.text()).toMatch(/^Three to four times a week is enough, .*Say start, or name/);
    expect(person.text()).not.toContain(DISCLAIMER);
    expect(person.say('startRoutine').text()).toContain(DISCLAIMER);
  });

  it('any other, hears it before the first exercise, by whatever way they come there', () => {
    for (const what of ['next', 'skip', 'resume', 'ready', 'previous', 'yes', 'easier'] as const) {
      const person = first(what);
      let heard = person.text();
      if (person.asked === 'start') heard += person.say('yes').text();
      expectWithMessage(heard, what).toContain(DISCLAIMER);
      expectWithMessage(person.place?.exercise, what).toBe('knee-to-chest');
    }
  });

  it('to be heard once: the second exercise comes without it', () => {
    const person = first(plank).say({ kind: 'exercise', exercise: 'cat-cow' });
    expect(person.text()).not.toContain(DISCLAIMER);
  });

  it.each([
    'next',
    'previous',
    'easier',
    'repeat',
    'pause',
    'whereAmI',
    'howMuchLeft',
    'help',
    'slower',
    'fallback',
    'progress',
  ] as const)('%s, gets an answer that ends in a question', (what) => {
    const person = first(what);
    expect(person.asked).not.toBeNull();
    expect(person.text()).toMatch(/Say start|name an exercise|often should I train/);
  });

  it.each(['stop', 'no'] as const)('%s, is let go', (what) => {
    expect(first(what).asked).toBeNull();
  });
});

describe('somebody whose place was kept, and whose first words are', () => {
  it.each(['resume', 'ready', 'yes'] as const)('%s, goes on from there', (what) => {
    expect(back(what).text()).toMatch(
      /Find your position again\. Lie flat on your back\..* We were on number seven\. On we go\./,
    );
  });

  it('next, goes to the next exercise by its whole way', () => {
    const person = back('next');
    expect(person.place?.exercise).toBe('cat-cow');
    expect(person.text()).toContain('Come onto your hands and knees.');
  });

  it('the name of an exercise, goes there, and the routine waits', () => {
    const person = back(plank);
    expect(person.place?.exercise).toBe('plank');
    expect(person.profile).toMatchObject({ alone: true, returnTo: KEPT.place });
    expect(person.text()).toContain('Come onto your hands and knees. Come down onto your forearms');
  });

  it('start, is asked before the place is given up', () => {
    const person = back('startRoutine');
    expect(person.text()).toMatch(/^You've reached the bridge\./);
    expect(person.say('no').say('resume').text()).toMatch(
      /Find your position again\. Lie flat on your back\..* We were on number seven\./,
    );
  });

  it('a question, is answered and then offered the place by its name', () => {
    const person = back(often);
    expect(person.text()).toMatch(/^Three to four times a week is enough,/);
    expect(person.text()).toMatch(/the bridge.*Do you want to continue from there\?$/);
    expect(person.place).toEqual(KEPT.place);
  });

  it('how much is left, hears it from the place', () => {
    expect(back('howMuchLeft').text()).toMatch(
      /^Four more here\. After that, four exercises to go\./,
    );
  });

  it('stop, keeps the place', () => {
    const person = back('stop');
    expect(person.asked).toBeNull();
    expect(person.comesBackAfter(DAY).say('launch').text()).toContain('the bridge, number seven');
  });

  it('pause, is paused there', () => {
    const person = back('pause');
    expect(person.asked).toBe('paused');
    expect(person.say('resume').text()).toContain('We were on number seven.');
  });

  it('repeat, hears how it was from the start of that repetition', () => {
    const person = back('repeat');
    expect(person.place).toMatchObject({ exercise: 'glute-bridge', repetition: 7 });
  });
});

describe('somebody who had only one exercise in hand', () => {
  it('is offered it, and "no" begins no routine', () => {
    const person = first('launch', { ...KEPT, alone: true });
    expect(person.asked).toBe('resume');
    expect(person.say('no').text()).toBe('Say start, or name an exercise.');
    expect(person.place).toBeNull();
  });
});
