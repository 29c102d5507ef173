import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Language } from '../../lambda/coach/profile.js';
import { SCENES, type SceneName } from '../support/screen/scenes.js';
import { openViewhost, type Viewhost, type Viewport } from '../support/screen/viewhost.js';

const VIEWPORTS = {
  small: { width: 960, height: 480, round: false },
  large: { width: 1280, height: 800, round: false },
  standing: { width: 600, height: 1024, round: false },
  round: { width: 480, height: 480, round: true },
} as const satisfies Readonly<Record<string, Viewport>>;

type Picture = readonly [SceneName, Language, keyof typeof VIEWPORTS];

const PICTURES: readonly Picture[] = [
  ['welcome', 'en', 'small'],
  ['welcome', 'da', 'round'],
  ['knee-to-chest', 'da', 'small'],
  ['bridge', 'en', 'large'],
  ['bird-dog', 'da', 'round'],
  ['bird-dog', 'en', 'standing'],
  ['rest', 'da', 'small'],
  ['rest', 'en', 'round'],
  ['goes-on', 'en', 'small'],
  ['goes-on', 'da', 'round'],
  ['question', 'en', 'small'],
  ['question', 'da', 'standing'],
  ['finish', 'da', 'large'],
  ['finish', 'en', 'round'],
];

/** Letters are drawn a little differently by each browser; a figure elsewhere is far more. */
const TOLERANCE = 0.01;

const FOLDER = 'test/screen/golden';

/** `GOLDEN=write npm run test:screen` takes what is seen now as right: look at it first. */
const WRITING = process.env['GOLDEN'] === 'write';

/** The part of the picture that is another than it was; the new one is left for looking at. */
function difference(name: string, seen: Buffer): number {
  const path = `${FOLDER}/${name}.png`;
  if (WRITING) writeFileSync(path, seen);
  if (!existsSync(path)) throw new Error(`${path} is missing: GOLDEN=write npm run test:screen`);
  const [golden, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(seen)];
  const { width, height } = golden;
  expect([now.width, now.height]).toEqual([width, height]);
  const part = pixelmatch(golden.data, now.data, undefined, width, height) / (width * height);
  if (part > TOLERANCE) {
    mkdirSync('.data/screen', { recursive: true });
    writeFileSync(`.data/screen/${name}.png`, seen);
  }
  return part;
}

let viewhost: Viewhost;
beforeAll(async () => {
  viewhost = await openViewhost();
});
afterAll(() => viewhost.close());

describe("on Amazon's engine", () => {
  it.each(PICTURES)('%s in %s on a %s screen looks as it did', async (scene, language, screen) => {
    const viewport = VIEWPORTS[screen];
    const seen = await viewhost.picture(SCENES[scene](language, viewport.round), viewport);
    expect(difference(`${scene}-${language}-${screen}`, seen)).toBeLessThan(TOLERANCE);
  });

  /** Centres of the four buttons on the small screen. */
  const BUTTONS = [
    ['previous', 684],
    ['repeat', 759],
    ['pause', 833],
    ['next', 908],
  ] as const;

  it.each(BUTTONS)('%s is sent where its button is touched', async (touch, x) => {
    await viewhost.picture({ ...SCENES.bridge('en', false), at: 400 }, VIEWPORTS.small);
    expect(await viewhost.touch(x, 428)).toEqual([['touch', touch]]);
  });

  it('a rest that is over is told once, and not before', async () => {
    const scene = SCENES['goes-on']('en', false);
    await viewhost.picture(scene, VIEWPORTS.small);
    expect(await viewhost.sent()).toEqual([]);
    await viewhost.picture({ ...scene, at: scene.at + 9_000 }, VIEWPORTS.small);
    expect(await viewhost.sent()).toEqual([['goesOn']]);
  });

  it('a round screen pauses where it is touched, and goes on from a pause', async () => {
    await viewhost.picture({ ...SCENES.bridge('en', true), at: 400 }, VIEWPORTS.round);
    expect(await viewhost.touch(240, 240)).toEqual([['touch', 'pause']]);
    await viewhost.picture(SCENES.question('en', true), VIEWPORTS.round);
    expect(await viewhost.touch(240, 240)).toEqual([['touch', 'resume']]);
  });
});
