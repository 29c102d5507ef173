import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createLog, type Entry } from '../../lambda/alexa/log.js';
import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { keepNobody, nextItem, written } from '../../lambda/store/item.js';
import { toRecord } from '../../lambda/store/record.js';

const [ENGLISH = '', DANISH = ''] = readFileSync(
  new URL('../../docs/privacy.md', import.meta.url),
  'utf8',
).split('\n---\n');

type Told = readonly [english: string, danish: string];

/** Each field of a record, and the words that tell of it: a new field needs words of its own. */
const PERSON: Readonly<Record<keyof Profile | 'lastRequestId', Told>> = {
  language: ['language: English, Danish', 'sprog: dansk, engelsk'],
  levels: ['level of each exercise', 'niveauet i hver øvelse'],
  style: ['way of counting', 'måden at tælle på'],
  tempo: ['tempo', 'tempoet'],
  disclaimerHeard: ['heard the disclaimer', 'hørt forbeholdet'],
  timesThrough: ['how often each exercise was finished', 'hvor mange gange hver øvelse'],
  place: [
    'where you are: exercise, phase, repetition, side',
    'hvor du er: øvelse, fase, gentagelse, side',
  ],
  alone: ['whether it is one exercise alone', 'om det er én øvelse for sig'],
  returnTo: [
    'where the routine waits while another exercise is shown',
    'hvor programmet venter, mens du ser en anden øvelse',
  ],
  running: [
    "when it began, its session's id, when what is said in it, how long",
    'hvornår det begyndte, samtalens nummer, hvornår der siges hvad i det, og hvor langt',
  ],
  leftOut: [
    'which exercises are left out, until when',
    'hvilke øvelser der springes over og indtil hvornår',
  ],
  finished: [
    'finished, when and at which level, the last sixty',
    'gjort færdige, hvornår og på hvilket niveau, de seneste tres',
  ],
  lastRequestId: [
    'the id of the request that changed your part last',
    'nummeret på den forespørgsel, der ændrede din del sidst',
  ],
};

const ACCOUNT: Readonly<Record<string, Told>> = {
  id: [
    'the pseudonymous id that Amazon gives your account',
    'det pseudonym, som Amazon giver din konto',
  ],
  schema: ['a version of the format', 'formatets version'],
  version: ['a count of the changes', 'hvor mange gange posten er ændret'],
  lastRequestId: [
    'the id of the request that changed it last',
    'nummeret på den forespørgsel, der ændrede den sidst',
  ],
  expiresAt: ['the day on which it expires', 'den dag, posten udløber'],
  people: ['one part per person', 'en del for hver person'],
};

const LOG: Readonly<Record<keyof Entry, Told>> = {
  intent: ['which kind of request', 'hvilken slags forespørgsel'],
  place: ['in which exercise', 'i hvilken øvelse'],
  ms: ['how many milliseconds', 'hvor mange millisekunder'],
  language: ['the language', 'sproget'],
  outcome: ['whether it could be saved', 'om det kunne gemmes'],
  error: ['the kind of error', 'hvilken slags fejl'],
};

function expectTold(told: Readonly<Record<string, Told>>, kept: readonly string[]): void {
  expect(Object.keys(told).sort()).toEqual([...kept].sort());
  for (const [english, danish] of Object.values(told)) {
    expect(ENGLISH).toContain(english);
    expect(DANISH).toContain(danish);
  }
}

test('the policy tells all that is kept about a person', () => {
  const record = written(toRecord(newProfile()), { id: 'request', now: 0 });
  expectTold(PERSON, Object.keys(record.M ?? {}));
});

test('the policy tells all that is kept for an account', () => {
  const request = { id: 'request', now: 0 };
  const item = nextItem('account', keepNobody(undefined), new Map(), request);
  expectTold(ACCOUNT, Object.keys(item));
});

test('the policy tells all that a line of the log says', () => {
  const lines: string[] = [];
  const log = createLog('info', (line) => lines.push(line));
  const failed = { outcome: 'failed', error: 'StoreUnavailable' } as const;
  log({ intent: 'AMAZON.PauseIntent', place: null, ms: 1, language: 'en', ...failed });
  expectTold(LOG, Object.keys(JSON.parse(lines.join()) as object));
});
