import type { ExerciseId, Level } from './exercises.js';
import type { CountingStyle, Language, Tempo } from './profile.js';
import type { Question } from './turn.js';

/** A setting as it was before the last change, for "undo that". */
export type Undo =
  | { readonly kind: 'level'; readonly exercise: ExerciseId; readonly level: Level }
  | { readonly kind: 'tempo'; readonly tempo: Tempo }
  | { readonly kind: 'style'; readonly style: CountingStyle }
  | { readonly kind: 'language'; readonly language: Language | null };

/**
 * What matters only while a session lasts. It travels in the session's attributes and is never
 * stored: that something hurt must not be kept.
 */
export interface Session {
  readonly id: string;
  /** What the last answer asked; null before the first. */
  readonly question: Question | null;
  /** How often in a row that question has been asked. */
  readonly asked: number;
  /** The exercise that a `leftOut` or `anyway` question is about. */
  readonly about: ExerciseId | null;
  /** Utterances in a row that were not understood. */
  readonly misunderstood: number;
  readonly redFlagSaid: boolean;
  /** How to break in has been explained. */
  readonly taught: boolean;
  /** What "undo" puts back; null: nothing has been changed in this session, or it is undone. */
  readonly undo: Undo | null;
  /** The last answer went on within a hold after a remark: the hold has become shorter. */
  readonly remarked: boolean;
  /** An exercise has been led in this session: until then nobody knows where the body is. */
  readonly led: boolean;
}

export const newSession = (id: string): Session => ({
  id,
  question: null,
  asked: 0,
  about: null,
  misunderstood: 0,
  redFlagSaid: false,
  taught: false,
  undo: null,
  remarked: false,
  led: false,
});
