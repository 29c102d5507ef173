import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { aim, type Aim } from '../../lambda/coach/aim.js';
import { PLAIN_COMMANDS, TOPICS, type Command } from '../../lambda/coach/command.js';
import { EXERCISE_IDS, LEVELS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import { PHASES, type Place } from '../../lambda/coach/place.js';
import { COUNTING_STYLES, LANGUAGES, TEMPOS } from '../../lambda/coach/profile.js';
import { doseOf, fitted } from '../../lambda/coach/routine.js';
import { QUESTIONS } from '../../lambda/coach/turn.js';
import { expectWithMessage } from '../support/expect.js';
import { DAY, HOUR, MONDAY, Person, SECOND } from '../support/person.js';
import { ASKED, REGULAR } from './scenes.js';

const exercise = fc.constantFrom(...EXERCISE_IDS);

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...PLAIN_COMMANDS).map((kind): Command => ({ kind })),
  },
  exercise.map((named): Command => ({ kind: 'exercise', exercise: named })),
  exercise.map((named): Command => ({ kind: 'explain', exercise: named })),
  exercise.map((named): Command => ({ kind: 'skip', exercise: named })),
  fc
    .constantFrom('pregnant', null)
    .chain((condition) =>
      fc
        .option(exercise)
        .map((named): Command => ({ kind: 'suitable', condition, exercise: named })),
    ),
  fc.constantFrom(...SYMPTOMS, null).map((symptom): Command => ({ kind: 'pain', symptom })),
  fc.constantFrom(...FEELINGS, null).map((feeling): Command => ({ kind: 'sensation', feeling })),
  fc.constantFrom(...TOPICS).map((topic): Command => ({ kind: 'question', topic })),
  fc.constantFrom(...COUNTING_STYLES).map((style): Command => ({ kind: 'counting', style })),
  fc.constantFrom(...LANGUAGES).map((language): Command => ({ kind: 'language', language })),
);

const leftOut = fc.uniqueArray(exercise, { maxLength: 3 });

/** Anybody anywhere: in a phase of an exercise, at some level and pace, with a question open. */
const anybody = fc
  .record({
    place: fc.option(
      fc.record({
        exercise,
        phase: fc.constantFrom(...PHASES),
        repetition: fc.integer({ min: 1, max: 15 }),
        side: fc.constantFrom('right', 'left'),
      }),
      { freq: 8 },
    ),
    level: fc.constantFrom(...LEVELS),
    tempo: fc.constantFrom(...TEMPOS),
    alone: fc.boolean(),
    /** Where the routine waits, if they do one exercise on its own. */
    waiting: fc.option(exercise),
    knows: fc.boolean(),
    leftOut,
    done: leftOut,
    question: fc.option(fc.constantFrom(...QUESTIONS)),
    /** How much of the answer before they heard; null: it was in another session. */
    heard: fc.option(fc.integer({ min: 0, max: 90 })),
  })
  .map((who) => {
    const person = new Person({ profile: who.knows ? REGULAR : {} });
    const { place } = who;
    person.profile = {
      ...person.profile,
      tempo: who.tempo,
      alone: who.alone && place !== null,
      returnTo: returnTo(who.alone, place, who.waiting),
      levels: place === null ? {} : { [place.exercise]: who.level },
      leftOut: who.leftOut.map((out) => ({ exercise: out, until: MONDAY + HOUR })),
      finished: who.done.map((each) => ({ exercise: each, at: MONDAY - HOUR, level: 0 as const })),
    };
    const kept = place === null ? null : placed(person, place);
    person.profile = {
      ...person.profile,
      place: kept,
      running:
        who.heard === null
          ? null
          : {
              startedAt: MONDAY - who.heard * SECOND,
              sessionId: person.session.id,
              marks: kept === null ? [] : [[0, kept]],
              end: 60_000,
            },
    };
    person.session = {
      ...person.session,
      question: who.question,
      about: who.question === 'leftOut' || who.question === 'anyway' ? 'plank' : null,
      led: who.heard !== null,
    };
    return person;
  });

/** The routine waits at another exercise than the one that is looked at. */
function returnTo(alone: boolean, place: Place | null, waiting: ExerciseId | null): Place | null {
  if (!alone || place === null || waiting === null || waiting === place.exercise) return null;
  return { exercise: waiting, phase: 'repetition', repetition: 1, side: null };
}

/** A place that the exercise has at its level. */
function placed({ profile }: Person, place: Place): Place {
  const { exercise: at, phase } = place;
  if (phase !== 'repetition') return { exercise: at, phase, repetition: 1, side: null };
  const { pair } = doseOf(profile, at);
  return fitted(profile, { ...place, side: pair === null ? null : place.side });
}

/** Where they are, and all that a command may move, without the moment it was said at. */
function standing({ profile }: Person): object {
  const { place, levels, tempo, style, language, finished } = profile;
  // Behind the last exercise nothing is under way: that and no place at all are the same. Behind a
  // look, the routine that waits is.
  const over = place === null || place.phase === 'done';
  const under = over ? profile.returnTo : place;
  const at = under && { exercise: under.exercise, repetition: under.repetition };
  const leftOutNow = profile.leftOut.map((out) => out.exercise).sort();
  const alone = !over && profile.alone;
  return { at, levels, tempo, style, language, alone, finished, leftOutNow };
}

/** Says it, and lets the same aim be worked out again on what came of it, as after a lost race. */
function twice(person: Person, said: Command): { once: object; again: object; aimed: Aim } {
  const { session } = person;
  const aimed = aim(person.moment(), said);
  person.do(aimed);
  const once = standing(person);
  person.session = session;
  person.do(aimed);
  return { once, again: standing(person), aimed };
}

describe('the same wish, worked out twice', () => {
  it('moves nobody twice, wherever they are and whatever they were asked', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
    console.info(`the same aim twice: seed ${seed}`);
    fc.assert(
      fc.property(anybody, command, (person, said) => {
        const { once, again, aimed } = twice(person, said);
        expectWithMessage(again, JSON.stringify(aimed)).toEqual(once);
      }),
      { seed, numRuns: 400 },
    );
  });

  it.each(QUESTIONS)('moves nobody twice who was asked "%s", whatever they answer', (question) => {
    for (const kind of PLAIN_COMMANDS) {
      const { once, again, aimed } = twice(ASKED[question]().listens(), { kind });
      expectWithMessage(again, JSON.stringify(aimed)).toEqual(once);
    }
  });

  it('begins no routine for somebody who only said no to the exercise that they had been doing', () => {
    const person = ASKED.offer().heardFor(30_000).say('pause').comesBackAfter(DAY).say('launch');
    const { once, again } = twice(person.listens(), { kind: 'no' });
    expect(once).toMatchObject({ at: null });
    expect(again).toEqual(once);
  });
});
