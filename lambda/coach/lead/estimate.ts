import { sizeOf, type Moment, type PlacedMoment } from '../context.js';
import { EXERCISES, type ExerciseId } from '../exercises.js';
import { getReadyCues, movementCues, positionCues, timeToChange, type From } from './leadin.js';
import { setsFrom } from './parts.js';
import { ending } from './perform.js';
import type { Place } from '../place.js';
import { doseOf, firstRepetition, knows, nextInRoutine, remaining } from '../routine.js';
import type { Cue } from '../turn.js';

const MINUTE = 60_000;

const exerciseAt = (moment: Moment, place: Place): PlacedMoment => ({
  ...moment,
  profile: { ...moment.profile, place, alone: false },
});

/** How long an exercise takes from its first word to its last, with the rest after it, milliseconds. */
export function exerciseMs(moment: Moment, exercise: ExerciseId, from: From): number {
  const first = firstRepetition(moment.profile, exercise);
  const placed = exerciseAt(moment, first);
  const cues = [
    ...positionCues(placed, exercise, { from, instead: null }),
    ...movementCues(placed, exercise),
    ...getReadyCues(placed, first),
    ...repetitionsFrom(placed, first),
    ...endingCues(placed, exercise),
  ];
  const time = knows(moment.profile, exercise) ? timeToChange(exercise, from) : 0;
  return sizeOf(moment, cues).ms + time;
}

const repetitionsFrom = (moment: PlacedMoment, place: Place): ReturnType<typeof setsFrom>[number] =>
  setsFrom(moment, place, doseOf(moment.profile, place.exercise)).flat();

function endingCues(moment: PlacedMoment, exercise: ExerciseId): readonly Cue[] {
  const { done, asked } = ending(moment, exercise);
  return [...done, ...asked.prompt];
}

/** The rest of the exercise that somebody is in the middle of, milliseconds. */
function currentMs(moment: Moment, place: Place): number {
  if (place.phase === 'done') return 0;
  if (place.phase !== 'repetition') return exerciseMs(moment, place.exercise, null);
  const placed = exerciseAt(moment, place);
  return sizeOf(moment, repetitionsFrom(placed, place)).ms;
}

/** How long the routine still takes, rests included; null: from the beginning. */
function routineMs(moment: Moment, place: Place | null): number {
  const { profile, context } = moment;
  const start = place?.exercise ?? nextInRoutine(profile, null, context.now);
  if (start === null) return 0;
  const current = place === null ? exerciseMs(moment, start, null) : currentMs(moment, place);
  let from: From = EXERCISES[start].ends;
  const taught: Moment = { ...moment, session: { ...moment.session, taught: true } };
  const later = remaining(profile, start, context.now).map((exercise) => {
    const ms = exerciseMs(taught, exercise, from);
    from = EXERCISES[exercise].ends;
    return ms;
  });
  return later.reduce((sum, ms) => sum + ms, current);
}

/** Whole minutes, at least one; of one exercise alone, its own. */
export function minutesLeft(moment: Moment, place: Place | null): number {
  const alone = place !== null && moment.profile.alone;
  const ms = alone ? currentMs(moment, place) : routineMs(moment, place);
  return Math.max(1, Math.round(ms / MINUTE));
}
