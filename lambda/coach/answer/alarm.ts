import type { KeyNeeding } from '../../../locales/keys.js';
import type { Alarm } from '../aim.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import { EXERCISES, type ExerciseId } from '../exercises.js';
import type { Symptom } from '../health.js';
import { IN_ROUTINE, said, unplaced, type Outcome } from '../outcome.js';
import type { Place } from '../place.js';
import { skipOrStopQuestion } from '../questions.js';
import type { Profile } from '../profile.js';
import { isLeftOut, leaveOut, nextInRoutine, startOf } from '../routine.js';
import type { Cue, Say } from '../turn.js';

/** Answers that differ: pain in the back and pain elsewhere, emergencies, and calls for help. */
type Kind = 'back' | 'elsewhere' | 'urgent' | 'fall' | 'dizzy' | 'call';

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

const PAIN: AlarmLines = {
  first: 'pain.1',
  routine: 'pain.2',
  last: 'pain.2.last',
  alone: 'pain.2.alone',
  rest: 'pain.rest',
  none: 'pain.none',
};

const CALL: AlarmLines = {
  first: 'call',
  routine: 'call.2',
  last: 'call.2.last',
  alone: 'call.2.alone',
  rest: 'call.rest',
  none: null,
};

const LINES: Readonly<Record<Kind, AlarmLines>> = {
  back: PAIN,
  elsewhere: PAIN,
  call: CALL,
  urgent: { ...CALL, first: 'urgent', routine: 'urgent.2', rest: 'urgent.2' },
  fall: { ...CALL, first: 'fall', routine: 'urgent.2', rest: 'urgent.2' },
  dizzy: { ...CALL, first: 'dizzy', routine: 'dizzy.2' },
};

const KINDS: Readonly<Record<Symptom, Kind>> = {
  'red-flag': 'back',
  emergency: 'urgent',
  fall: 'fall',
  dizzy: 'dizzy',
  back: 'back',
  neck: 'elsewhere',
  hip: 'elsewhere',
  knee: 'elsewhere',
  wrist: 'elsewhere',
  elsewhere: 'elsewhere',
};

const symptomOf = (alarm: Alarm): Symptom | null => (alarm.kind === 'pain' ? alarm.symptom : null);

/** Pain that is not understood any further counts as pain in the back. */
function kindOf(alarm: Alarm): Kind {
  if (alarm.kind === 'emergency') return 'call';
  return alarm.symptom === null ? 'back' : KINDS[alarm.symptom];
}

/**
 * The red flags come at the first pain in the back in a session, and whenever one of them is named.
 * Elsewhere the exercise may have advice for that part of the body.
 */
function moreLines({ session }: Moment, alarm: Alarm): readonly Say[] {
  const symptom = symptomOf(alarm);
  switch (kindOf(alarm)) {
    case 'back': {
      const known = session.redFlagSaid && symptom !== 'red-flag';
      return known ? [] : [line('redflag'), line('emergency')];
    }
    case 'elsewhere': {
      const { exercise } = alarm;
      if (exercise === null || symptom === null) return [];
      const advice = EXERCISES[exercise].advice[symptom];
      return advice === undefined ? [] : [line(`place.${advice}`)];
    }
    case 'urgent':
    case 'fall':
    case 'dizzy':
    case 'call':
      return [];
  }
}

/** The first line stops the count and stands alone. */
const stopCues = (moment: Moment, alarm: Alarm, place: Place | null): readonly Cue[] =>
  at(place, line(LINES[kindOf(alarm)].first), ...moreLines(moment, alarm));

/** Where the routine goes on that a look at another exercise left; null: there is none. */
function waiting(profile: Profile, now: number): ExerciseId | null {
  if (profile.returnTo === null) return null;
  const { exercise } = profile.returnTo;
  return isLeftOut(profile, exercise, now) ? nextInRoutine(profile, exercise, now) : exercise;
}

/** The exercise is left out, and the next one is the place, exactly as after a skip. */
function inExercise(moment: PlacedMoment, alarm: Alarm, exercise: ExerciseId): Outcome {
  const { context, profile } = moment;
  const lines = LINES[kindOf(alarm)];
  const without = leaveOut(profile, exercise, context.now);
  const next = profile.alone
    ? waiting(without, context.now)
    : nextInRoutine(without, exercise, context.now);
  if (next === null) {
    const last = line(profile.alone ? lines.alone : lines.last);
    return { turn: closing(lastCues(moment, alarm, [last])), profile: unplaced(without) };
  }
  const place = startOf(next);
  return {
    turn: asking(stopCues(moment, alarm, place), skipOrStopQuestion(place, line(lines.routine))),
    profile: { ...without, ...IN_ROUTINE, place },
  };
}

const lastCues = (moment: Moment, alarm: Alarm, last: readonly Say[]): readonly Cue[] => [
  ...stopCues(moment, alarm, null),
  ...at(null, ...last),
];

/** Between two exercises: there is none to leave out. */
function atRest(moment: PlacedMoment, alarm: Alarm): Outcome {
  const { place } = moment.profile;
  const { rest } = LINES[kindOf(alarm)];
  const asked = skipOrStopQuestion(place, line(rest, { name: place.exercise }));
  return said(asking(stopCues(moment, alarm, place), asked));
}

/**
 * Pain and a request to call for help stop everything, at once and always. The coach asks about no
 * symptom and keeps nothing of it.
 *
 * @param alarm names the exercise that is left out for it; null: none
 */
export function alarm(moment: Moment, alarm: Alarm): Outcome {
  const { profile } = moment;
  if (!isPlaced(moment) || moment.profile.place.phase === 'done') {
    const { none } = LINES[kindOf(alarm)];
    const turn = closing(lastCues(moment, alarm, none === null ? [] : [line(none)]));
    return { turn, profile: unplaced(profile) };
  }
  // Worked out a second time, it finds the exercise left out already.
  const { exercise } = alarm;
  const current = moment.profile.place.exercise === exercise;
  return exercise !== null && current ? inExercise(moment, alarm, exercise) : atRest(moment, alarm);
}
