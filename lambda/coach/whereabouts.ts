import { levelOf, nextInRoutine } from './routine.js';
import type { Place } from './place.js';
import { MAX_FINISHED, type Finished, type Mark, type Profile, type Running } from './profile.js';

/**
 * From the word that breaks in to the timestamp of its request pass the utterance, its recognition
 * and the cut to whole seconds. Taken as long rather than short, so that nobody is put back ahead
 * of where they were.
 */
export const BARGE_IN_LAG = 2_000;

/** Milliseconds of the answer that had been heard; a clock that steps back counts as none. */
export function heardMs(running: Running, now: number): number {
  return Math.max(0, now - running.startedAt - BARGE_IN_LAG);
}

/** Two timestamps cut to whole seconds. */
const TIMESTAMP_ERROR = 1_000;

/** What is known of a request beside its time. */
export interface Evidence {
  readonly sessionId: string;
  readonly now: number;
  /** By how much of its length the answer before may have been over sooner than planned. */
  readonly tolerance: number;
  /** The words rather answer its question than break in. */
  readonly answers: boolean;
}

/** Whether all of the answer may have been heard by now, its question with it. */
function mayBeOver({ startedAt, end }: Running, { now, tolerance }: Evidence): boolean {
  return now - startedAt >= end - TIMESTAMP_ERROR - tolerance * end;
}

/** The question has begun: the last mark of an answer that led through repetitions is its own. */
function isAsked(running: Running, now: number): boolean {
  const last = running.marks.at(-1);
  if (last === undefined || running.marks.length === 1) return false;
  const [from, { phase }] = last;
  return (phase === 'done' || phase === 'repetition') && heardMs(running, now) >= from;
}

/** Whether the words cut the answer short. */
export function brokeIn({ running }: Profile, evidence: Evidence): boolean {
  if (running === null || running.sessionId !== evidence.sessionId) return false;
  return !mayBeOver(running, evidence) && !isAsked(running, evidence.now);
}

/** Where the answer had got to after so many milliseconds; undefined: it has no places. */
export const markAt = ({ marks }: Running, ms: number): Mark | undefined =>
  marks.findLast(([from]) => from <= ms);

function placeAt(running: Running, ms: number): Place | null {
  return markAt(running, ms)?.[1] ?? null;
}

/** Without evidence that it was heard to its end, an exercise is left at its last repetition. */
function lastUndone(running: Running, ms: number): Place | null {
  const undone = running.marks.filter(([from, place]) => from <= ms && place.phase !== 'done');
  return undone.at(-1)?.[1] ?? null;
}

/**
 * Where the person is. In the session that the answer belongs to, its marks tell; an answer to its
 * question was given behind it, whatever the voice's table thinks. Another session may have cut it
 * off while it sounded; after that, nobody knows how much of it was heard, and the place is where it
 * began.
 */
export function whereabouts(profile: Profile, evidence: Evidence): Place | null {
  const { running, place } = profile;
  if (running === null) return place;
  const ms = heardMs(running, evidence.now);
  if (running.sessionId === evidence.sessionId) {
    const asked = evidence.answers && mayBeOver(running, evidence);
    return placeAt(running, asked ? running.end : ms) ?? place;
  }
  if (ms >= running.end) return place;
  return lastUndone(running, ms) ?? place;
}

/** When the exercise was over, as the marks tell; the request that tells of it comes later. */
function doneAt({ running }: Profile, now: number): number {
  const mark = running?.marks.find(([, { phase }]) => phase === 'done');
  return running === null || mark === undefined ? now : Math.min(now, running.startedAt + mark[0]);
}

/** The exercise is done: noted, and the place moves on to the rest before the next one. */
function finish(profile: Profile, place: Place, now: number): Profile {
  const { exercise } = place;
  const entry: Finished = { exercise, at: doneAt(profile, now), level: levelOf(profile, exercise) };
  const done: Profile = {
    ...profile,
    timesThrough: {
      ...profile.timesThrough,
      [exercise]: (profile.timesThrough[exercise] ?? 0) + 1,
    },
    finished: [...profile.finished, entry].slice(-MAX_FINISHED),
    leftOut: profile.leftOut.filter((out) => out.exercise !== exercise),
    place,
  };
  const next = profile.alone ? null : nextInRoutine(done, exercise, now);
  if (next === null) return done;
  return { ...done, place: { exercise: next, phase: 'rest', repetition: 1, side: null } };
}

/** The profile brought up to this moment: heard to its end is done, and nothing is left out too long. */
export function arrive(kept: Profile, evidence: Evidence): Profile {
  const leftOut = kept.leftOut.filter(({ until }) => until > evidence.now);
  const profile: Profile = { ...kept, leftOut };
  const place = whereabouts(profile, evidence);
  if (place?.phase === 'done' && profile.place?.phase !== 'done') {
    return finish(profile, place, evidence.now);
  }
  return { ...profile, place };
}

/**
 * Where a session left off; when its last answer began is kept, for the greeting next time.
 *
 * @param heard false: that answer was not played
 */
export function leftOff(
  profile: Profile,
  { sessionId, now }: Pick<Evidence, 'sessionId' | 'now'>,
  heard = true,
): Profile {
  const { running } = profile;
  if (running?.sessionId !== sessionId) return profile;
  const evidence = { sessionId, now, tolerance: 0, answers: false };
  const arrived = heard ? arrive(profile, evidence) : profile;
  return { ...arrived, running: { ...running, marks: [] } };
}
