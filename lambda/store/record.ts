import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';

import { EXERCISE_IDS, LEVELS, type ExerciseId } from '../coach/exercises.js';
import { PHASES } from '../coach/place.js';
import {
  COUNTING_STYLES,
  LANGUAGES,
  MAX_FINISHED,
  MAX_MARKS,
  TEMPOS,
  newProfile,
  type Finished,
  type LeftOut,
  type Mark,
  type Profile,
} from '../coach/profile.js';

/** What a stored value still says, and whether some of it had to be given up. */
interface Salvaged<T> {
  readonly value: T;
  readonly damaged: boolean;
}
type Reader<T> = (raw: unknown) => Salvaged<T>;
type Schema<T> = v.GenericSchema<unknown, T>;

const exercise = v.picklist(EXERCISE_IDS);
const phase = v.picklist(PHASES);
const repetition = v.pipe(v.number(), v.integer(), v.minValue(1));
const side = v.nullable(v.picklist(['right', 'left']));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const place = v.object({ exercise, phase, repetition, side });

/** Sixty places with their field names would be most of the item: lists are kept as rows. */
const mark: Schema<Mark> = v.pipe(
  v.strictTuple([milliseconds, exercise, phase, repetition, side]),
  v.transform(([ms, id, during, nth, which]): Mark => [
    ms,
    { exercise: id, phase: during, repetition: nth, side: which },
  ]),
);

const ascending = (marks: readonly Mark[]): boolean =>
  marks.every(([ms], i) => ms >= (marks[i - 1]?.[0] ?? 0));

/** Alexa's ids have at most this many characters (`ask-sdk-model`). */
export const LONGEST_ID = 255;

/** All or nothing: an answer with a hole in its marks would find the person in the wrong place. */
const running = v.object({
  startedAt: milliseconds,
  sessionId: v.pipe(v.string(), v.maxLength(LONGEST_ID)),
  marks: v.pipe(
    v.array(mark),
    v.maxLength(MAX_MARKS),
    v.check((marks) => ascending(marks)),
  ),
  end: milliseconds,
});

const leftOut: Schema<LeftOut> = v.pipe(
  v.strictTuple([exercise, milliseconds]),
  v.transform(([id, until]): LeftOut => ({ exercise: id, until })),
);

/** Schema 1 kept no level. */
const finished: Schema<Finished> = v.pipe(
  v.union([
    v.strictTuple([exercise, milliseconds]),
    v.strictTuple([exercise, milliseconds, v.nullable(v.picklist(LEVELS))]),
  ]),
  v.transform(([id, at, level = null]): Finished => ({ exercise: id, at, level })),
);

function whole<T>(schema: Schema<T>, fallback: T): Reader<T> {
  return (raw) => {
    const found = v.safeParse(schema, raw);
    return found.success
      ? { value: found.output, damaged: false }
      : { value: fallback, damaged: true };
  };
}

/** Arrays, sets and binaries, too, are objects to `typeof`. */
const isMap = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(raw) === '[object Object]';

function byExercise<T>(schema: Schema<T>): Reader<Partial<Record<ExerciseId, T>>> {
  const entry = v.tuple([exercise, schema]);
  return (raw) => {
    const value: Partial<Record<ExerciseId, T>> = {};
    if (!isMap(raw)) return { value, damaged: true };
    const found = Object.entries(raw).map((each) => v.safeParse(entry, each));
    for (const { success, output } of found) if (success) value[output[0]] = output[1];
    return { value, damaged: found.some(({ success }) => !success) };
  };
}

/** Of more than `max` the last are kept: lists are in the order of time. */
function listOf<T>(schema: Schema<T>, max: number): Reader<readonly T[]> {
  return (raw) => {
    if (!Array.isArray(raw)) return { value: [], damaged: true };
    const value = raw
      .map((each: unknown) => v.safeParse(schema, each))
      .flatMap(({ success, output }) => (success ? [output] : []))
      .slice(-max);
    return { value, damaged: value.length < raw.length };
  };
}

const fresh = newProfile();

/** What is kept about a person, field by field: nothing else is read or written. */
const FIELDS: { readonly [Field in keyof Profile]: Reader<Profile[Field]> } = {
  language: whole(v.nullable(v.picklist(LANGUAGES)), fresh.language),
  levels: byExercise(v.picklist(LEVELS)),
  style: whole(v.picklist(COUNTING_STYLES), fresh.style),
  tempo: whole(v.picklist(TEMPOS), fresh.tempo),
  disclaimerHeard: whole(v.boolean(), fresh.disclaimerHeard),
  timesThrough: byExercise(count),
  place: whole(v.nullable(place), fresh.place),
  alone: whole(v.boolean(), fresh.alone),
  // Absent in records of an older version.
  returnTo: whole(v.optional(v.nullable(place), null), fresh.returnTo),
  running: whole(v.nullable(running), fresh.running),
  leftOut: listOf(leftOut, EXERCISE_IDS.length),
  finished: listOf(finished, MAX_FINISHED),
};

/** A record read back: what parses is kept, the rest is as for a new person and counts as damaged. */
export function readRecord(raw: unknown): { profile: Profile; damaged: boolean } {
  const fields = isMap(raw) ? raw : {};
  let damaged = false;
  const read = <Field extends keyof Profile>(field: Field): Profile[Field] => {
    const found = FIELDS[field](fields[field]);
    damaged ||= found.damaged;
    return found.value;
  };
  const profile = {
    language: read('language'),
    levels: read('levels'),
    style: read('style'),
    tempo: read('tempo'),
    disclaimerHeard: read('disclaimerHeard'),
    timesThrough: read('timesThrough'),
    place: read('place'),
    alone: read('alone'),
    returnTo: read('returnTo'),
    running: read('running'),
    leftOut: read('leftOut'),
    finished: read('finished'),
  };
  return { profile, damaged };
}

const markRow = ([ms, at]: Mark) => [ms, at.exercise, at.phase, at.repetition, at.side];

/** The record of a profile, as `readRecord` reads it: plain JSON, for the item and the session. */
export const writeRecord = (profile: Profile) => ({
  language: profile.language,
  levels: profile.levels,
  style: profile.style,
  tempo: profile.tempo,
  disclaimerHeard: profile.disclaimerHeard,
  timesThrough: profile.timesThrough,
  place: profile.place,
  alone: profile.alone,
  returnTo: profile.returnTo,
  running: profile.running && { ...profile.running, marks: profile.running.marks.map(markRow) },
  leftOut: profile.leftOut.map((each) => [each.exercise, each.until]),
  finished: profile.finished.map((each) => [each.exercise, each.at, each.level]),
});

/** The same from the item. Numbers beyond 2^53 make `unmarshall` throw; doubles are refused singly. */
export const parseRecord = (record: AttributeValue): { profile: Profile; damaged: boolean } =>
  readRecord(unmarshall({ record }, { wrapNumbers: Number })['record']);

export const toRecord = (profile: Profile): AttributeValue => ({
  M: marshall(writeRecord(profile)),
});
