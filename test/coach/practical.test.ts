import { describe, expect, it } from '@jest/globals';
import { PRACTICAL, type Command } from '../../lambda/coach/command.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { WORDS } from '../../locales/index.js';
import { deviceIn, Person, SECOND } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const OUT = 'Ease out of the position, and rest. ';
const WAY_BACK = "Say continue, and we'll go on from number four.";

const pillow: Command = { kind: 'practical', topic: 'pillow' };
const breathing: Command = { kind: 'breathing', exercise: null };
const feel: Command = { kind: 'feel', exercise: null };
const QUESTIONS: readonly Command[] = [pillow, breathing, feel];

const tilting = (): Person => regularAt('pelvic-tilt').whileAt({ repetition: 4 });
const before = (): Person => new Person({ profile: REGULAR }).say('launch');

describe('a practical question', () => {
  it.each(PRACTICAL.flatMap((topic) => LANGUAGES.map((language) => [topic, language] as const)))(
    'about %s is answered, and the question that was open asked again (%s)',
    (topic, language) => {
      const device = deviceIn(language);
      const person = new Person({ profile: REGULAR, device }).say('launch');
      person.say({ kind: 'practical', topic });
      const answer = WORDS[language][`practical.${topic}`];
      expect(person.text()).toBe(`${answer} ${START[language]}`);
      expect(person.asked).toBe('start');
    },
  );

  it('about something else is answered honestly', () => {
    const person = before().say({ kind: 'practical', topic: null });
    expect(person.text()).toBe(`I don't know. A physiotherapist can tell you. ${START.en}`);
  });
});

const START = {
  en: 'Say start, or name an exercise.',
  da: 'Sig start, eller sig navnet på en øvelse.',
} as const;

describe.each(EXERCISE_IDS)('in %s', (exercise) => {
  it.each(LANGUAGES)('breathing and feeling belong to the exercise under way (%s)', (language) => {
    const texts = WORDS[language];
    const person = regularAt(exercise, {}, deviceIn(language)).whileAt({ phase: 'movement' });
    expect(person.say(breathing).text()).toContain(texts[`${exercise}.breathe`]);
    expect(person.say(feel).text()).toContain(texts[`${exercise}.felt`]);
    expect(person.place).toMatchObject({ exercise, phase: 'movement' });
  });

  it('another exercise is answered by its name, and stays where it is', () => {
    const other = exercise === 'plank' ? 'cat-cow' : 'plank';
    const person = regularAt(exercise).whileAt({ phase: 'movement' });
    person.say({ kind: 'breathing', exercise: other });
    expect(person.text()).toContain(WORDS.en[`${other}.breathe`]);
    person.say({ kind: 'feel', exercise: other });
    expect(person.text()).toContain(WORDS.en[`${other}.felt`]);
    expect(person.profile).toMatchObject({ alone: false, returnTo: null, place: { exercise } });
  });
});

describe('where no exercise is under way', () => {
  it('breathing and feeling are answered in general', () => {
    expect(before().say(breathing).text()).toBe(`${WORDS.en['breathe.any']} ${START.en}`);
    expect(before().say(feel).text()).toBe(`${WORDS.en['felt.any']} ${START.en}`);
  });

  it('an exercise is answered by its name', () => {
    const person = before().say({ kind: 'feel', exercise: 'plank' });
    expect(person.text()).toBe(`${WORDS.en['plank.felt']} ${START.en}`);
    expect(person.place).toBeNull();
  });

  it('somebody new is answered, and asked to start', () => {
    const person = new Person().say(pillow);
    expect([person.text(), person.asked]).toEqual([`Yes, a small flat one. ${START.en}`, 'start']);
  });
});

describe.each(QUESTIONS)('"$kind"', (question) => {
  it('in a short hold tells the way back, and eases out of nothing', () => {
    const person = tilting().say(question);
    expect(person.text()).not.toContain(OUT);
    expect(person.text().endsWith(` ${WAY_BACK}`)).toBe(true);
    expect(person.asked).toBe('wayBack');
    expect(person.say('resume').place).toMatchObject({ exercise: 'pelvic-tilt', repetition: 4 });
    expect(person.text()).toMatch(/^We were on number four\. On we go\./);
  });

  it.each([
    ['the plank', () => regularAt('plank').whileAt({ phase: 'repetition' })],
    ['knee to chest', () => regularAt('knee-to-chest').whileAt({ repetition: 1, side: 'left' })],
  ] as const)('in a long hold comes out of it first (%s)', (_which, holding) => {
    const person = holding();
    const place = holding().listens().moment().profile.place;
    person.say(question);
    expect(person.text().startsWith(OUT)).toBe(true);
    expect([person.asked, person.place]).toEqual(['wayBack', place]);
    expect(person.say('resume').place).toEqual(place);
  });

  it('in the movement before a long hold comes out of nothing', () => {
    const person = regularAt('plank').whileAt({ phase: 'movement' }).say(question);
    expect(person.text()).not.toContain(OUT);
    expect(person.text()).toMatch(/Say continue, and we'll go on with the plank\.$/);
  });

  it('at rest asks again whether to go on, and moves nobody', () => {
    const person = ASKED.goOn().say(question);
    expect(person.text()).toMatch(
      /Next exercise: the bridge\. Say ready when you want to go on\.$/,
    );
    expect(person.place).toMatchObject({ exercise: 'glute-bridge', phase: 'rest' });
    expect(person.say('ready').text()).toMatch(/^The bridge, slow and steady\./);
  });

  it('during the rest ends it, and asks the same', () => {
    const rest = ASKED.goOn();
    rest.heardFor(rest.lasts - 4 * SECOND).say(question);
    expect([rest.asked, rest.place?.exercise]).toEqual(['goOn', 'glute-bridge']);
  });

  it.each(Object.keys(ASKED) as (keyof typeof ASKED)[])(
    'where "%s" is open moves nobody',
    (open) => {
      const { place, leftOut, finished } = ASKED[open]().listens().moment().profile;
      const person = ASKED[open]().say(question);
      expect(person.profile).toMatchObject({ leftOut, finished });
      expect(person.place).toEqual(place);
      const choices: readonly string[] = ['which', 'language', 'counting'];
      expect(person.asked).toBe(choices.includes(open) ? 'wayBack' : open);
    },
  );

  it('in a new session is followed by the offer of the place that was kept', () => {
    const person = tilting()
      .say('stop')
      .comesBackAfter(60 * SECOND)
      .say(question);
    expect(person.text()).toMatch(
      /You got to pelvic tilt, number four\. Do you want to continue from there\?$/,
    );
    expect(person.asked).toBe('resume');
  });

  it('counts as understood', () => {
    const person = tilting().say('fallback').say('fallback').say(question).say('fallback');
    expect(person.text()).toMatch(/^Sorry, I didn't catch that\./);
  });
});
