import type { ExerciseId } from './exercises.js';
import type { Concern, Condition, Feeling, Symptom } from './health.js';
import type { CountingStyle, Language } from './profile.js';

/** What can be asked without moving from the place. */
export const TOPICS = ['often', 'benefits', 'replace', 'results', 'evidence', 'privacy'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Practical questions. `floor`: somebody cannot get down to it; `up`: how to get up again; `some`:
 * only a few of the exercises; `other`: advice about the back that the coach does not have.
 */
export const PRACTICAL = [
  'painkillers',
  'floor',
  'up',
  'bed',
  'chair',
  'pillow',
  'mat',
  'warm-up',
  'time-of-day',
  'clothes',
  'effort',
  'some',
  'best',
  'other',
] as const;
export type Practical = (typeof PRACTICAL)[number];

/** Commands that carry nothing but their name. */
export const PLAIN_COMMANDS = [
  'launch',
  'startRoutine',
  'emergency',
  'ready',
  'goesOn',
  'next',
  'previous',
  'repeat',
  'pause',
  'resume',
  'startOver',
  'easier',
  'harder',
  'slower',
  'faster',
  'whereAmI',
  'howMuchLeft',
  'whatNext',
  'listExercises',
  'duration',
  'progress',
  'forgetMe',
  'volume',
  'thanks',
  'undo',
  'yes',
  'no',
  'help',
  'stop',
  'fallback',
] as const;
export type PlainCommand = (typeof PLAIN_COMMANDS)[number];

/** Commands that name something; null where it was not understood. */
export type NamedCommand =
  | { readonly kind: 'exercise'; readonly exercise: ExerciseId | null }
  | { readonly kind: 'explain'; readonly exercise: ExerciseId | null }
  /** Null: the exercise that is under way. */
  | { readonly kind: 'skip'; readonly exercise: ExerciseId | null }
  | { readonly kind: 'question'; readonly topic: Topic }
  | { readonly kind: 'practical'; readonly topic: Practical | null }
  /** Null: the exercise that is under way. */
  | { readonly kind: 'breathing'; readonly exercise: ExerciseId | null }
  | { readonly kind: 'feel'; readonly exercise: ExerciseId | null }
  /** Whether the exercises suit somebody; `exercise`: the one they want to do all the same. */
  | {
      readonly kind: 'suitable';
      readonly condition: Condition | null;
      readonly exercise: ExerciseId | null;
    }
  | { readonly kind: 'pain'; readonly symptom: Symptom | null }
  | { readonly kind: 'painQuestion'; readonly concern: Concern | null }
  | { readonly kind: 'sensation'; readonly feeling: Feeling | null }
  | { readonly kind: 'counting'; readonly style: CountingStyle | null }
  | { readonly kind: 'language'; readonly language: Language | null };

/** What somebody wants of the coach. */
export type Command = { readonly kind: PlainCommand } | NamedCommand;
