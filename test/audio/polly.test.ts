import { PollyClient } from '@aws-sdk/client-polly';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf } from '../../scripts/calibration/text.js';
import { measuredByPolly, pollyVoice } from '../../scripts/voices/by-polly.js';
import { TABLES } from './holds.js';
import { openPolly, type StandIn } from './polly.js';

let standIn: StandIn;
let client: PollyClient;
beforeAll(async () => {
  standIn = await openPolly();
  client = new PollyClient({
    endpoint: standIn.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  await standIn.close();
});

const LIMIT = 15;

it.each([
  ['Joanna', 'en'],
  ['Sofie', 'da'],
] as const)('measures %s through her MP3s', async (name, language) => {
  const voice = pollyVoice(name, client);
  expect(voice.language).toBe(language);
  const lines = linesOf(language);
  const table = await measuredByPolly(voice, lines, TABLES[language]);
  expect(table).toMatchObject({ name: name.toLowerCase(), language, measured: true });
  const off = [
    ...Object.entries(table.numbers).map(([n, ms]) => ms - (TABLES[language].numbers[n] ?? NaN)),
    ...lines.flatMap((line) => {
      const known = TABLES[language].sentences[line];
      return known === undefined ? [] : [(table.sentences[line] ?? NaN) - known];
    }),
  ];
  const worst = Math.max(...off.map(Math.abs));
  console.log(
    `${name}: ${off.length} texts, ${standIn.billed} characters, off by at most ${worst} ms`,
  );
  expect(worst).toBeLessThanOrEqual(LIMIT);
});

it('names the voices that there are', () => {
  expect(() => pollyVoice('Otto', client)).toThrow(/Polly's voices for en are .*not "Otto"/);
});
