import { sizeOf, type PlacedMoment, type Size } from '../context.js';
import { asking, at, leftLine, line, silence, type Asked } from '../cues.js';
import { EXERCISES, type ExerciseId } from '../exercises.js';
import {
  changesPosition,
  gentlerLines,
  getReadyCues,
  movementCues,
  positionCues,
  warns,
  timeToChange,
  type From,
} from './leadin.js';
import { firstPart, setsFrom } from './parts.js';
import { pausing, restCues, restOnScreen, type Pausing } from './rest.js';
import type { Place } from '../place.js';
import {
  afterAloneQuestion,
  finishQuestion,
  goOnQuestion,
  inPositionQuestion,
  nextPartQuestion,
} from '../questions.js';
import { variant } from '../rotation.js';
import { doseOf, firstRepetition, knows, nextInRoutine, startOf } from '../routine.js';
import type { Profile } from '../profile.js';
import type { Cue, Turn } from '../turn.js';

/** These end with a word of praise already. */
const PRAISED: readonly ExerciseId[] = ['knee-to-chest', 'pelvic-tilt', 'plank'];

/** What is said when the last repetition is over, and the question that follows. */
export function ending(
  moment: PlacedMoment,
  exercise: ExerciseId,
): Pausing & { readonly done: readonly Cue[] } {
  const { profile, context } = moment;
  const place = startOf(exercise, 'done');
  const had = profile.timesThrough[exercise] ?? 0;
  const praise = PRAISED.includes(exercise) ? [] : [line(`praise.end.${variant(exercise, had)}`)];
  const done = at(place, ...praise, line(`${exercise}.done`));
  if (profile.alone) {
    const named = at(place, line('alone.done', { name: exercise }));
    const asked = afterAloneQuestion(place, profile.returnTo);
    return { done: [...done, ...named], asked, byItself: null };
  }
  const next = nextInRoutine(profile, exercise, context.now);
  if (next === null) return { done, asked: finishQuestion(place), byItself: null };
  const announced = line('next', { name: next });
  const said = { since: done, announced: at(place, announced) };
  const { prompt, ...asked } = nextQuestion(profile, place, next);
  return {
    done,
    asked: { ...asked, prompt: [...restCues(moment, place), ...prompt] },
    byItself: restOnScreen(moment, place, said),
  };
}

/** Between two exercises. The first time, the exercise itself offers its gentler version. */
export function nextQuestion(profile: Profile, place: Place, next: ExerciseId): Asked {
  const others = knows(profile, next) ? gentlerLines(profile, next) : [];
  return goOnQuestion(place, line('next', { name: next }), others);
}

/** Between two parts of an exercise that is too long for one answer. */
function intermission(moment: PlacedMoment, place: Place, left: number): Pausing {
  const announced = leftLine(doseOf(moment.profile, place.exercise), left);
  const said = { since: [], announced: at(place, announced) };
  return {
    asked: nextPartQuestion(place, announced),
    byItself: restOnScreen(moment, place, said),
  };
}

/** A set from its hold on, with so many seconds left of it; 0: the hold is over. */
function fromHold(set: readonly Cue[], seconds: number): readonly Cue[] {
  const index = set.findIndex(({ kind }) => kind === 'hold');
  const hold = set[index];
  const after = set.slice(index + 1);
  if (hold?.kind !== 'hold' || seconds === 0) return after;
  return [{ ...hold, seconds, opening: line('hold'), half: null }, ...after];
}

/**
 * The counted repetitions from a place on, as many as one answer may hold.
 *
 * @param heldFor seconds that are left of the hold in which the person is; null: in none
 */
export function repetitions(
  moment: PlacedMoment,
  lead: readonly Cue[],
  from: Place,
  heldFor: number | null = null,
): Turn {
  const { exercise } = from;
  const dose = doseOf(moment.profile, exercise);
  const [first = [], ...later] = setsFrom(moment, from, dose);
  const sets = [heldFor === null ? first : fromHold(first, heldFor), ...later];
  const size = (cues: readonly Cue[]): Size => sizeOf(moment, cues);
  const again = getReadyCues(moment, from);
  const count = firstPart(size(lead), size(again), sets.map(size));
  const script = [...lead, ...sets.slice(0, count).flat()];
  if (count < sets.length) {
    const side = dose.pair === null ? null : ('right' as const);
    const next: Place = { ...from, repetition: from.repetition + count, side };
    return pausing(moment, script, intermission(moment, next, sets.length - count));
  }
  const { done, ...pause } = ending(moment, exercise);
  return pausing(moment, [...script, ...done], pause);
}

/** Movement, get-ready, repetitions. */
export function fromMovement(
  moment: PlacedMoment,
  exercise: ExerciseId,
  lead: readonly Cue[] = [],
): Turn {
  const place = startOf(exercise, 'movement');
  const ready = [...movementCues(moment, exercise), ...getReadyCues(moment, place)];
  return repetitions(moment, [...lead, ...ready], firstRepetition(moment.profile, exercise));
}

/** How an exercise is come to. */
export interface Coming {
  /** The body position that they come from; null: anywhere. */
  readonly from: From;
  /** Said before everything else. */
  readonly lead?: readonly Cue[];
  /** Said instead of the introduction, to somebody who has heard it. */
  readonly instead?: 'resume.before' | 'resume.rest';
}

/**
 * An exercise from its beginning. The first times through, the coach asks whether the person is
 * ready, after a change of position or the offer of a gentler version. Later a silence and a counted
 * get-ready stand for the question.
 */
export function fromPosition(moment: PlacedMoment, exercise: ExerciseId, coming: Coming): Turn {
  const { from, lead = [], instead = null } = coming;
  const short = knows(moment.profile, exercise);
  const place = startOf(exercise);
  const before = [...lead, ...positionCues(moment, exercise, { from, instead })];
  if (!short && (changesPosition(exercise, from) || warns(moment.profile, exercise))) {
    return asking(before, inPositionQuestion(place, gentlerLines(moment.profile, exercise)));
  }
  const time = short ? timeToChange(exercise, from) : 0;
  const silent = time === 0 ? [] : [silence(place, time)];
  return fromMovement(moment, exercise, [...before, ...silent]);
}

/** The body's position at a place: where the way to the next exercise begins; null: on its way. */
export function bodyAt(moment: PlacedMoment): From {
  const { place, finished } = moment.profile;
  if (place.phase === 'position') return null;
  if (place.phase === 'rest') {
    const last = finished.at(-1);
    return last === undefined ? null : EXERCISES[last.exercise].ends;
  }
  const { position, ends } = EXERCISES[place.exercise];
  return place.phase === 'done' ? ends : position;
}
