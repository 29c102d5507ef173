import type { ExerciseId } from './exercises.js';
import type { Question } from './turn.js';

/**
 * What matters only while a session lasts. It travels in the session's attributes and is never
 * stored: that something hurt must not be kept.
 */
export interface Session {
  readonly id: string;
  /** What the last answer asked; null before the first. */
  readonly question: Question | null;
  /** The exercise that a `leftOut` question is about. */
  readonly about: ExerciseId | null;
  /** Utterances in a row that were not understood. */
  readonly misunderstood: number;
  readonly redFlagSaid: boolean;
  /** How to break in has been explained. */
  readonly taught: boolean;
  /** An exercise has been led in this session: until then nobody knows where the body is. */
  readonly led: boolean;
}

export const newSession = (id: string): Session => ({
  id,
  question: null,
  about: null,
  misunderstood: 0,
  redFlagSaid: false,
  taught: false,
  led: false,
});
