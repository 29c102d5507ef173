import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import { REST } from '../../lambda/coach/lead/rest.js';
import { withNoticeBehind } from '../../lambda/alexa/render.js';
import { deviceIn, Person } from '../support/person.js';

const LANGUAGES: readonly Language[] = ['en', 'da'];

const known = Object.fromEntries(EXERCISE_IDS.map((id) => [id, 2]));

const somebody = (language: Language, goesOn = true): Person =>
  new Person({
    device: { ...deviceIn(language), goesOn },
    profile: { disclaimerHeard: true, timesThrough: known },
  });

/** The screen moves on by itself, and waits only for whoever has to come into position first. */
const onward = (person: Person): Person =>
  person.asked === 'inPosition' ? person.say('ready') : waitForTheScreen(person);

/** Until the screen moves on by itself. */
function waitForTheScreen(person: Person): Person {
  const { goesOnAt } = person;
  if (goesOnAt === null) throw new Error('Never goes on by itself');
  return person.heardFor(goesOnAt).say('goesOn');
}

/** Their last answer leads to the end of the first exercise. */
const atTheRest = (language: Language): Person =>
  waitForTheScreen(somebody(language).say('startRoutine'));

const SAYS_REST = {
  en: /Next exercise: .*\. Rest for ten seconds\.$/,
  da: /Hvil lige ti sekunder\.$/,
};

const SAYS_LEFT = {
  en: /Slowly put your foot down\. After that, we'll do two more on each leg\. Rest for ten seconds\.$/,
  da: /Hvil lige ti sekunder\.$/,
};

/** When the exercise was over, milliseconds into the last answer. */
const doneAt = ({ marks }: Person): number =>
  marks.find(([, { phase }]) => phase === 'done')?.[0] ?? NaN;

describe.each(LANGUAGES)('a screen in %s', (language) => {
  it('leads through the whole routine with no word but the last, and one before Superman', () => {
    const person = somebody(language).say('startRoutine');
    const done: ExerciseId[] = [];
    for (let turns = 0; turns < 20 && person.asked !== 'finish'; turns += 1) {
      if (person.asked === 'inPosition') expect(person.place?.exercise).toBe('superman');
      onward(person);
      done.push(...person.profile.finished.slice(-1).map(({ exercise }) => exercise));
    }
    expect([...new Set(done)]).toEqual(EXERCISE_IDS.slice(0, -1));
    expect(person.asked).toBe('finish');
    expect(person.waited(1_000).say('ready').profile.finished).toHaveLength(EXERCISE_IDS.length);
  });

  it('rests as long as between two exercises, ten seconds of it counted down', () => {
    const person = atTheRest(language);
    for (let turns = 0; turns < 6; turns += 1) {
      const { ending } = person.turn;
      expect(ending).toMatchObject({ kind: 'goOn', question: 'goOn', afterMs: 10_000 });
      expect(person.text()).toMatch(SAYS_REST[language]);
      expect(person.lasts + 10_000 - doneAt(person)).toBe(REST);
      expect(waitForTheScreen(person).cues[0]).not.toMatchObject({ key: 'rest' });
      if (person.asked === 'inPosition') person.say('ready');
    }
  });

  it('between two parts of an exercise rests for ten seconds right behind its last word', () => {
    const person = somebody(language).say('startRoutine');
    expect(doneAt(person)).toBeNaN();
    expect(person.text()).toMatch(SAYS_LEFT[language]);
    const { ending } = person.turn;
    expect(ending).toMatchObject({ kind: 'goOn', question: 'goOn', afterMs: 10_000 });
    expect(person.cues.slice(-2)).toMatchObject([
      { key: 'part.left.legs', params: { n: 2 } },
      { key: 'rest', params: { seconds: 10 } },
    ]);
  });

  it('is stopped by a word, and stays stopped when its time comes', () => {
    const person = atTheRest(language);
    person.waited(4_000).say('pause');
    expect(person.asked).toBe('paused');
    const { place } = person;
    person.heardFor(1_000).say('goesOn');
    expect([person.asked, person.place]).toEqual(['paused', place]);
  });

  it('is told that an answer could not be saved where the rest finds them', () => {
    const { turn } = atTheRest(language);
    const { script } = withNoticeBehind(turn, 'store.save');
    expect(script.at(-1)).toMatchObject({ key: 'store.save', place: { phase: 'done' } });
  });

  it('takes a word that comes first for the same', () => {
    const person = atTheRest(language);
    person.waited(4_000).say('ready');
    expect(person.place).toMatchObject({ exercise: EXERCISE_IDS[1] });
  });
});

describe('without a screen', () => {
  it('asks', () => {
    expect(somebody('en', false).say('startRoutine').turn.ending.kind).toBe('ask');
  });
});

describe('in a voice that may be a quarter slower or faster', () => {
  it('asks, as nothing tells a screen when a long answer is over', () => {
    const person = somebody('en');
    person.tolerance = 0.25;
    expect(person.say('startRoutine').turn.ending.kind).toBe('ask');
  });

  it('goes on as long as the quickest voice ends no session while the slowest still speaks', () => {
    const { lasts } = somebody('en').say('startRoutine');
    const kindAt = (spread: number): string => {
      const person = somebody('en');
      person.tolerance = spread / 2 / lasts;
      return person.say('startRoutine').turn.ending.kind;
    };
    // A session is kept for 25 s here, and the rest takes ten of them.
    expect([14_990, 15_010].map(kindAt)).toEqual(['goOn', 'ask']);
  });
});
