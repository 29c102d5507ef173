import { EXERCISES, EXERCISE_IDS, type Dose, type ExerciseId, type Level } from './exercises.js';
import type { Place, Side } from './place.js';
import type { Finished, Profile } from './profile.js';

const HOUR = 3_600_000;

/** How long a skip or a pain keeps an exercise out of the routine. */
export const LEFT_OUT_FOR = 12 * HOUR;

/** What was done within this span belongs to one training. */
export const TRAINING_SPAN = 3 * HOUR;

/** From so many exercises on it was a training. */
export const TRAINING_EXERCISES = 5;

/** A week is the last seven times 24 hours: no time zone is known. */
export const WEEK = 7 * 24 * HOUR;

export const TOTAL = EXERCISE_IDS.length;

/** From 1, as it is spoken. */
export const numberOf = (exercise: ExerciseId): number => EXERCISE_IDS.indexOf(exercise) + 1;

export const levelOf = (profile: Profile, exercise: ExerciseId): Level =>
  profile.levels[exercise] ?? 0;

export const doseOf = (profile: Profile, exercise: ExerciseId): Dose =>
  EXERCISES[exercise].doses[levelOf(profile, exercise)];

export const isLeftOut = (profile: Profile, exercise: ExerciseId, now: number): boolean =>
  profile.leftOut.some((out) => out.exercise === exercise && out.until > now);

/** The short wording is for an exercise that has been finished once. */
export const knows = (profile: Profile, exercise: ExerciseId): boolean =>
  (profile.timesThrough[exercise] ?? 0) > 0;

export const knowsNothing = (profile: Profile): boolean =>
  Object.keys(profile.timesThrough).length === 0;

/** What is still to come in the routine after an exercise; null: from the beginning. */
export function remaining(
  profile: Profile,
  after: ExerciseId | null,
  now: number,
): readonly ExerciseId[] {
  const from = after === null ? 0 : numberOf(after);
  return EXERCISE_IDS.slice(from).filter((exercise) => !isLeftOut(profile, exercise, now));
}

export const nextInRoutine = (
  profile: Profile,
  after: ExerciseId | null,
  now: number,
): ExerciseId | null => remaining(profile, after, now)[0] ?? null;

/** The exercise before this one in the article's order, or itself if it is the first. */
export const previousOf = (exercise: ExerciseId): ExerciseId =>
  EXERCISE_IDS[numberOf(exercise) - 2] ?? exercise;

/** The exercise after this one in the article's order, left out or not. */
export const followerOf = (exercise: ExerciseId): ExerciseId | null =>
  EXERCISE_IDS[numberOf(exercise)] ?? null;

/** How many different exercises were done in the training that is going on. */
export function doneNow(profile: Profile, now: number): number {
  const recent = profile.finished.filter(({ at }) => at > now - TRAINING_SPAN && at <= now);
  return new Set(recent.map(({ exercise }) => exercise)).size;
}

/**
 * What this time through the routine had, also where it was begun on another day: the last exercises
 * finished, as far back as they come in the routine's order. Nothing, if none was finished just now.
 */
export function doneThisTime(profile: Profile, now: number): readonly Finished[] {
  if (doneNow(profile, now) === 0) return [];
  const numbers = profile.finished.map(({ exercise }) => numberOf(exercise));
  const broken = numbers.findLastIndex((number, i) => number <= (numbers[i - 1] ?? 0));
  return profile.finished.slice(Math.max(0, broken));
}

/** When the trainings began, epoch milliseconds, oldest first. */
export function trainings(profile: Profile): readonly number[] {
  const begun: number[] = [];
  const times = profile.finished.map(({ at }) => at);
  for (let i = 0; i < times.length;) {
    const start = times[i] ?? 0;
    const within = times.slice(i).filter((at) => at < start + TRAINING_SPAN).length;
    if (within >= TRAINING_EXERCISES) begun.push(start);
    i += within >= TRAINING_EXERCISES ? within : 1;
  }
  return begun;
}

/** Left out of the routine from now on: the same mark for a skip and for pain. */
export function leaveOut(profile: Profile, exercise: ExerciseId, now: number): Profile {
  const others = profile.leftOut.filter((out) => out.exercise !== exercise && out.until > now);
  return { ...profile, leftOut: [...others, { exercise, until: now + LEFT_OUT_FOR }] };
}

export function startOf(exercise: ExerciseId, phase: Place['phase'] = 'position'): Place {
  return { exercise, phase, repetition: 1, side: null };
}

/** The first repetition; with sides, the right one first (decision A7). */
export function firstRepetition(profile: Profile, exercise: ExerciseId): Place {
  const side: Side | null = doseOf(profile, exercise).pair === null ? null : 'right';
  return { exercise, phase: 'repetition', repetition: 1, side };
}

/** The same place, as far as the dose still has it after a change of level. */
export function fitted(profile: Profile, place: Place): Place {
  if (place.phase !== 'repetition') return place;
  const { repetitions, pair } = doseOf(profile, place.exercise);
  return {
    ...place,
    repetition: Math.min(place.repetition, repetitions),
    side: pair === null ? null : (place.side ?? 'right'),
  };
}
