import type { KeyNeeding } from '../../../locales/keys.js';
import type { Alarm } from '../aim.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import { said, unplaced, type Outcome } from '../outcome.js';
import type { ExerciseId } from '../exercises.js';
import type { Place } from '../place.js';
import { skipOrStopQuestion } from '../questions.js';
import { leaveOut, nextInRoutine, startOf } from '../routine.js';
import type { Cue, Say } from '../turn.js';

/** What is said at each alarm, by where it comes. */
interface AlarmLines {
  /** The first words of the answer. */
  readonly first: KeyNeeding;
  /** In an exercise of the routine; in its last exercise; in an exercise on its own. */
  readonly routine: KeyNeeding;
  readonly last: KeyNeeding;
  readonly alone: KeyNeeding;
  /** Between two exercises. */
  readonly rest: KeyNeeding<'name'>;
  /** Nothing is under way; null: the first words say it all. */
  readonly none: KeyNeeding | null;
}

const LINES: Readonly<Record<Alarm, AlarmLines>> = {
  pain: {
    first: 'pain.1',
    routine: 'pain.2',
    last: 'pain.2.last',
    alone: 'pain.2.alone',
    rest: 'pain.rest',
    none: 'pain.none',
  },
  emergency: {
    first: 'call',
    routine: 'call.2',
    last: 'call.2.last',
    alone: 'call.2.alone',
    rest: 'call.rest',
    none: null,
  },
};

/**
 * The first line stops the clock and stands alone. The red flags come once a session, at the first
 * pain whatever its words were, so that nothing is triaged.
 */
function stopCues({ session }: Moment, alarm: Alarm, place: Place | null): readonly Cue[] {
  const flagged = alarm === 'emergency' || session.redFlagSaid;
  const flags = flagged ? [] : [line('redflag'), line('emergency')];
  return at(place, line(LINES[alarm].first), ...flags);
}

/** The exercise is left out, and the next one is the place, exactly as after a skip. */
function inExercise(moment: PlacedMoment, alarm: Alarm, exercise: ExerciseId): Outcome {
  const { context, profile } = moment;
  const lines = LINES[alarm];
  const without = leaveOut(profile, exercise, context.now);
  const next = profile.alone ? null : nextInRoutine(without, exercise, context.now);
  if (next === null) {
    const last = line(profile.alone ? lines.alone : lines.last);
    return { turn: closing(lastCues(moment, alarm, [last])), profile: unplaced(without) };
  }
  const place = startOf(next);
  return {
    turn: asking(stopCues(moment, alarm, place), skipOrStopQuestion(place, line(lines.routine))),
    profile: { ...without, place },
  };
}

const lastCues = (moment: Moment, alarm: Alarm, last: readonly Say[]): readonly Cue[] => [
  ...stopCues(moment, alarm, null),
  ...at(null, ...last),
];

/** Between two exercises: there is none to leave out. */
function atRest(moment: PlacedMoment, alarm: Alarm): Outcome {
  const { place } = moment.profile;
  const asked = skipOrStopQuestion(place, line(LINES[alarm].rest, { name: place.exercise }));
  return said(asking(stopCues(moment, alarm, place), asked));
}

/**
 * Pain and a wish to call somebody stop everything, at once and always. The coach asks about no
 * symptom and keeps nothing of it.
 *
 * @param exercise the one that is left out for it; null: none
 */
export function alarm(moment: Moment, kind: Alarm, exercise: ExerciseId | null): Outcome {
  const { profile } = moment;
  if (!isPlaced(moment) || moment.profile.place.phase === 'done') {
    const { none } = LINES[kind];
    const turn = closing(lastCues(moment, kind, none === null ? [] : [line(none)]));
    return { turn, profile: unplaced(profile) };
  }
  // Worked out a second time, it finds the exercise left out already.
  const current = moment.profile.place.exercise === exercise;
  return exercise !== null && current ? inExercise(moment, kind, exercise) : atRest(moment, kind);
}
