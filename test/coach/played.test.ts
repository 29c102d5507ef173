import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../lambda/coach/command.js';
import type { ExerciseId } from '../../lambda/coach/exercises.js';
import { expectWithMessage } from '../support/expect.js';
import { deviceIn, MINUTE, Person, SECOND } from '../support/person.js';
import { mismatch } from '../support/spoken.js';
import { parse, type Expectation } from '../support/transcript.js';

/** Hand-written conversations of `test/transcripts`, with the words in them as the ear takes them. */
const FILES = [
  '../transcripts/da/alle-niveauer.txt',
  '../transcripts/da/foerste-gang.txt',
  '../transcripts/en/all-levels.txt',
  '../transcripts/en/first-routine.txt',
];

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const PLAIN: Readonly<Record<string, Command>> = {
  'open back coach': { kind: 'launch' },
  'åbn back coach': { kind: 'launch' },
  start: { kind: 'startRoutine' },
  ready: { kind: 'ready' },
  klar: { kind: 'ready' },
  stop: { kind: 'stop' },
  harder: { kind: 'harder' },
  sværere: { kind: 'harder' },
  easier: { kind: 'easier' },
  lettere: { kind: 'easier' },
};

const EXERCISES: readonly (readonly [RegExp, ExerciseId])[] = [
  [/number one|knæ til bryst/, 'knee-to-chest'],
  [/number two|pelvic tilt|bækkenkip/, 'pelvic-tilt'],
  [/number three|broen/, 'glute-bridge'],
  [/number four|kat og ko/, 'cat-cow'],
  [/number five|plank/, 'plank'],
  [/number six|superman/, 'superman'],
  [/number seven|fuglehunden/, 'bird-dog'],
];

function meant(words: string): Command {
  const said = words.replace(/^Alexa, /, '');
  const plain = PLAIN[said];
  if (plain !== undefined) return plain;
  const named = EXERCISES.find(([name]) => name.test(said));
  if (named === undefined) throw new Error(`Nobody knows what "${words}" means`);
  return { kind: 'exercise', exercise: named[1] };
}

/** A session that was left open is closed by the silence. */
function comesBack(person: Person, ms: number): void {
  if (person.asked !== null) person.fallsSilent();
  person.comesBackAfter(ms);
}

function say(person: Person, words: string, atMs: number | null): void {
  if (/ask back coach/.test(words)) comesBack(person, person.lasts + MINUTE);
  if (atMs !== null) person.heardFor(atMs);
  person.say(meant(words));
}

/** As in the transcripts themselves. */
const LASTS_WITHIN = 2 * SECOND;

const spokenIn = (expected: readonly Expectation[]): string[] =>
  expected.flatMap((one) => (one.kind === 'spoken' ? [one.text] : []));

/** What is otherwise than expected; empty: nothing. */
function faults(person: Person, expected: readonly Expectation[]): unknown[] {
  const wanted = spokenIn(expected);
  const wrong = wanted.length === 0 ? null : mismatch(wanted, person.text());
  const others = expected.filter((one) => {
    if (one.kind === 'session') return one.open !== (person.asked !== null);
    return one.kind === 'lasts' && Math.abs(one.ms - person.lasts) > LASTS_WITHIN;
  });
  return wrong === null ? others : [wrong, ...others];
}

describe.each(FILES)('%s', (path) => {
  it('is said so, sentence by sentence', () => {
    const language = path.includes('/da/') ? 'da' : 'en';
    const people = new Map<string, Person>();
    let user = 'anyone';
    let compared = 0;
    for (const { line, action, expected } of parse(path, textOf(path))) {
      if (action.kind === 'set' && action.name === 'user') user = action.value;
      if (action.kind === 'wait') for (const each of people.values()) comesBack(each, action.ms);
      if (action.kind !== 'words') continue;
      const person = people.get(user) ?? new Person({ device: deviceIn(language) });
      people.set(user, person);
      say(person, action.words, action.atMs);
      expectWithMessage(faults(person, expected), `line ${line}`).toEqual([]);
      compared += expected.length;
    }
    expect(compared).toBeGreaterThan(100);
  });
});
