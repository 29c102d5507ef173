import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { MINUTE, Person } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

const ALONE = {
  ...REGULAR,
  alone: true,
  levels: Object.fromEntries(EXERCISE_IDS.map((id) => [id, 2])),
};

/** The minutes that somebody is told; null: none. */
function minutesTold({ cues }: Person): number | null {
  const told = cues.flatMap((cue) => (cue.kind === 'say' && cue.key === 'left.time' ? [cue] : []));
  const { minutes } = told[0]?.params ?? {};
  return typeof minutes === 'number' ? minutes : null;
}

/** Goes on without delay; how long it takes until nothing more is led through, minutes. */
function goesOnFor(person: Person): number {
  const since = person.now + person.lasts;
  person.say('resume');
  while (person.asked === 'inPosition' || person.asked === 'goOn') person.say('ready');
  return (person.listens().now - since) / MINUTE;
}

/** After so much of the answer, as a part of it, asks how much is left. */
const asksAfter = (person: Person, part: number): Person =>
  person.heardFor(part * person.lasts).say('howMuchLeft');

const PARTS = [0.1, 0.5, 0.9];

describe.each(EXERCISE_IDS)('somebody who does %s alone, and asks how much is left', (exercise) => {
  it.each(PARTS)('is told as many minutes as it then takes (%f of an answer heard)', (part) => {
    const person = asksAfter(regularAt(exercise, ALONE), part);
    const told = minutesTold(person);
    expect(Math.abs((told ?? NaN) - goesOnFor(person))).toBeLessThan(1.75);
  });
});

describe.each(['knee-to-chest', 'cat-cow', 'superman', 'bird-dog'] as const)(
  'somebody who is in %s of the routine, and asks how much is left',
  (exercise: ExerciseId) => {
    it.each(PARTS)('is told as many minutes as it then takes (%f of an answer heard)', (part) => {
      const person = asksAfter(regularAt(exercise), part);
      const told = minutesTold(person);
      expect(Math.abs((told ?? NaN) - goesOnFor(person))).toBeLessThan(1.5);
    });
  },
);

it('is not told of minutes where an exercise alone is over', () => {
  const person = new Person({ profile: REGULAR }).say({ kind: 'exercise', exercise: 'plank' });
  while (person.asked === 'inPosition') person.say('ready');
  expect(minutesTold(person.waited(500).say('howMuchLeft'))).toBeNull();
});
