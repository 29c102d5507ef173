import type { Place } from '../coach/place.js';
import type { Language } from '../coach/profile.js';

/** `refused` is a caller who is not ours; `rejected` an answer of ours that Alexa would not play. */
export const OUTCOMES = ['saved', 'unsaved', 'silent', 'refused', 'failed', 'rejected'] as const;

/** Written even where only what went wrong is. */
const WRONG: readonly Entry['outcome'][] = ['unsaved', 'failed', 'rejected'];

/** One line a request. No id, no token, nothing that was said. */
export interface Entry {
  /** The intent's name, or the request's type. */
  readonly intent: string;
  readonly place: Place | null;
  /** How long the answer took. */
  readonly ms: number;
  readonly language: Language;
  readonly outcome: (typeof OUTCOMES)[number];
  /** The kind of error, never its text: that may name the account. */
  readonly error?: string;
}

export type Log = (entry: Entry) => void;

export const LOG_LEVELS = ['silent', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const words = (place: Place | null): string | null =>
  place === null
    ? null
    : [place.exercise, place.phase, place.repetition, place.side ?? '-'].join(' ');

/** A log that writes JSON lines; at `error` only what went wrong. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  return (entry) => {
    if (level === 'silent' || (level === 'error' && !WRONG.includes(entry.outcome))) return;
    write(JSON.stringify({ ...entry, place: words(entry.place) }));
  };
}
