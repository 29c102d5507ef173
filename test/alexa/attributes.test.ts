import { describe, expect, test } from '@jest/globals';

import { readAttributes, writeAttributes, type Carried } from '../../lambda/alexa/attributes.js';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, LANGUAGES, TEMPOS } from '../../lambda/coach/profile.js';
import { newSession, type Session, type Undo } from '../../lambda/coach/session.js';
import { personKey } from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import { freshFor } from '../support/fresh.js';
import { busyProfile } from '../support/profiles.js';
import type { Bench, Caller } from '../support/skill.js';
import { recordOf } from '../support/skill.js';

const carried = (session: Partial<Session>): Carried => ({
  person: personKey(undefined),
  session: { ...newSession('session-1'), ...session },
  profile: busyProfile,
  unsaved: null,
  told: [],
});

/** As Alexa sends them back. */
const sentBack = (attributes: unknown): unknown => JSON.parse(JSON.stringify(attributes));

/** The attributes, with something in their session changed or, `undefined`, taken away. */
function withSession(change: Readonly<Record<string, unknown>>): unknown {
  const written = writeAttributes(carried({ undo: { kind: 'tempo', tempo: 'slow' } }));
  const session = { ...(written['session'] as object), ...change };
  return sentBack({ ...written, session });
}

const EVERY_UNDO: readonly (Undo | null)[] = [
  null,
  ...EXERCISE_IDS.map((exercise) => ({ kind: 'level', exercise, level: 1 }) as const),
  ...LEVELS.map((level) => ({ kind: 'level', exercise: 'plank', level }) as const),
  ...TEMPOS.map((tempo) => ({ kind: 'tempo', tempo }) as const),
  ...COUNTING_STYLES.map((style) => ({ kind: 'style', style }) as const),
  ...[...LANGUAGES, null].map((language) => ({ kind: 'language', language }) as const),
];

describe('what "undo" puts back', () => {
  test.each(EVERY_UNDO)('comes back with the next request: %j', (undo) => {
    const was = carried({ undo, question: 'wayBack', asked: 2, led: true });
    expect(readAttributes(sentBack(writeAttributes(was)), 'session-1')).toEqual(was);
  });

  test('is nothing in a session that an older version began', () => {
    const read = readAttributes(withSession({ undo: undefined }), 'session-1');
    expect(read).toEqual(carried({ undo: null }));
  });

  test.each([
    ['an unknown kind', { kind: 'volume', volume: 3 }],
    ['a level that there is none of', { kind: 'level', exercise: 'plank', level: 7 }],
    ['a level without an exercise', { kind: 'level', level: 1 }],
    ['an unknown exercise', { kind: 'level', exercise: 'squat', level: 1 }],
    ['a pace in numbers', { kind: 'tempo', tempo: 2 }],
    ['no counting style', { kind: 'style' }],
    ['an unknown language', { kind: 'language', language: 'sv' }],
    ['a word', 'tempo'],
    ['a list', []],
  ])('is not ours where it is %s', (_what, undo) => {
    expect(readAttributes(withSession({ undo }), 'session-1')).toBeNull();
  });

  test('brings nothing else with it', () => {
    const undo = { kind: 'tempo', tempo: 'slow', symptom: 'back' };
    const read = readAttributes(withSession({ undo }), 'session-1');
    expect(read?.session.undo).toEqual({ kind: 'tempo', tempo: 'slow' });
  });
});

let bench: Bench;
let caller: Caller;

freshFor('attributes', (fresh) => {
  ({ bench, caller } = fresh);
});

describe('"undo that", request by request', () => {
  const tempo = async () => recordOf(await bench.table.raw(caller.userId))?.['tempo']?.S;

  async function slower(): Promise<void> {
    await caller.launch();
    await caller.say('StartRoutineIntent');
    await caller.say('ReadyIntent', {}, 30_000);
    await caller.say('SlowerIntent', {}, 40_000);
    expect(await tempo()).toBe('slow');
  }

  test('puts back what was changed, in the record too, and only once', async () => {
    await slower();
    const undone = await caller.say('UndoIntent', {}, 9_000);
    expect(undone.said).toContain(WORDS.en.undo);
    expect(await tempo()).toBe('normal');
    const again = await caller.say('UndoIntent', {}, 9_000);
    expect(again.said).toContain(WORDS.en['undo.none']);
    expect(await tempo()).toBe('normal');
  });

  test('has nothing to put back in another session', async () => {
    await slower();
    await caller.say('AMAZON.StopIntent', {}, 9_000);
    await caller.launch();
    expect((await caller.say('UndoIntent', {}, 9_000)).said).toContain(WORDS.en['undo.none']);
    expect(await tempo()).toBe('slow');
  });

  test('keeps nothing of it in the record', async () => {
    await slower();
    const record = recordOf(await bench.table.raw(caller.userId)) ?? {};
    expect(Object.keys(record)).not.toContain('undo');
  });
});
