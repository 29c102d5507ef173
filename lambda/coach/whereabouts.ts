import { nextInRoutine } from './routine.js';
import type { Place } from './place.js';
import { MAX_FINISHED, type Profile, type Running } from './profile.js';

/**
 * From the word that breaks in to the timestamp of its request pass the utterance, its recognition
 * and the cut to whole seconds. Taken as long rather than short, so that nobody is put back ahead
 * of where they were.
 */
export const BARGE_IN_LAG = 2_000;

/** Milliseconds of the answer that had been heard; a clock that steps back counts as none. */
function heardMs(running: Running, now: number): number {
  return Math.max(0, now - running.startedAt - BARGE_IN_LAG);
}

/** Two timestamps cut to whole seconds: a quick answer to a question must not look like breaking in. */
const TIMESTAMP_ERROR = 1_000;

function placeAt(running: Running, ms: number): Place | null {
  return running.marks.findLast(([from]) => from <= ms)?.[1] ?? null;
}

/** Without evidence that it was heard to its end, an exercise is left at its last repetition. */
function lastUndone(running: Running, ms: number): Place | null {
  const undone = running.marks.filter(([from, place]) => from <= ms && place.phase !== 'done');
  return undone.at(-1)?.[1] ?? null;
}

/**
 * Where the person is. In the session that the answer belongs to, its marks tell. Another session
 * may have cut it off while it sounded; after that, nobody knows how much of it was heard, and the
 * place is where it began.
 */
export function whereabouts(profile: Profile, sessionId: string, now: number): Place | null {
  const { running, place } = profile;
  if (running === null) return place;
  const ms = heardMs(running, now);
  if (running.sessionId === sessionId) return placeAt(running, ms) ?? place;
  if (ms >= running.end) return place;
  return lastUndone(running, ms) ?? place;
}

/** The exercise is done: noted, and the place moves on to the rest before the next one. */
function finish(profile: Profile, place: Place, now: number): Profile {
  const { exercise } = place;
  const done: Profile = {
    ...profile,
    timesThrough: {
      ...profile.timesThrough,
      [exercise]: (profile.timesThrough[exercise] ?? 0) + 1,
    },
    finished: [...profile.finished, { exercise, at: now }].slice(-MAX_FINISHED),
    leftOut: profile.leftOut.filter((out) => out.exercise !== exercise),
    place,
  };
  const next = profile.alone ? null : nextInRoutine(done, exercise, now);
  if (next === null) return done;
  return { ...done, place: { exercise: next, phase: 'rest', repetition: 1, side: null } };
}

/** The profile with its place brought up to this moment: heard to its end is done. */
export function arrive(profile: Profile, sessionId: string, now: number): Profile {
  const place = whereabouts(profile, sessionId, now);
  if (place?.phase === 'done' && profile.place?.phase !== 'done') {
    return finish(profile, place, now);
  }
  return { ...profile, place };
}

/** What a moment knows of the answer before it: whether it still sounds, and what is over since. */
export function heardSince(
  { running }: Profile,
  sessionId: string,
  now: number,
): { readonly brokeIn: boolean; readonly sinceEnd: number; readonly sinceDone: number } {
  if (running === null || running.sessionId !== sessionId) {
    return { brokeIn: false, sinceEnd: 0, sinceDone: Infinity };
  }
  const passed = Math.max(0, now - running.startedAt);
  const done = running.marks.find(([, { phase }]) => phase === 'done');
  return {
    brokeIn: passed < running.end - TIMESTAMP_ERROR,
    sinceEnd: Math.max(0, passed - running.end),
    sinceDone: done === undefined ? Infinity : Math.max(0, passed - done[0]),
  };
}
