import type { PollyClient } from '@aws-sdk/client-polly';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Sound } from '../../scripts/audio/sound.js';
import { outputOf } from '../../scripts/audio/tool.js';
import { linesOf } from '../../scripts/calibration/text.js';
import { createPolly } from '../../scripts/sound/polly.js';
import { measuredByPolly, pollyVoice } from '../../scripts/voices/by-polly.js';
import { openPolly, type PollyStandIn } from '../support/polly.js';
import { TABLES } from './holds.js';
import { READERS } from './rendering.js';

/** As Polly sends it, with all its silences. */
const mp3Of = ({ samples, rate }: Sound): Promise<Buffer> =>
  outputOf(
    'ffmpeg',
    [
      ...['-loglevel', 'error', '-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0'],
      ...['-ar', '24000', '-codec:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3', 'pipe:1'],
    ],
    Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength),
  );

let standIn: PollyStandIn;
let client: PollyClient;
beforeAll(async () => {
  standIn = await openPolly(async (ssml, voice) =>
    mp3Of(await READERS[voice === 'Sofie' ? 'da' : 'en'].read(ssml)),
  );
  client = createPolly({
    endpoint: standIn.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });
});
afterAll(() => {
  client.destroy();
  standIn.close();
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
  expect(table).toMatchObject({ name: name.toLowerCase(), language, tolerance: 0.02 });
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
