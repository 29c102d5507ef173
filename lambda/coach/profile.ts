import type { ExerciseId, Level } from './exercises.js';
import type { Place } from './place.js';
import { LANGUAGES, type Language } from '../../locales/languages.js';

export { LANGUAGES, type Language };

/** Each second up to twenty · half-way, ten left and the last five · only start and end. */
export const COUNTING_STYLES = ['every', 'sparse', 'quiet'] as const;
export type CountingStyle = (typeof COUNTING_STYLES)[number];

/** Scales movement, get-ready and gaps; never a hold. */
export const TEMPOS = ['slow', 'normal', 'fast'] as const;
export type Tempo = (typeof TEMPOS)[number];

/** From `ms` into the answer on, the person is at `place`. */
export type Mark = readonly [ms: number, place: Place];

/** The answer that is being heard: what tells where somebody was when they broke in. */
export interface Running {
  /** The request's timestamp, epoch milliseconds. */
  readonly startedAt: number;
  readonly sessionId: string;
  /** Ascending, the first at 0 ms, at most MAX_MARKS. */
  readonly marks: readonly Mark[];
  /** When the speech is over, milliseconds after `startedAt`. */
  readonly end: number;
}

/** Keeps an exercise out of the routine, after a skip and after pain alike; no reason is kept. */
export interface LeftOut {
  readonly exercise: ExerciseId;
  /** Epoch milliseconds. */
  readonly until: number;
}

export interface Finished {
  readonly exercise: ExerciseId;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The level that it was done at; null: a record of schema 1, which kept none. */
  readonly level: Level | null;
}

/** All that is kept about one person. Nothing about anyone's health belongs here. */
export interface Profile {
  /** Null: the language of the device. */
  readonly language: Language | null;
  /** Absent: 0. */
  readonly levels: Readonly<Partial<Record<ExerciseId, Level>>>;
  readonly style: CountingStyle;
  readonly tempo: Tempo;
  readonly disclaimerHeard: boolean;
  /** How often each exercise was finished; absent: never. */
  readonly timesThrough: Readonly<Partial<Record<ExerciseId, number>>>;
  /** Null: nothing begun, or all of it finished. */
  readonly place: Place | null;
  /** The place belongs to one exercise asked for by name, not to the routine. */
  readonly alone: boolean;
  /** Where the routine waits while another exercise is shown; null: there is nothing to go back to. */
  readonly returnTo: Place | null;
  readonly running: Running | null;
  readonly leftOut: readonly LeftOut[];
  /** Oldest first, at most MAX_FINISHED. */
  readonly finished: readonly Finished[];
}

export const MAX_MARKS = 60;
export const MAX_FINISHED = 60;

export function newProfile(): Profile {
  return {
    language: null,
    levels: {},
    style: 'every',
    tempo: 'normal',
    disclaimerHeard: false,
    timesThrough: {},
    place: null,
    alone: false,
    returnTo: null,
    running: null,
    leftOut: [],
    finished: [],
  };
}
