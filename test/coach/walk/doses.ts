import { PHASES, type Place } from '../../../lambda/coach/place.js';
import type { Profile } from '../../../lambda/coach/profile.js';
import { doseOf, numberOf } from '../../../lambda/coach/routine.js';

/** A number that grows along the routine. */
export const order = ({ exercise, phase, repetition, side }: Place): number =>
  numberOf(exercise) * 1_000 +
  PHASES.indexOf(phase) * 100 +
  repetition * 2 +
  (side === 'left' ? 1 : 0);

/** The first repetition, right before left. */
export function firstOf(profile: Profile, { exercise }: Place): Place {
  const { pair } = doseOf(profile, exercise);
  return { exercise, phase: 'repetition', repetition: 1, side: pair === null ? null : 'right' };
}

/** The repetition or side behind one; null behind the last. */
export function successor(profile: Profile, place: Place): Place | null {
  const { repetitions, pair } = doseOf(profile, place.exercise);
  if (pair !== null && place.side === 'right') return { ...place, side: 'left' };
  if (place.repetition >= repetitions) return null;
  return { ...place, repetition: place.repetition + 1, side: pair === null ? null : 'right' };
}
