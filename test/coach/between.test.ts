import { describe, expect, it } from '@jest/globals';
import type { ExerciseId, Level } from '../../lambda/coach/exercises.js';
import { regularAt } from './scenes.js';

const BETWEEN = /^(?:praise\.rep|rep\.sides|rep\.legs|togo|[\w-]+\.half|[\w-]+\.last)/;

/** What is said between the repetitions of an exercise, and before which of them. */
function between(exercise: ExerciseId, level: Level): readonly string[] {
  const person = regularAt(exercise, { levels: { [exercise]: level } });
  const told: string[] = [];
  for (;;) {
    for (const cue of person.cues) {
      if (cue.kind !== 'say' || !BETWEEN.test(cue.key)) continue;
      told.push(`${cue.key.replace(`${exercise}.`, '')} ${cue.place?.repetition}`);
    }
    if (!/ more(?: on each \w+)?\. Take the time/.test(person.text().slice(-100))) return told;
    person.say('ready');
  }
}

describe('between two repetitions', () => {
  it.each([
    ['knee-to-chest', -1, ['rep.legs 2', 'togo.legs 2', 'rep.legs 3', 'last 3']],
    ['knee-to-chest', 0, ['togo.legs 2', 'rep.legs 3', 'last 3']],
    ['pelvic-tilt', 2, ['praise.rep.1 6', 'togo 8', 'half 9', 'last 15']],
    ['glute-bridge', -1, ['half 5', 'last 8']],
    ['glute-bridge', 0, ['half 6', 'last 10']],
    ['glute-bridge', 2, ['praise.rep.2 6', 'togo 8', 'half 9', 'last 15']],
    ['cat-cow', 2, ['praise.rep.3 6', 'half 9', 'last 15']],
    ['plank', 0, []],
    ['superman', -1, ['rep.sides 4', 'half 4', 'last 6']],
    ['superman', 1, ['half 7', 'praise.rep.3 11', 'last 12']],
    ['bird-dog', -1, ['togo.legs 6', 'last 10']],
    ['bird-dog', 2, ['togo.sides 6', 'rep.sides 9', 'half 9', 'togo.sides 11', 'last 15']],
  ] as const)('of %s at level %i', (exercise, level, words) => {
    expect(between(exercise, level)).toEqual(words);
  });
});
