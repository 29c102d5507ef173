import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Language } from '../../lambda/coach/profile.js';
import { FRAME_BYTES, FRAME_MS, unjoinable } from '../../lambda/sound/frames.js';
import { bursts } from '../../scripts/audio/onsets.js';
import { decoded } from '../../scripts/sound/ffmpeg.js';
import { started, type Ended } from '../support/command.js';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'back-coach-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['open back coach', 'do the plank', 'ready', 'ready'],
  da: ['åbn back coach', 'lav planken', 'klar', 'klar'],
};

const desk = (lang: Language, path = process.env['PATH']): Promise<Ended> =>
  started('device/main.ts', ['--fast', '--no-web', '--lang', lang, '--sound', `${lang}.mp3`], {
    cwd,
    environment: { PATH: path ?? '' },
    input: `${WORDS[lang].join('\n')}\n`,
  }).ended;

/** Beginnings of what was said, milliseconds; the count is what sounds once a second. */
const seconds = (begins: readonly number[]): number =>
  begins.filter((ms, i) => Math.abs(ms - (begins[i - 1] ?? ms) - 1_000) <= 60).length;

describe.each(['da', 'en'] as const)('npm start -- --sound FILE, in %s', (language) => {
  test('writes what an Echo would have played, as frames', async () => {
    const { err, code, out } = await desk(language);
    expect(code).toBe(0);
    const mp3 = await readFile(join(cwd, `${language}.mp3`));
    expect(unjoinable(mp3)).toBeNull();
    const long = Math.round(((mp3.length / FRAME_BYTES) * FRAME_MS) / 1_000);
    expect(err).toContain(`${language}.mp3: ${long} seconds of what was played.\n`);
    // An exercise of three holds or one, with all that leads to it.
    expect(long).toBeGreaterThan(60);
    const sound = await decoded(mp3);
    const begins = bursts(sound, { silence: 100 }).map(({ from }) => from);
    expect(seconds(begins)).toBeGreaterThan(5);
    expect(out).not.toBe('');
  });
});

test('without espeak-ng it says what to install, and ends with 1', async () => {
  const bin = join(cwd, 'bin');
  await mkdir(bin);
  await symlink(process.execPath, join(bin, 'node'));
  await rm(join(cwd, '.data'), { recursive: true });
  const { err, code } = await desk('da', bin);
  expect(code).toBe(1);
  expect(err.split('\n').at(-2)).toMatch(
    /^The sound could not be written: [^:]*espeak-ng[^:]* is not installed: apt-get install [a-z -]+$/,
  );
});
