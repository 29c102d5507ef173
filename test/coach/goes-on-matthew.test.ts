import { describe, expect, it } from '@jest/globals';
import { speakersFor } from '../../lambda/alexa/voices.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { VOICES } from '../support/voices.js';
import { deviceIn, Person } from '../support/person.js';

const { tolerance } = VOICES.en.table;

/** Alexa keeps a session for so long without a microphone, while the screen shows something. */
const SESSION = 30_000;

/** The rest that the screen counts down. */
const REST = 10_000;

function onAnEchoShow(): Person {
  const person = new Person({
    device: { ...deviceIn('en'), goesOn: true },
    profile: {
      disclaimerHeard: true,
      timesThrough: Object.fromEntries(EXERCISE_IDS.map((id) => [id, 2])),
    },
    speakers: speakersFor(VOICES).en,
  });
  person.tolerance = tolerance;
  return person;
}

interface Answer {
  readonly lasts: number;
  readonly goesOnAt: number | null;
}

/** A routine: the screen goes on where it can, and where it asks, the person says "ready". */
function routine(): readonly Answer[] {
  const person = onAnEchoShow().say('startRoutine');
  const answers: Answer[] = [];
  for (let turns = 0; turns < 30 && person.asked !== 'finish'; turns += 1) {
    const { lasts, goesOnAt } = person;
    answers.push({ lasts, goesOnAt });
    if (goesOnAt === null) person.heardFor(lasts).waited(1_000).say('ready');
    else person.heardFor(goesOnAt).say('goesOn');
  }
  return answers;
}

describe('an Echo Show in the voice of Matthew', () => {
  const answers = routine();
  const goingOn = answers.filter(({ goesOnAt }) => goesOnAt !== null);

  it('goes on after answers that are short enough for its tolerance', () => {
    const seconds = answers.map(
      ({ lasts, goesOnAt }) => `${Math.round(lasts / 1_000)}${goesOnAt === null ? ' asks' : ''}`,
    );
    console.log(`Matthew on a screen, seconds: ${seconds.join(', ')}`);
    for (const { lasts, goesOnAt } of answers) {
      expect(goesOnAt !== null).toBe(2 * tolerance * lasts + REST <= 25_000);
    }
    expect(goingOn.length).toBeGreaterThan(answers.length / 2);
  });

  it('rests for ten seconds where speech is longer by the whole tolerance', () => {
    for (const { lasts, goesOnAt } of goingOn) {
      const rest = (goesOnAt ?? 0) - lasts * (1 + tolerance);
      expect(rest).toBeGreaterThanOrEqual(REST);
      expect(rest).toBeLessThan(REST + 2);
    }
  });

  it('ends no session where speech is shorter by the whole tolerance', () => {
    for (const { lasts, goesOnAt } of goingOn) {
      expect((goesOnAt ?? 0) - lasts * (1 - tolerance)).toBeLessThan(SESSION);
    }
  });
});
