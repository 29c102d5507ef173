import * as v from 'valibot';
import { EXERCISE_IDS, LEVELS } from '../coach/exercises.js';
import { COUNTING_STYLES, LANGUAGES, TEMPOS, type Profile } from '../coach/profile.js';
import type { Session } from '../coach/session.js';
import { QUESTIONS } from '../coach/turn.js';
import { LONGEST_ID, readRecord, writeRecord } from '../store/record.js';
import { isPersonKey, type PersonKey } from '../store/store.js';

/** Said once a session about what is kept, and about what has not been spoken in Danish yet. */
export const NOTICES = ['store.save', 'store.newer', 'store.damaged', 'sound.lacking'] as const;
export type Notice = (typeof NOTICES)[number];

/** What a session carries from answer to request, so that an outage of the store is survived. */
export interface Carried {
  readonly person: PersonKey;
  readonly session: Session;
  readonly profile: Profile;
  /**
   * The profile could not be saved. Names the record that it follows on: as long as the store still
   * holds that one, nobody else has trained, and this profile is the newer.
   */
  readonly unsaved: string | null;
  readonly told: readonly Notice[];
}

const undoSchema = v.variant('kind', [
  v.object({
    kind: v.literal('level'),
    exercise: v.picklist(EXERCISE_IDS),
    level: v.picklist(LEVELS),
  }),
  v.object({ kind: v.literal('tempo'), tempo: v.picklist(TEMPOS) }),
  v.object({ kind: v.literal('style'), style: v.picklist(COUNTING_STYLES) }),
  v.object({ kind: v.literal('language'), language: v.nullable(v.picklist(LANGUAGES)) }),
]);

const sessionSchema = v.object({
  question: v.nullable(v.picklist(QUESTIONS)),
  about: v.nullable(v.picklist(EXERCISE_IDS)),
  // Absent in a session that an older version began.
  asked: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  misunderstood: v.pipe(v.number(), v.integer(), v.minValue(0)),
  redFlagSaid: v.boolean(),
  taught: v.boolean(),
  // Absent in a session that an older version began.
  undo: v.optional(v.nullable(undoSchema), null),
  remarked: v.optional(v.boolean(), false),
  led: v.boolean(),
});

/** The keys that are made from ids add a word or a time to them. */
const LONGEST_KEY = LONGEST_ID + 45;

const schema = v.object({
  person: v.pipe(v.string(), v.maxLength(LONGEST_KEY), v.check(isPersonKey)),
  session: sessionSchema,
  profile: v.record(v.string(), v.unknown()),
  unsaved: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_KEY))),
  // Each is told once, so that a longer list is not ours.
  told: v.pipe(v.array(v.picklist(NOTICES)), v.maxLength(NOTICES.length)),
});

/** The attributes of the answer before, or null where they are missing or are not ours. */
export function readAttributes(raw: unknown, sessionId: string): Carried | null {
  const found = v.safeParse(schema, raw);
  if (!found.success) return null;
  const { session, profile, ...rest } = found.output;
  return {
    ...rest,
    session: { id: sessionId, ...session },
    profile: readRecord(profile).profile,
  };
}

/** Session attributes; they come back with the next request of the session. */
export function writeAttributes(carried: Carried): Record<string, unknown> {
  const { question, asked, about, misunderstood, redFlagSaid, taught, undo, remarked, led } =
    carried.session;
  return {
    person: carried.person,
    session: { question, asked, about, misunderstood, redFlagSaid, taught, undo, remarked, led },
    profile: writeRecord(carried.profile),
    unsaved: carried.unsaved,
    told: carried.told,
  };
}
