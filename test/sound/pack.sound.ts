import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FRAME_BYTES } from '../../lambda/sound/frames.js';
import type { HttpResult, SoundHandler } from '../../lambda/sound/handler.js';
import { everySentence, sentenceOf, type Sentence } from '../../scripts/sound/list.js';
import { ENCODING } from '../../scripts/sound/ffmpeg.js';
import { Shelf } from '../../scripts/sound/shelf.js';
import { plainText } from '../../scripts/voices/lines.js';
import { started, type Ended } from '../support/command.js';
import { openPolly, type PollyStandIn } from '../support/polly.js';
import { smallPack, smallPackBytes } from '../support/sounds.js';

/** What is left to be spoken; the rest was, in an earlier run. */
const LEFT = 16;

/** Something that somebody once said. */
const MP3 = smallPackBytes().subarray(0, (smallPack().clips[0]?.frames ?? 0) * FRAME_BYTES);

const SOFIE = { language: 'da', engine: 'polly neural', voice: 'Sofie' } as const;
const AGAIN = 'npm run sound-pack -- --lang da --engine polly --voice Sofie';

let cwd: string;
let standIn: PollyStandIn;
let shelf: Shelf;
let sentences: readonly Sentence[];
/** What happens while a sentence is spoken. */
let meanwhile = (): void => undefined;

const clips = (): readonly string[] =>
  readdirSync(join(cwd, '.data', 'packs', 'da-sofie', 'clips')).filter((name) =>
    name.endsWith('.mp3'),
  );

const soundPack = (...args: readonly string[]) =>
  started('scripts/sound-pack.ts', ['--engine', 'polly', ...args], {
    cwd,
    environment: {
      AWS_ENDPOINT_URL_POLLY: standIn.endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'desk',
      AWS_SECRET_ACCESS_KEY: 'desk',
    },
  });

const buildSound = (): Promise<Ended> => started('scripts/build-sound.ts', [], { cwd }).ended;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'back-coach-'));
  standIn = await openPolly(() => {
    meanwhile();
    return Promise.resolve(MP3);
  });
  shelf = new Shelf(join(cwd, '.data', 'packs', 'da-sofie'));
  await shelf.settle(`${SOFIE.engine} ${SOFIE.voice} ${ENCODING}`);
  await shelf.ids();
  sentences = everySentence('da');
  for (const { id } of sentences.slice(LEFT)) await shelf.put(id, MP3);
});
afterAll(async () => {
  standIn.close();
  await rm(cwd, { recursive: true });
});
beforeEach(() => {
  standIn.spoken.length = 0;
  standIn.fate = () => 'spoken';
  meanwhile = () => undefined;
});

describe('npm run sound-pack, in this order:', () => {
  test('killed half-way, it keeps what is whole', async () => {
    const { child, ended } = soundPack();
    meanwhile = () => {
      if (standIn.spoken.length === LEFT / 2) child.kill('SIGKILL');
    };
    expect((await ended).code).toBeNull();
    expect(clips().length).toBeGreaterThanOrEqual(sentences.length - LEFT);
    expect(clips().length).toBeLessThan(sentences.length);
    expect(await shelf.pack()).toBeNull();
  });

  test('it goes on where it was, names what Polly refuses, and ends with 1', async () => {
    const left = sentences.length - clips().length;
    const refused =
      sentences.find(({ id }) => !clips().includes(`${id}.mp3`)) ?? sentenceOf('', 'da');
    standIn.fate = (_, ssml) => (ssml === `<speak>${refused.ssml}</speak>` ? 'refused' : 'spoken');
    const { err, code } = await soundPack().ended;
    expect(code).toBe(1);
    expect(standIn.spoken).toHaveLength(left - 1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^failed: ".+": InvalidSsmlException, /),
      `1 failed; the rest is kept, run it again: ${AGAIN}`,
      '',
    ]);
    expect(err).toContain(plainText(refused.ssml));
    expect(await shelf.pack()).toBeNull();
  });

  test('it speaks what is left, and puts the pack together', async () => {
    const { out, err, code } = await soundPack().ended;
    expect([err, code]).toEqual(['', 0]);
    expect(standIn.spoken).toHaveLength(1);
    expect(out).toContain(`${sentences.length} sentences and numbers, `);
    expect(out).toMatch(/^1 made now, 0 removed/m);
    expect((await shelf.pack())?.clips.map(({ id }) => id)).toEqual(sentences.map(({ id }) => id));
  });
});

