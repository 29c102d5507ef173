import { describe, expect, it } from '@jest/globals';
import type { PlainCommand } from '../../lambda/coach/command.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import { deviceIn, HOUR, MONDAY, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const tilting = (language: Language = 'en', alone = false): Person =>
  regularAt('pelvic-tilt', { alone }, deviceIn(language)).whileAt({ repetition: 4 });

const before = (language: Language = 'en'): Person =>
  new Person({ profile: REGULAR, device: deviceIn(language) }).say('launch');

const ON = {
  en: 'We were on number four. On we go. three two one Number four. Tilt.',
  da: 'Vi var nået til nummer fire. Så fortsætter vi. tre to en Nummer fire. Vip.',
};

const WAY_BACK = {
  en: "Say continue, and we'll go on from number four.",
  da: 'Sig fortsæt, så fortsætter vi fra nummer fire.',
};

describe('"what\'s next?"', () => {
  it.each([
    ['en', 'After this comes the bridge.'],
    ['da', 'Bagefter kommer broen.'],
  ] as const)('in an exercise names the one after it, and goes on (%s)', (language, words) => {
    const text = tilting(language).say('whatNext').text();
    expect(text.startsWith(`${words} ${ON[language]}`)).toBe(true);
  });

  it('does not name what is left out', () => {
    const leftOut = [{ exercise: 'glute-bridge', until: MONDAY + HOUR }] as const;
    const person = regularAt('pelvic-tilt', { leftOut }).whileAt({ repetition: 4 });
    expect(person.say('whatNext').text()).toMatch(/^After this comes cat and cow\./);
  });

  it.each([
    ['before anything has begun', before, /^First comes knee to chest\. Say start/],
    ['in the rest', () => regularAt('pelvic-tilt'), /^Next exercise: the bridge\. Say ready/],
    [
      'in the last exercise',
      () => regularAt('bird-dog').whileAt({ repetition: 2, side: 'left' }),
      /^This is the last exercise\. We were on number two, left arm and right leg\./,
    ],
    ['in an exercise alone', () => tilting('en', true), /^After this, you choose\. We were on/],
    ['after an exercise alone', ASKED.offer, /^Say next for the bridge/],
    ['after a look', ASKED.look, /^Say continue to go back to pelvic tilt/],
  ] as const)('%s', (_where, person, words) => {
    expect(person().say('whatNext').text()).toMatch(words);
  });

  it('at the end does not call it the last exercise twice', () => {
    const text = ASKED.finish().say('whatNext').text();
    expect(text.match(/last exercise/g)).toHaveLength(1);
  });
});

describe('"which exercises are there?"', () => {
  const LIST = {
    en: 'There are seven exercises. Number one: knee to chest. Number two: pelvic tilt. Number three: the bridge. Number four: cat and cow. Number five: the plank. Number six: Superman. Number seven: the bird-dog. All seven exercises take about',
    da: 'Der er syv øvelser. Nummer et: knæ til bryst. Nummer to: bækkenkip. Nummer tre: broen. Nummer fire: kat og ko. Nummer fem: planken. Nummer seks: superman. Nummer syv: fuglehunden. Alle syv øvelser tager cirka',
  };

  it.each(['en', 'da'] as const)('names all seven, and how long they take (%s)', (language) => {
    const person = before(language).say('listExercises');
    expect(person.text().startsWith(LIST[language])).toBe(true);
    expect(person.asked).toBe('start');
  });

  it.each(['en', 'da'] as const)('in an exercise leads back into it (%s)', (language) => {
    const person = tilting(language).say('listExercises');
    expect(person.text().startsWith(LIST[language])).toBe(true);
    expect(person.text().endsWith(WAY_BACK[language])).toBe(true);
  });

  it('names each exercise once', () => {
    const names = before()
      .say('listExercises')
      .cues.flatMap((cue) => (cue.kind === 'say' && cue.params?.name ? [cue.params.name] : []));
    expect(names).toEqual(EXERCISE_IDS);
  });
});

