import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Handler } from '../../lambda/alexa/skill.js';
import { FRAME_BYTES, FRAME_MS } from '../../lambda/sound/frames.js';
import type { SoundHandler } from '../../lambda/sound/handler.js';
import { everySentence, sentenceOf, type Sentence } from '../../scripts/sound/list.js';
import { ENCODING } from '../../scripts/sound/ffmpeg.js';
import { Shelf } from '../../scripts/sound/shelf.js';
import { plainText } from '../../scripts/voices/lines.js';
import { started, type Ended } from '../support/command.js';
import { restoreEnvironment, setEnvironment } from '../support/environment.js';
import { openPolly, type PollyStandIn } from '../support/polly.js';
import { Caller } from '../support/skill.js';
import { lambdaEnvironment, openTableProcess } from '../support/table-process.js';
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
/** The Lambda of the zip. */
let joiner: SoundHandler;
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
  restoreEnvironment();
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

/** What a built Lambda exports; nothing lies beside it but its own files. */
async function exportedFrom(folder: string): Promise<unknown> {
  const { handler } = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as {
    handler: unknown;
  };
  return handler;
}

async function unpacked(folder: string, files: Iterable<[string, Uint8Array]>): Promise<unknown> {
  await mkdir(folder, { recursive: true });
  for (const [name, contents] of files) await writeFile(join(folder, name), contents);
  return exportedFrom(folder);
}

describe('npm run build:sound, of the whole pack', () => {
  test('makes one zip whose own code joins the pack that lies in it', async () => {
    await mkdir(join(cwd, 'dist'), { recursive: true });
    await writeFile(join(cwd, 'dist', 'sound-Before.zip'), 'an older one');
    const { out, err, code } = await buildSound();
    expect([err, code]).toEqual(['', 0]);
    const zips = readdirSync(join(cwd, 'dist')).filter((name) => name.endsWith('.zip'));
    expect(zips).toEqual([expect.stringMatching(/^sound-[A-Za-z]{6}\.zip$/)]);
    expect(out).toContain(`dist/${zips[0] ?? ''}`);
    const zip = unzipSync(await readFile(join(cwd, 'dist', zips[0] ?? '')));
    const handler = (await unpacked(join(cwd, 'unpacked'), Object.entries(zip))) as SoundHandler;
    const version = (await shelf.pack())?.version ?? '';
    const [first, second] = sentences;
    const path = `/${version}/${first?.id ?? ''}10${second?.id ?? ''}.mp3`;
    const { statusCode, headers, body } = await handler({ rawPath: path });
    expect([statusCode, headers['content-type']]).toEqual([200, 'audio/mpeg']);
    expect(Buffer.from(body, 'base64')).toHaveLength(2 * MP3.length + 10 * FRAME_BYTES);
    expect((await handler({ rawPath: '/pack.json' })).statusCode).toBe(400);
    joiner = handler;
  });

  test("the skill's bundle, though built later, answers with one sound, and another to ask again, which it joins", async () => {
    const table = await openTableProcess();
    const danish = {
      DANISH: 'sound',
      SOUND_URL: 'https://sound.example.org/',
      LOG_LEVEL: 'silent',
    };
    const environment = { ...lambdaEnvironment(table.endpoint), ...danish };
    setEnvironment(environment);
    expect((await started('scripts/build.ts', [], { cwd }).ended).code).toBe(0);
    const handler = (await exportedFrom(join(cwd, 'dist', 'lambda'))) as Handler;
    const caller = new Caller({ handler, now: Date.UTC(2026, 2, 2, 7) }, { user: 'built' });
    await caller.launch();
    await caller.say('SwitchLanguageIntent', { language: { value: 'danish', id: 'da' } });
    const { ssml, reprompt, open } = await caller.say('StartRoutineIntent');
    await table.close();
    expect(open).toBe(true);
    const heard = [ssml, reprompt].map(
      (each) =>
        /^<speak><audio src="https:\/\/sound\.example\.org(\/[^"/]+\/\w+\.mp3)"\/><\/speak>$/.exec(
          each ?? '',
        )?.[1],
    );
    for (const rawPath of heard) {
      const { statusCode, body } = await joiner({ rawPath: rawPath ?? '' });
      expect(statusCode).toBe(200);
      const ms = (Buffer.from(body, 'base64').length / FRAME_BYTES) * FRAME_MS;
      // Alexa takes no longer reprompt.
      expect(ms).toBeLessThanOrEqual(90_000);
    }
  });
});

describe('with a pack that is older than the words', () => {
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
