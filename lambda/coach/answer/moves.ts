import { carryOn, questionAgain } from './again.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import type { ExerciseId } from '../exercises.js';
import type { From } from '../lead/leadin.js';
import { placedAt, said, unplaced, type Outcome } from '../outcome.js';
import { bodyAt, fromPosition } from '../lead/perform.js';
import { choiceQuestion, leftOutQuestion, offerQuestion } from '../questions.js';
import {
  TOTAL,
  doneNow,
  doneThisTime,
  isLeftOut,
  leaveOut,
  nextInRoutine,
  numberOf,
  startOf,
} from '../routine.js';
import type { Cue, Say } from '../turn.js';
import { disclaimer } from './welcome.js';

/** The article's advice, spoken wherever a frequency is (decision A10). */
export const ADVICE = { low: 3, high: 4 } as const;

function perform(
  moment: Moment,
  exercise: ExerciseId,
  { alone, from, lead }: { alone: boolean; from: From; lead: readonly Say[] },
): Outcome {
  const place = startOf(exercise);
  const placed = placedAt(moment, place, alone);
  const before = [...disclaimer(moment, place), ...at(place, ...lead)];
  return { turn: fromPosition(placed, exercise, { from, lead: before }), profile: placed.profile };
}

/** Where the body is; in a session that has only begun, nobody knows. */
const bodyNow = (moment: Moment): From =>
  isPlaced(moment) && moment.session.led ? bodyAt(moment) : null;

/** The routine from its first exercise that is not left out. */
export function begin(moment: Moment, lead: readonly Say[] = []): Outcome {
  const { profile, context } = moment;
  const first = nextInRoutine(profile, null, context.now);
  if (first !== null) return perform(moment, first, { alone: false, from: null, lead });
  const turn = asking(at(null, line('complete.none')), choiceQuestion('which', null));
  return { turn, profile: unplaced(profile) };
}

/** "Start" while a routine runs is asked about first. */
export function startRoutine(moment: Moment): Outcome {
  const { place, alone } = moment.profile;
  if (place === null || alone || place.phase === 'done') return begin(moment);
  const script = at(place, line('restart.running', { name: place.exercise }));
  const again: Moment = {
    ...moment,
    brokeIn: false,
    session: { ...moment.session, question: 'restart' },
  };
  return said(asking(script, questionAgain(again)));
}

/** "No" to the kept place in the routine. */
export const beginAnew = (moment: Moment): Outcome => begin(moment, [line('resume.no')]);

/** "No" to the kept place in one exercise on its own: nothing is begun. */
export function choose(moment: Moment): Outcome {
  const profile = unplaced(moment.profile);
  return { turn: asking([], questionAgain({ ...moment, profile })), profile };
}

/** An exercise by name: within a running routine it goes on from there, else it stands alone. */
export function exercise(moment: Moment, named: ExerciseId | null, agreed = false): Outcome {
  const { profile, context } = moment;
  if (named === null) return said(asking([], choiceQuestion('which', profile.place)));
  if (!agreed && isLeftOut(profile, named, context.now)) {
    const script = at(profile.place, line('pain.leftout', { name: named }));
    return { turn: asking(script, leftOutQuestion(profile.place)), session: { about: named } };
  }
  const { place } = profile;
  const running = place !== null && place.phase !== 'done' && !profile.alone;
  return perform(moment, named, { alone: !running, from: bodyNow(moment), lead: [] });
}

/** The order of places: a lost race must not move anybody back. */
const isPast = (moment: PlacedMoment, to: ExerciseId): boolean =>
  numberOf(moment.profile.place.exercise) > numberOf(to);

export function next(moment: PlacedMoment, to: ExerciseId | null): Outcome {
  const { alone, place } = moment.profile;
  if (to === null) return alone ? offer(moment, []) : complete(moment);
  if (isPast(moment, to) || (place.exercise === to && place.phase !== 'rest')) {
    return said(carryOn(moment, []));
  }
  return perform(moment, to, { alone, from: bodyNow(moment), lead: [] });
}

export function previous(moment: PlacedMoment, to: ExerciseId): Outcome {
  const { place, alone } = moment.profile;
  const isFirst = place.exercise === to && numberOf(to) === 1;
  const lead = isFirst ? line('first') : line('previous', { name: to });
  const going = numberOf(place.exercise) < numberOf(to);
  if (going) return said(carryOn(moment, []));
  return perform(moment, to, { alone, from: bodyNow(moment), lead: [lead] });
}

/** Left out of the routine for the day, and on to the one behind. */
export function skip(moment: PlacedMoment, skipped: ExerciseId, to: ExerciseId | null): Outcome {
  const { context } = moment;
  if (moment.profile.place.exercise !== skipped) return said(carryOn(moment, []));
  const profile = {
    ...leaveOut(moment.profile, skipped, context.now),
    place: moment.profile.place,
  };
  const without: PlacedMoment = { ...moment, profile };
  if (profile.alone) return offer(without, [line('skip')]);
  if (to === null) return complete(without, [line('skip.last')]);
  return perform(without, to, { alone: false, from: bodyNow(moment), lead: [line('skip')] });
}

/** What comes after one exercise on its own is asked, also when it was left early. */
function offer(moment: PlacedMoment, lead: readonly Say[]): Outcome {
  const place = startOf(moment.profile.place.exercise, 'done');
  return {
    turn: asking(at(place, ...lead), offerQuestion(place)),
    profile: { ...moment.profile, place },
  };
}

/** The exercise from its beginning. */
export function startOver(moment: PlacedMoment): Outcome {
  const { place, alone } = moment.profile;
  const lead = [line('restart.exercise', { name: place.exercise })];
  return perform(moment, place.exercise, { alone, from: bodyNow(moment), lead });
}

function summary(moment: Moment): Say {
  const { now } = moment.context;
  const done = Math.max(doneNow(moment.profile, now), doneThisTime(moment.profile, now));
  if (done === 0) return line('complete.none');
  if (done < TOTAL) return line('complete.some', { done, total: TOTAL });
  return line('complete', { exercises: TOTAL, ...ADVICE });
}

/** The end of the routine: what was done is told, nothing is asked any more. */
export function complete(moment: Moment, lead: readonly Say[] = []): Outcome {
  const script: readonly Cue[] = at(null, ...lead, summary(moment));
  return { turn: closing(script), profile: unplaced(moment.profile) };
}

/** "Stop": the place is kept, except where all is done. */
export function stop(moment: Moment): Outcome {
  const { profile, context } = moment;
  const done = doneNow(profile, context.now);
  const words = done > 0 ? line('stop', { done, total: TOTAL }) : line('stop.none');
  const over = profile.place?.phase === 'done';
  return {
    turn: closing(at(over ? null : profile.place, words)),
    profile: over ? unplaced(profile) : profile,
  };
}
