import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import { said, unplaced, type Outcome } from '../outcome.js';
import type { ExerciseId } from '../exercises.js';
import type { Place } from '../place.js';
import { skipOrStopQuestion } from '../questions.js';
import { leaveOut, nextInRoutine, startOf } from '../routine.js';
import type { Cue, Say } from '../turn.js';

/**
 * The first thing said stops the clock and stands alone. The red flags come once a session, at the
 * first pain whatever its words were, so that nothing is triaged.
 */
function stopCues({ session }: Moment, place: Place | null): readonly Cue[] {
  const flags = session.redFlagSaid ? [] : [line('redflag'), line('emergency')];
  return at(place, line('pain.1'), ...flags);
}

/** The exercise is left out, and the next one is the place, exactly as after a skip. */
function inExercise(moment: PlacedMoment, exercise: ExerciseId): Outcome {
  const { context, profile } = moment;
  const without = leaveOut(profile, exercise, context.now);
  const next = profile.alone ? null : nextInRoutine(without, exercise, context.now);
  if (next === null) {
    const last = line(profile.alone ? 'pain.2.alone' : 'pain.2.last');
    return { turn: closing(lastCues(moment, last)), profile: unplaced(without) };
  }
  const place = startOf(next);
  return {
    turn: asking(stopCues(moment, place), skipOrStopQuestion(place, line('pain.2'))),
    profile: { ...without, place },
  };
}

const lastCues = (moment: Moment, last: Say): readonly Cue[] => [
  ...stopCues(moment, null),
  ...at(null, last),
];

/** Between two exercises: there is none to leave out. */
function atRest(moment: PlacedMoment): Outcome {
  const { place } = moment.profile;
  const asked = skipOrStopQuestion(place, line('pain.rest', { name: place.exercise }));
  return said(asking(stopCues(moment, place), asked));
}

/**
 * Pain stops everything, at once and always. It asks about no symptom and keeps nothing of it.
 *
 * @param exercise the one that is left out for it
 */
export function pain(moment: Moment, exercise: ExerciseId | null): Outcome {
  const { profile } = moment;
  if (!isPlaced(moment) || moment.profile.place.phase === 'done') {
    const turn = closing(lastCues(moment, line('pain.none')));
    return { turn, profile: unplaced(profile) };
  }
  // Worked out a second time, it finds the exercise left out already.
  const current = moment.profile.place.exercise === exercise;
  return exercise !== null && current ? inExercise(moment, exercise) : atRest(moment);
}
