import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import type { Key } from '../../locales/keys.js';
import { DAY, deviceIn, Person, type Spoken } from '../support/person.js';
import { regularAt, REGULAR } from './scenes.js';

const ON_THE_BACK: readonly ExerciseId[] = ['knee-to-chest', 'pelvic-tilt', 'glute-bridge'];
const ELSEWHERE = EXERCISE_IDS.filter((id) => !ON_THE_BACK.includes(id));

const keysOf = ({ cues }: Person): readonly Key[] =>
  cues.flatMap((cue) => (cue.kind === 'say' ? [cue.key] : []));

/** The silences before the count begins, milliseconds. */
function timeBefore({ cues }: Person): readonly number[] {
  const count = cues.findIndex(({ kind }) => kind === 'countdown');
  return cues.slice(0, count).flatMap((cue) => (cue.kind === 'silence' ? [cue.ms] : []));
}

const inIt = (exercise: ExerciseId, language: 'en' | 'da' = 'en'): Person =>
  regularAt(exercise, {}, deviceIn(language)).whileAt({ phase: 'repetition' });

const QUESTION = { kind: 'question', topic: 'often' } as const;

const interruptions: readonly Spoken[] = ['pause', QUESTION, 'whereAmI', 'help', 'fallback'];

describe.each(interruptions)('after %j in an exercise', (interruption) => {
  it.each(ELSEWHERE)(
    '"continue" gives the short position and five seconds to get back into %s',
    (exercise) => {
      const person = inIt(exercise).say(interruption).say('resume');
      expect(timeBefore(person)).toEqual([5_000]);
      const keys = keysOf(person);
      expect(keys.filter((key) => key === `${exercise}.short.pos`)).toHaveLength(1);
      expect(keys).not.toContain('resume.pos');
      expect(keys.indexOf(`${exercise}.short.pos`)).toBeLessThan(keys.indexOf('getready.again'));
    },
  );

  it.each(ON_THE_BACK)('"continue" needs no time for %s: rest and position are one', (exercise) => {
    const person = inIt(exercise).say(interruption).say('resume');
    expect(timeBefore(person)).toEqual([]);
    expect(keysOf(person)).not.toContain(`${exercise}.short.pos`);
  });
});

describe('the position', () => {
  it.each(LANGUAGES)('is told in words (%s)', (language) => {
    const person = inIt('bird-dog', language).say('pause').say('resume');
    expect(person.text()).toMatch(
      language === 'en'
        ? /^OK, let's continue\. Hands under your shoulders, knees under your hips\. We were on number one/
        : /^Okay, vi tager fat igen\. Hænderne under skuldrene, knæene under hofterne\. Vi var nået til nummer et/,
    );
  });

  it.each(ELSEWHERE)('is kept by a person who only changes the pace of %s', (exercise) => {
    const person = inIt(exercise).say({ kind: 'counting', style: 'quiet' });
    expect(timeBefore(person)).toEqual([]);
  });

  it.each(EXERCISE_IDS)('is told whole, with eight seconds, in a new session (%s)', (exercise) => {
    const person = inIt(exercise).say('pause').comesBackAfter(DAY).say('resume');
    expect(timeBefore(person)).toEqual([8_000]);
    expect(keysOf(person)).toContain(`${exercise}.pos.alone`);
  });

  it.each(ELSEWHERE)('is told once when the step is repeated (%s)', (exercise) => {
    for (const person of [
      inIt(exercise).say('repeat'),
      inIt(exercise).say('pause').say('repeat'),
    ]) {
      const told = keysOf(person).filter((key) => key === `${exercise}.short.pos`);
      expect(told).toHaveLength(1);
    }
  });
});

describe('in later routines', () => {
  it('five seconds follow a change of position, and no question', () => {
    const person = regularAt('glute-bridge').say('ready');
    expect(person.place?.exercise).toBe('cat-cow');
    expect(timeBefore(person)).toEqual([5_000]);
  });

  it('no time is given where the position stays', () => {
    expect(timeBefore(regularAt('knee-to-chest').say('next'))).toEqual([]);
  });

  it('eight seconds are given from anywhere', () => {
    const person = new Person({ profile: REGULAR }).say('startRoutine');
    expect(timeBefore(person)).toEqual([8_000]);
  });
});
