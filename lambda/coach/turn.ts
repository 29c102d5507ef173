import type { Key } from '../../locales/keys.js';
import type { ExerciseId, Form, Pair } from './exercises.js';
import type { Place, Side } from './place.js';
import type { Variant } from './rotation.js';
import type { CountingStyle } from './profile.js';

/** A short line about form or breath that is said within a set. */
export type FormCue = `${ExerciseId}.cue.${Variant}`;

/**
 * What fills the `{slots}` of a line. Ids and small numbers only, so that all that can ever be said
 * can be listed; `speech/words.ts` turns them into words. A type, because what an interface holds
 * cannot be gone through by name.
 */
export type Params = {
  /** Counts: Danish one is *en*. */
  readonly n?: number;
  readonly done?: number;
  readonly total?: number;
  readonly reps?: number;
  readonly low?: number;
  readonly high?: number;
  /** A number as a label, "number one": Danish one is *et*. */
  readonly no?: number;
  /** Phrases with their unit: "three times", "one second". */
  readonly times?: number;
  readonly seconds?: number;
  readonly minutes?: number;
  readonly exercises?: number;
  readonly days?: number;
  readonly weeks?: number;
  readonly year?: number;
  /** Spoken names. */
  readonly name?: ExerciseId;
  readonly next?: ExerciseId;
  /** The exercise's own introduction. */
  readonly intro?: ExerciseId;
  /** A form cue that stands in another line. */
  readonly cue?: FormCue;
  /** `{side}`, and with it `{other}`, the opposite one. */
  readonly side?: Side;
  /** `{where}`: what is moving, needs `side` too. */
  readonly where?: Pair;
};

/** A line of `locales/`, filled; `form` asks for its variant where it has one. */
export interface Say {
  readonly kind: 'say';
  readonly key: Key;
  readonly params?: Params | undefined;
  readonly form?: Form | null | undefined;
}

/**
 * A counted hold. The opening line starts the hold and is its first second (or first few);
 * the half-way line stands in place of the seconds that it takes.
 */
export interface Hold {
  readonly kind: 'hold';
  readonly seconds: number;
  readonly style: CountingStyle;
  readonly opening: Say;
  readonly half: Say | null;
}

/** "Three, two, one": one number a slot of `slotMs`. */
export interface Countdown {
  readonly kind: 'countdown';
  readonly from: number;
  readonly slotMs: number;
}

export interface Silence {
  readonly kind: 'silence';
  readonly ms: number;
}

/** The smallest thing that is meant, and where it finds the person. */
export type Cue = (Say | Hold | Countdown | Silence) & { readonly place: Place | null };

/** What the open microphone waits for: it decides what "yes", "no" and "ready" mean. */
export const QUESTIONS = [
  'start', // the welcome: start, or name an exercise
  'inPosition', // "say ready when you're in position"
  'goOn', // resting, or between the parts of a long exercise
  'finish', // after the last exercise
  'offer', // after one exercise on its own: next, routine or stop
  'look', // after a look at another exercise: back to the routine, next or stop
  'paused',
  'wayBack', // after an answer: "say continue"
  'skipOrStop', // after everything was stopped
  'resume', // yes/no: continue from the kept place?
  'restart', // yes/no: the whole routine over?
  'leftOut', // yes/no: do the exercise that was left out?
  'anyway', // yes/no: start an exercise in spite of a condition?
  'forget', // yes/no: delete everything?
  'which', // an exercise
  'language',
  'counting',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The session stays open with one question. */
export interface Asking {
  readonly kind: 'ask';
  readonly question: Question;
  readonly prompt: readonly Cue[];
  readonly reprompt: readonly Cue[];
}

/**
 * Session stays open with one question; or it stays open without a microphone, and what is on the
 * screen goes on by itself; or it closes and asks nothing.
 */
export type Ending =
  | Asking
  | {
      readonly kind: 'goOn';
      /** From the last word on, milliseconds. */
      readonly afterMs: number;
      /** A word that comes before means the same as at this question. */
      readonly question: 'goOn';
      readonly prompt: readonly Cue[];
      /** How it ends where another voice speaks than the one that was reckoned with. */
      readonly instead: Asking;
    }
  | { readonly kind: 'end' };

/** What is meant by one answer, before it is words. */
export interface Turn {
  readonly script: readonly Cue[];
  readonly ending: Ending;
}

/** What an answer leaves open. */
export const questionOf = ({ ending }: Turn): Question | null =>
  ending.kind === 'end' ? null : ending.question;

/** All of an answer, its question with it; not what is said when nobody answers. */
export const cuesOf = ({ script, ending }: Turn): readonly Cue[] =>
  ending.kind === 'end' ? script : [...script, ...ending.prompt];
