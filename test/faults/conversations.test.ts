import { expect, test } from '@jest/globals';

import { talkAll } from './field.js';
import { FAULTS } from './plan.js';
import { expectWithMessage } from '../support/expect.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

test('two hundred conversations with a failing table: no place lost, no answer illegal', async () => {
  console.info(`conversations with a failing table: seed ${SEED}`);
  const run = { seed: SEED, conversations: 200, killed: 8, scale: 0.2, requests: 6, atOnce: 8 };
  const tally = await talkAll(run);
  expect(tally.lost).toEqual([]);
  expect(tally.illegal).toEqual([]);
  expect(tally.conversations).toBe(200);
  expect(tally.kills).toBeGreaterThan(0);
  // Nothing would be shown by a run that met no trouble, or got nowhere.
  for (const fault of [...FAULTS, 'abandoned', 'outage', 'answerLost']) {
    expectWithMessage(tally.faults.get(fault), fault).toBeGreaterThan(0);
  }
  expectWithMessage(
    tally.states.get('resume/repetition'),
    'offers of a repetition',
  ).toBeGreaterThan(0);
}, 180_000);
