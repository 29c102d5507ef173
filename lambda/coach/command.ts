import type { ExerciseId } from './exercises.js';
import type { CountingStyle, Language } from './profile.js';

/** What can be asked without moving from the place. */
export const TOPICS = [
  'often',
  'benefits',
  'replace',
  'suitable',
  'results',
  'pain',
  'evidence',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Commands that carry nothing but their name. */
export const PLAIN_COMMANDS = [
  'launch',
  'startRoutine',
  'pain',
  'emergency',
  'ready',
  'goesOn',
  'next',
  'previous',
  'skip',
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
  'progress',
  'forgetMe',
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
  | { readonly kind: 'question'; readonly topic: Topic }
  | { readonly kind: 'counting'; readonly style: CountingStyle | null }
  | { readonly kind: 'language'; readonly language: Language | null };

/** What somebody wants of the coach. */
export type Command = { readonly kind: PlainCommand } | NamedCommand;
