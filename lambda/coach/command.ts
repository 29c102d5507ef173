import type { ExerciseId } from './exercises.js';
import type { Concern, Condition, Feeling, Symptom } from './health.js';
import type { CountingStyle, Language } from './profile.js';

/** What can be asked without moving from the place. */
export const TOPICS = ['often', 'benefits', 'replace', 'results', 'evidence', 'privacy'] as const;
export type Topic = (typeof TOPICS)[number];

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
