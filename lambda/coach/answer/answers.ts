import { answered } from './again.js';
import type { Practical, Topic } from '../command.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, line } from '../cues.js';
import { minutesLeft } from '../lead/estimate.js';
import type { ExerciseId } from '../exercises.js';
import { said, type Outcome } from '../outcome.js';
import { choiceQuestion } from '../questions.js';
import { TOTAL, doneNow, doseOf, numberOf, remaining } from '../routine.js';
import type { Say } from '../turn.js';

/** When the WHO's guideline came out that the answer about evidence names. */
const WHO_GUIDELINE = 2023;

export const tell = (moment: Moment, ...words: readonly Say[]): Outcome =>
  said(answered(moment, at(moment.profile.place, ...words)));

export const question = (moment: Moment, topic: Topic): Outcome =>
  tell(moment, line(`faq.${topic}`, { year: WHO_GUIDELINE }));

/** How it is done and what it is good for; without a name, the exercise that is under way. */
export function explain(moment: Moment, named: ExerciseId | null): Outcome {
  const exercise = named ?? moment.profile.place?.exercise ?? null;
  if (exercise === null) return said(asking([], choiceQuestion('which', null)));
  return tell(moment, line(`${exercise}.how`), line(`${exercise}.good`));
}

/** A practical question; one about something else gets an honest "I don't know". */
export const practical = (moment: Moment, topic: Practical | null): Outcome =>
  tell(moment, line(`practical.${topic ?? 'other'}`));

/** How to breathe in an exercise; without a name, in the one that is under way, or in general. */
export function breathing(moment: Moment, named: ExerciseId | null): Outcome {
  const exercise = named ?? moment.profile.place?.exercise ?? null;
  return tell(moment, line(exercise === null ? 'breathe.any' : `${exercise}.breathe`));
}

/** Where an exercise should be felt; without a name, the one that is under way, or in general. */
export function feel(moment: Moment, named: ExerciseId | null): Outcome {
  const exercise = named ?? moment.profile.place?.exercise ?? null;
  return tell(moment, line(exercise === null ? 'felt.any' : `${exercise}.felt`));
}

/** Nothing is under way: not yet, or not any more. */
function notUnderWay(moment: Moment): Outcome {
  const finished = doneNow(moment.profile, moment.context.now) === TOTAL;
  return tell(moment, finished ? line('left.none') : line('left.before', { exercises: TOTAL }));
}

export function whereAmI(moment: Moment): Outcome {
  if (!isPlaced(moment)) return notUnderWay(moment);
  const { exercise, phase, repetition, side } = moment.profile.place;
  const { repetitions: reps, pair } = doseOf(moment.profile, exercise);
  const done = phase === 'done' ? reps : repetition - 1;
  const where = { no: numberOf(exercise), total: TOTAL, name: exercise };
  const found = done === 0 ? line('where.none', where) : line('where', { ...where, done, reps });
  const sided = pair === null || side === null ? [] : [line('where.side', { where: pair, side })];
  return tell(moment, found, ...sided);
}

/** What is left of this exercise; nothing in the rest before it. */
function leftHere({ profile }: PlacedMoment): readonly Say[] {
  const { exercise, phase, repetition } = profile.place;
  if (phase === 'rest' || phase === 'done') return [];
  return [line('left.here', { n: doseOf(profile, exercise).repetitions - repetition + 1 })];
}

function leftAfter({ profile, context }: PlacedMoment): readonly Say[] {
  const { exercise, phase } = profile.place;
  if (profile.alone) return [];
  const after = remaining(profile, exercise, context.now).length;
  if (phase === 'rest') return [line('left.exercises', { exercises: after + 1 })];
  return [after === 0 ? line('left.last') : line('left.after', { exercises: after })];
}

export function howMuchLeft(moment: Moment): Outcome {
  if (!isPlaced(moment)) return notUnderWay(moment);
  const { place } = moment.profile;
  if (place.phase === 'done') return tell(moment, line('left.none'));
  const minutes = minutesLeft(moment, place);
  return tell(moment, ...leftHere(moment), ...leftAfter(moment), line('left.time', { minutes }));
}
