import { carryOn, offerCues, questionAgain } from './again.js';
import { isPlaced, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import type { ExerciseId } from '../exercises.js';
import type { From } from '../lead/leadin.js';
import { goBackTo } from '../lead/resume.js';
import { IN_ROUTINE, placedAt, said, unplaced, type Course, type Outcome } from '../outcome.js';
import { bodyAt, fromPosition } from '../lead/perform.js';
import type { Profile } from '../profile.js';
import { afterAloneQuestion, choiceQuestion, leftOutQuestion } from '../questions.js';
import {
  TOTAL,
  doneNow,
  isLeftOut,
  leaveOut,
  nextInRoutine,
  numberOf,
  startOf,
} from '../routine.js';
import type { Say } from '../turn.js';
import { complete } from './finish.js';
import { disclaimer } from './welcome.js';

function perform(
  moment: Moment,
  exercise: ExerciseId,
  { course, from, lead }: { course: Course; from: From; lead: readonly Say[] },
): Outcome {
  const place = startOf(exercise);
  const placed = placedAt(moment, place, course);
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
  if (first !== null) return perform(moment, first, { course: IN_ROUTINE, from: null, lead });
  const turn = asking(at(null, line('complete.none')), choiceQuestion('which', null));
  return { turn, profile: unplaced(profile) };
}

/** "Start" while a routine runs is asked about first. */
export function startRoutine(moment: Moment): Outcome {
  const { place, alone, returnTo } = moment.profile;
  if (returnTo !== null) return goBack(moment);
  if (place === null || alone || place.phase === 'done') return begin(moment);
  const script = at(place, line('restart.running', { name: place.exercise }));
  const again: Moment = {
    ...moment,
    brokeIn: false,
    session: { ...moment.session, question: 'restart', asked: 0 },
  };
  return said(asking(script, questionAgain(again)));
}

/** "No" to the kept place in the routine. */
export const beginAnew = (moment: Moment): Outcome => begin(moment, [line('resume.no')]);

/** "No" to the kept place in one exercise on its own: nothing is begun. */
export function choose(moment: Moment): Outcome {
  // Worked out a second time, the exercise on its own has been left already.
  const profile = moment.profile.alone ? unplaced(moment.profile) : moment.profile;
  const then: Moment = { ...moment, profile };
  // The routine waits: that place is offered instead.
  const offered = isPlaced(then) ? offerCues(then) : [];
  return { turn: asking(offered, questionAgain(then)), profile };
}

/** Back to where the routine waits, after a look at another exercise. */
export function goBack(moment: Moment): Outcome {
  const { returnTo } = moment.profile;
  if (returnTo === null) return said(asking([], questionAgain(moment)));
  const placed = placedAt(moment, returnTo, IN_ROUTINE);
  return { turn: goBackTo(placed), profile: placed.profile };
}

/** The course of an exercise that is named: the routine waits while another one is shown. */
function courseOf({ place, alone, returnTo }: Profile, named: ExerciseId): Course {
  if (place === null || place.phase === 'done' || alone) return { alone: true, returnTo };
  return place.exercise === named ? IN_ROUTINE : { alone: true, returnTo: place };
}

/** An exercise by name. In a running routine it is a look aside: afterwards the routine is offered. */
export function exercise(moment: Moment, named: ExerciseId | null, agreed = false): Outcome {
  const { profile, context } = moment;
  if (named === null) return said(asking([], choiceQuestion('which', profile.place)));
  if (!agreed && isLeftOut(profile, named, context.now)) {
    const script = at(profile.place, line('pain.leftout', { name: named }));
    return { turn: asking(script, leftOutQuestion(profile.place)), session: { about: named } };
  }
  if (profile.returnTo?.exercise === named) return goBack(moment);
  const course = courseOf(profile, named);
  return perform(moment, named, { course, from: bodyNow(moment), lead: [] });
}

/** The order of places: a lost race must not move anybody back. */
const isPast = (moment: PlacedMoment, to: ExerciseId): boolean =>
  numberOf(moment.profile.place.exercise) > numberOf(to);

export function next(moment: PlacedMoment, to: ExerciseId | null): Outcome {
  const { alone, place } = moment.profile;
  if (to === null) return last(moment);
  if (isPast(moment, to) || (place.exercise === to && place.phase !== 'rest')) {
    return said(carryOn(moment, []));
  }
  const looking = moment.profile.returnTo !== null;
  const course = looking ? IN_ROUTINE : { alone, returnTo: null };
  return perform(moment, to, { course, from: bodyNow(moment), lead: [] });
}

/** Nothing comes after the exercise, unless another Echo has moved on meanwhile. */
function last(moment: PlacedMoment): Outcome {
  const { profile, context } = moment;
  if (profile.alone) return offer(moment, []);
  const next = nextInRoutine(profile, profile.place.exercise, context.now);
  return next === null ? complete(moment) : said(carryOn(moment, []));
}

export function previous(moment: PlacedMoment, to: ExerciseId): Outcome {
  const { place, alone, returnTo } = moment.profile;
  if (returnTo?.exercise === to) return goBack(moment);
  const isFirst = place.exercise === to && numberOf(to) === 1;
  const lead = isFirst ? line('first') : line('previous', { name: to });
  const going = numberOf(place.exercise) < numberOf(to);
  if (going) return said(carryOn(moment, []));
  const course = { alone, returnTo };
  return perform(moment, to, { course, from: bodyNow(moment), lead: [lead] });
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
  // Read as alone, and in the routine by now: what comes next there is next.
  const next = to ?? nextInRoutine(profile, skipped, context.now);
  if (next === null) return complete(without, [line('skip.last')]);
  return perform(without, next, {
    course: IN_ROUTINE,
    from: bodyNow(moment),
    lead: [line('skip')],
  });
}

/** An exercise that is not under way is left out today; what is under way goes on. */
export function leaveOutNamed(moment: Moment, named: ExerciseId): Outcome {
  const { now } = moment.context;
  const without = leaveOut(moment.profile, named, now);
  const { returnTo } = without;
  const next = returnTo?.exercise === named ? nextInRoutine(without, named, now) : null;
  const waiting = next === null ? returnTo : startOf(next);
  const profile = { ...without, returnTo: waiting };
  const script = at(profile.place, line('skip.named', { name: named }));
  return { turn: carryOn({ ...moment, profile }, script), profile };
}

/** What comes after one exercise on its own is asked, also when it was left early. */
function offer(moment: PlacedMoment, lead: readonly Say[]): Outcome {
  const place = startOf(moment.profile.place.exercise, 'done');
  return {
    turn: asking(at(place, ...lead), afterAloneQuestion(place, moment.profile.returnTo)),
    profile: { ...moment.profile, place },
  };
}

/** The exercise from its beginning. */
export function startOver(moment: PlacedMoment): Outcome {
  const { place, alone, returnTo } = moment.profile;
  const lead = [line('restart.exercise', { name: place.exercise })];
  const course = { alone, returnTo };
  return perform(moment, place.exercise, { course, from: bodyNow(moment), lead });
}

/**
 * "Stop": the place is kept, except where all is done; so is the routine's that waits. After the last
 * exercise it is the same as "ready".
 */
export function stop(moment: Moment): Outcome {
  const { context } = moment;
  if (moment.session.question === 'finish' && !moment.brokeIn) return complete(moment);
  const done = doneNow(moment.profile, context.now);
  const words = done > 0 ? line('stop', { done, total: TOTAL }) : line('stop.none');
  const over = moment.profile.place?.phase === 'done' || moment.profile.returnTo !== null;
  const profile = over ? unplaced(moment.profile) : moment.profile;
  const kept = profile.place === null ? [] : [line('comeback')];
  return { turn: closing(at(profile.place, words, ...kept)), profile };
}
