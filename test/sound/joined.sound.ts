import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FRAME_BYTES, FRAME_MS, SILENT_FRAME, unjoinable } from '../../lambda/sound/frames.js';
import { espeak } from '../../scripts/sound/engine.js';
import { decoded, encoded, heard, RATE } from '../../scripts/sound/ffmpeg.js';
import { sentenceOf } from '../../scripts/sound/list.js';
import { make } from '../../scripts/sound/make.js';
import { polly } from '../../scripts/sound/polly.js';
import { Shelf } from '../../scripts/sound/shelf.js';
import { forEspeak, synthesise } from '../../scripts/voices/espeak.js';
import { restoreEnvironment, setEnvironment } from '../support/environment.js';
import { openPolly, type PollyStandIn } from '../support/polly.js';

const SAMPLES = 576;
const QUIET = 60;
const ms = (samples: number): number => (samples * 1000) / RATE;

/** Where sound begins and ends, counted in samples from `from`. */
function soundsFrom(samples: Int16Array, from: number, to: number): readonly [number, number] {
  const part = samples.subarray(from, to);
  const loud = (sample: number): boolean => Math.abs(sample) > QUIET;
  return [part.findIndex(loud), part.findLastIndex(loud)];
}

const silence = (frames: number): Buffer =>
  Buffer.concat(Array.from({ length: frames }, () => Buffer.from(SILENT_FRAME)));

const word = async (text: string): Promise<Buffer> =>
  encoded(await synthesise(forEspeak(text, 'da'), 'da'));

describe('frames of different sounds, joined, in ffmpeg’s decoder', () => {
  test('are as long as they are many, and begin where they were put', async () => {
    const clips = await Promise.all(['fem', 'seks', 'Læg dig på ryggen.'].map(word));
    expect(clips.map(unjoinable)).toEqual([null, null, null]);
    const gaps = [4, 10, 7];
    const whole = Buffer.concat(clips.flatMap((clip, i) => [silence(gaps[i] ?? 0), clip]));
    const { samples } = await decoded(whole);
    expect(samples).toHaveLength((whole.length / FRAME_BYTES) * SAMPLES);
    let at = 0;
    const leads = clips.map((clip, i) => {
      at += (gaps[i] ?? 0) * SAMPLES;
      const end = at + (clip.length / FRAME_BYTES) * SAMPLES;
      const [first, last] = soundsFrom(samples, at, end);
      // Nothing is cut off: what is heard of a clip is over before the clip is.
      expect(end - at - last).toBeGreaterThan(SAMPLES / 2);
      at = end;
      return ms(first);
    });
    // To the frame: a soft beginning is heard a little later than a hard one.
    expect(Math.max(...leads) - Math.min(...leads)).toBeLessThan(FRAME_MS);
    expect(Math.max(...leads)).toBeLessThan(50);
  });

  test('are as loud as Amazon wants them, and no clip louder than another', async () => {
    const said = ['syv', 'tolv', 'Hold.', 'Halvvejs. Husk at trække vejret.', 'Kom ned. Godt!'];
    const all = await Promise.all(said.map(async (text) => heard(await word(text))));
    const loudness = all.map((each) => each.loudness);
    expect(Math.max(...all.map(({ peak }) => peak))).toBeLessThan(-2);
    expect(Math.min(...loudness)).toBeGreaterThan(-18);
    // As espeak says them, nearly four apart.
    expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThan(2.1);
  });

  test('silence is silent, also between words', async () => {
    const clip = await word('fem');
    const { samples } = await decoded(Buffer.concat([clip, silence(20), clip]));
    const from = (clip.length / FRAME_BYTES + 2) * SAMPLES;
    expect(samples.subarray(from, from + 16 * SAMPLES).every((sample) => sample === 0)).toBe(true);
  });
});

describe('a pack by Polly', () => {
  let standIn: PollyStandIn;
  let folder: string;

  beforeAll(async () => {
    standIn = await openPolly((ssml) => word(ssml));
    folder = await mkdtemp(joinPath(tmpdir(), 'back-coach-'));
    const account = { AWS_ENDPOINT_URL_POLLY: standIn.endpoint, AWS_REGION: 'eu-west-1' };
    const key = { AWS_ACCESS_KEY_ID: 'desk', AWS_SECRET_ACCESS_KEY: 'desk' };
    setEnvironment({ ...account, ...key });
  });
  afterEach(() => {
    standIn.fate = () => 'spoken';
  });
  afterAll(async () => {
    restoreEnvironment();
    standIn.close();
    await rm(folder, { recursive: true });
  });

  const said = ['en', 'to', 'Sig <lang xml:lang="en-US">ready</lang>, når du er på plads.'];
  const sentences = said.map((ssml) => sentenceOf(ssml, 'da'));

  test('names what it could not make, keeps the rest, and then makes only what is lacking', async () => {
    const shelf = new Shelf(folder);
    const wrong = sentenceOf('Hej <audio src="x"/>', 'da');
    const first = await make([...sentences, wrong], polly('da', 'Sofie'), shelf);
    expect(first.fresh).toBe(sentences.length);
    expect(first.failed).toHaveLength(1);
    expect(first.failed[0]).toMatch(/^"Hej ": InvalidSsmlException/);
    const before = standIn.calls;
    const more = [...sentences.slice(1), sentenceOf('tre', 'da')];
    const second = await make(more, polly('da', 'Sofie'), shelf);
    expect(second).toEqual({ fresh: 1, removed: 1, failed: [] });
    expect(standIn.calls).toBe(before + 1);
    const pack = await shelf.bind({ language: 'da', engine: 'polly neural', voice: 'Sofie' }, more);
    expect(pack.clips.map(({ ssml }) => ssml)).toEqual(more.map(({ ssml }) => ssml));
    expect((await shelf.pack())?.version).toBe(pack.version);
    expect(await readdir(folder)).toContain('clips.mp3');
  });

  test('another engine does not mix with it', async () => {
    const { fresh } = await make(sentences, espeak('da'), new Shelf(folder));
    expect(fresh).toBe(sentences.length);
    expect(await new Shelf(folder).pack()).toBeNull();
  });
});
