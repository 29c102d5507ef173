import type { ExerciseId } from './exercises.js';

/** Right comes first everywhere (decision A7). */
export type Side = 'right' | 'left';

/**
 * What a person is doing within an exercise, in this order: resting before it, getting into
 * position, hearing the movement, repeating it, and having done it.
 */
export const PHASES = ['rest', 'position', 'movement', 'repetition', 'done'] as const;
export type Phase = (typeof PHASES)[number];

/** Where somebody is: what is kept, offered again and returned to. */
export interface Place {
  readonly exercise: ExerciseId;
  readonly phase: Phase;
  /** From 1; 1 outside the phase `repetition`. */
  readonly repetition: number;
  /** Null where the dose has no sides. */
  readonly side: Side | null;
}

export const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');
