import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';

import type { RawItem } from './table.js';

const exercise = v.picklist([
  'knee-to-chest',
  'pelvic-tilt',
  'glute-bridge',
  'cat-cow',
  'plank',
  'superman',
  'bird-dog',
]);
const phase = v.picklist(['rest', 'position', 'movement', 'repetition', 'done']);
const side = v.nullable(v.picklist(['right', 'left']));
const level = v.picklist([-1, 0, 1, 2]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const when = v.pipe(v.number(), v.minValue(0));
const byExercise = <T>(value: v.GenericSchema<unknown, T>) => v.record(exercise, value);

const place = v.strictObject({ exercise, phase, repetition: count, side });

const running = v.strictObject({
  startedAt: when,
  sessionId: v.pipe(v.string(), v.regex(/^amzn1\.echo-api\.session\.[\w-]+$/)),
  marks: v.pipe(v.array(v.strictTuple([when, exercise, phase, count, side])), v.maxLength(60)),
  end: when,
});

const requestId = v.pipe(v.string(), v.regex(/^amzn1\.echo-api\.request\.[\w-]+$/));

/** All that may be kept about a person, as the design lists it: anything else is one too many. */
const person = v.strictObject({
  language: v.nullable(v.picklist(['en', 'da'])),
  levels: byExercise(level),
  style: v.picklist(['every', 'sparse', 'quiet']),
  tempo: v.picklist(['slow', 'normal', 'fast']),
  disclaimerHeard: v.boolean(),
  timesThrough: byExercise(count),
  place: v.nullable(place),
  /** Part of the place: in the routine, or one exercise by itself. */
  alone: v.boolean(),
  /** Where the routine waits while another exercise is done. */
  returnTo: v.nullable(place),
  running: v.nullable(running),
  leftOut: v.pipe(v.array(v.strictTuple([exercise, when])), v.maxLength(7)),
  finished: v.pipe(v.array(v.strictTuple([exercise, when, v.nullable(level)])), v.maxLength(60)),
  /** The request that wrote it last: what is delivered twice moves nobody twice. */
  lastRequestId: requestId,
});

const personKey = v.pipe(v.string(), v.regex(/^(household|person:amzn1\.ask\.person\.[0-9A-F]+)$/));

const item = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^amzn1\.ask\.account\.[0-9A-F]+$/)),
  schema: v.literal(2),
  version: count,
  lastRequestId: requestId,
  expiresAt: v.pipe(v.number(), v.integer()),
  people: v.record(personKey, person),
});

/** What an item keeps beside the design's list; null where there is nothing. */
export function keptTooMuch(raw: RawItem): string | null {
  const found = v.safeParse(item, unmarshall(raw));
  if (found.success) return null;
  return found.issues.map((issue) => `${v.getDotPath(issue) ?? '?'}: ${issue.message}`).join('; ');
}