describe('npm run build:sound, of the whole pack', () => {
  test('makes one zip whose own code joins the pack that lies in it', async () => {
    await mkdir(join(cwd, 'dist'), { recursive: true });
    await writeFile(join(cwd, 'dist', 'sound-Before.zip'), 'an older one');
    const { out, err, code } = await buildSound();
    expect([err, code]).toEqual(['', 0]);
    const zips = readdirSync(join(cwd, 'dist')).filter((name) => name.endsWith('.zip'));
    expect(zips).toEqual([expect.stringMatching(/^sound-[A-Za-z]{6}\.zip$/)]);
    expect(out).toContain(`dist/${zips[0] ?? ''}`);
    const handler = await unpacked(join(cwd, 'dist', zips[0] ?? ''));
    const version = (await shelf.pack())?.version ?? '';
    const [first, second] = sentences;
    const path = `/${version}/${first?.id ?? ''}10${second?.id ?? ''}.mp3`;
    const { statusCode, headers, body } = await handler({ rawPath: path });
    expect([statusCode, headers['content-type']]).toEqual([200, 'audio/mpeg']);
    expect(Buffer.from(body, 'base64')).toHaveLength(2 * MP3.length + 10 * FRAME_BYTES);
    expect((await handler({ rawPath: '/pack.json' })).statusCode).toBe(400);
  });
});

/** The handler of a zip as Lambda unpacks it: nothing lies beside it but what is in it. */
async function unpacked(zip: string): Promise<(event: object) => Promise<HttpResult>> {
  const folder = join(cwd, 'unpacked');
  await mkdir(folder);
  for (const [name, contents] of Object.entries(unzipSync(await readFile(zip)))) {
    await writeFile(join(folder, name), contents);
  }
  const index = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as {
    handler: SoundHandler;
  };
  return index.handler;
}

// At once: each of the two walks the coach, which is what takes its time.
describe.concurrent('with a pack that is older than the words', () => {
  const OLD = sentenceOf('Gammel s&apos;ætning.', 'da');

  beforeAll(async () => {
    await shelf.put(OLD.id, MP3);
    await shelf.bind(SOFIE, [...sentences.slice(1), OLD]);
  });

  test('--check names what it lacks and what nobody says any more, and ends with 1', async () => {
    const { out, err, code } = await soundPack('--check').ended;
    expect(code).toBe(1);
    expect(out.split('\n').slice(-3)).toEqual([
      `lacks: ${plainText(sentences[0]?.ssml ?? '')}`,
      "nobody says any more: Gammel s'ætning.",
      '',
    ]);
    expect(err).toBe(`The pack is older than the words: ${AGAIN}\n`);
    expect(standIn.spoken).toEqual([]);
  });

  test('build:sound fails and names the sentence', async () => {
    const { err, code } = await buildSound();
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      `The pack lacks: ${plainText(sentences[0]?.ssml ?? '')}`,
      `The pack is older than the words: ${AGAIN}`,
      '',
    ]);
  });
});

test('without a pack build:sound says how to make one', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'back-coach-'));
  const { err, code } = await started('scripts/build-sound.ts', [], { cwd: empty }).ended;
  await rm(empty, { recursive: true });
  expect([err, code]).toEqual([`There is no Danish sound pack yet: ${AGAIN}\n`, 1]);
});

test('without credentials sound-pack says so in one sentence, before it walks', async () => {
  const polly = ['--engine', 'polly'];
  const { out, err, code } = await started('scripts/sound-pack.ts', polly, { cwd }).ended;
  expect([out, code]).toEqual(['', 1]);
  expect(err).toMatch(/^Polly needs an AWS account: [^.\n]*\.\n$/);
});
