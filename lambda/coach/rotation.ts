import type { ExerciseId } from './exercises.js';
import { numberOf } from './routine.js';

/** Three lines by rotation, as a function of the place: a repeated turn says the same words. */
const VARIANTS = ['1', '2', '3'] as const;
export type Variant = (typeof VARIANTS)[number];

/** @param had how many such lines the exercise has had before */
export function variant(exercise: ExerciseId, had: number): Variant {
  return VARIANTS[(numberOf(exercise) + had) % VARIANTS.length] ?? '1';
}