describe('"how long does it take?"', () => {
  const minutesOf = (person: Person): number =>
    person.cues
      .flatMap((cue) => (cue.kind === 'say' ? [cue.params?.minutes ?? []] : []))
      .flat()[0] ?? NaN;

  it('before anything has begun tells of the whole routine', () => {
    const person = before().say('duration');
    expect(person.text()).toMatch(
      /^All seven exercises take about \w+ minutes\. You can stop at any time, and I'll keep your place\. Or name just one exercise\. Say start/,
    );
    expect(minutesOf(person)).toBeGreaterThanOrEqual(13);
    expect(minutesOf(person)).toBeLessThanOrEqual(18);
  });

  it.each([
    ['en', /^That's about \w+ minutes more\. You can stop at any time/],
    ['da', /^Det tager cirka \S+ minutter endnu\. Du kan stoppe når som helst/],
  ] as const)('in the routine tells what is left of it (%s)', (language, words) => {
    const person = tilting(language).say('duration');
    expect(person.text()).toMatch(words);
    expect(person.text().endsWith(WAY_BACK[language])).toBe(true);
    expect(minutesOf(person)).toBe(minutesOf(tilting(language).say('howMuchLeft')));
  });
});

describe('a remark', () => {
  it.each([
    ['en', 'thanks', "I'm glad you're here."],
    ['da', 'thanks', 'Godt, du er her.'],
    ['en', 'volume', 'Please change the volume on the device itself.'],
    ['da', 'volume', 'Lydstyrken ændrer du på selve enheden.'],
  ] as const)('(%s, %s) is answered in one sentence, and all goes on', (language, kind, words) => {
    expect(tilting(language).say(kind).text().startsWith(`${words} ${ON[language]}`)).toBe(true);
    expect(before(language).say(kind).text().startsWith(`${words} `)).toBe(true);
  });
});

describe.each([
  'whatNext',
  'listExercises',
  'duration',
  'thanks',
  'volume',
] as const satisfies readonly PlainCommand[])('"%s"', (kind) => {
  it.each(Object.entries(ASKED).filter(([question]) => question !== 'start'))(
    'where "%s" is asked moves nobody',
    (_question, scene) => {
      const person = scene().listens();
      const { place, finished, leftOut, alone, returnTo } = person.moment().profile;
      person.say(kind);
      expect(person.profile).toMatchObject({ place, finished, leftOut, alone, returnTo });
    },
  );

  it.each(['start', 'goOn', 'finish', 'offer', 'look', 'paused', 'wayBack', 'skipOrStop'] as const)(
    'leaves the question "%s" open',
    (question) => {
      expect(ASKED[question]().say(kind).asked).toBe(question);
    },
  );
});

describe('"where am I?"', () => {
  it.each([
    ['en', 'knee-to-chest', "Now it's your left leg."],
    ['da', 'knee-to-chest', 'Nu er det venstre ben.'],
    ['en', 'bird-dog', "Now it's your left arm and right leg."],
    ['da', 'bird-dog', 'Nu er det venstre arm og højre ben.'],
  ] as const)('tells the side (%s, %s)', (language, exercise, words) => {
    const person = regularAt(exercise, {}, deviceIn(language)).whileAt({ side: 'left' });
    expect(person.say('whereAmI').text()).toContain(words);
  });

  it('tells the leg that moves where the arms rest', () => {
    const person = regularAt('bird-dog', { levels: { 'bird-dog': -1 } }).whileAt({ side: 'right' });
    expect(person.say('whereAmI').text()).toContain("Now it's your left leg.");
  });

  it('tells no side where there is none, or not yet', () => {
    expect(tilting().say('whereAmI').text()).not.toContain("Now it's");
    const moving = regularAt('knee-to-chest').whileAt({ phase: 'movement' });
    expect(moving.say('whereAmI').text()).not.toContain("Now it's");
  });
});
