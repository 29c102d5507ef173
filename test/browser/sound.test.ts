import type { Page } from 'playwright-core';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { counts, heard, press, type } from './desk.js';
import { visits } from './visit.js';

const { visit } = visits();

const PATIENCE = { timeout: 60_000 };

const played = (page: Page): Promise<unknown> => page.evaluate('globalThis.playing.src');

/** Lets the test hold what the page plays. */
function audioInReach(): void {
  const own = globalThis.Audio;
  globalThis.Audio = class extends own {
    constructor() {
      super();
      Object.assign(globalThis, { playing: this });
    }
  };
}

const sounded = (page: Page): Promise<number> => page.evaluate('globalThis.playing.currentTime');

describe('the joiner’s sound', () => {
  it('is the clock of count, captions and figure', async () => {
    const page = await visit('da', { pace: 'as spoken', before: audioInReach });
    await page.locator('summary').click();
    await page.locator('#voice').selectOption('joined');
    await type(page, 'knæ til bryst');
    await type(page, 'klar');
    await counts(page, 6);
    await page.evaluate('globalThis.playing.pause()');
    const at = await sounded(page);
    const count = Number(await page.locator('#count').textContent());
    expect(count).toBeGreaterThanOrEqual(6);
    const figure = await page.locator('#figure').innerHTML();
    await page.waitForTimeout(2_500);
    expect(await page.locator('#count').textContent()).toBe(String(count));
    expect(await page.locator('#figure').innerHTML()).toBe(figure);
    await page.evaluate('globalThis.playing.play()');
    await counts(page, count + 1);
    expect((await sounded(page)) - at).toBeLessThan(2);
  });

  it('is kept as the choice, for each language, and goes on in the middle when loaded again', async () => {
    const page = await visit('en', { pace: 'as spoken', before: audioInReach });
    await page.locator('summary').click();
    await page.locator('#voice').selectOption('joined');
    await type(page, 'do knee to chest');
    await type(page, 'ready');
    await counts(page, 6);
    await page.reload();
    // Chromium lets no page sound that nobody has touched since it was loaded.
    await page.getByText('press anywhere to hear the coach').waitFor();
    expect(await page.locator('#voice').inputValue()).toBe('joined');
    const asked = page.waitForRequest(/\/sound\/.*\/[1-9]\d*\.mp3$/);
    await page.locator('h1').click();
    await asked;
    await counts(page, /^([7-9]|1\d)$/);
    expect(await page.locator('#trouble').textContent()).toBe('');
  });

  it('breaks off in a sentence, and the captions go on', async () => {
    const page = await visit('en', { pace: 'as spoken' });
    await page.route('**/sound/**', (route) => route.abort());
    await press(page, 'Open Back Coach');
    await page.locator('#trouble', { hasText: 'The sound broke off' }).waitFor();
    await heard(page, 'Welcome');
    await page.locator('#caption', { hasText: /\w/ }).waitFor();
  });

  it('stops when somebody breaks in', async () => {
    const page = await visit('en', { pace: 'as spoken', before: audioInReach });
    await press(page, 'Open Back Coach');
    await eventually(async () => expect(await sounded(page)).toBeGreaterThan(0.5), PATIENCE);
    const source = await played(page);
    await type(page, 'do the bridge');
    await page.locator('#title', { hasText: 'The bridge' }).waitFor();
    await eventually(async () => expect(await played(page)).not.toBe(source), PATIENCE);
  });
});

/** A browser with one Danish voice, which remembers what it was to say. */
function oneVoice(): void {
  const voice = { name: 'Sara', lang: 'da-DK', default: true, localService: true, voiceURI: '' };
  const said: string[] = [];
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      speaking: false,
      getVoices: () => [voice],
      speak: ({ text }: Utterance) => said.push(text),
      cancel: () => undefined,
      addEventListener: () => undefined,
    },
  });
}

describe('the browser’s own voice', () => {
  it('is picked where there is one, and says lines and numbers', async () => {
    const page = await visit('da', { pace: 'briskly', before: oneVoice });
    await page.locator('summary').click();
    expect(await page.locator('#voice').inputValue()).toBe('browser:Sara');
    await type(page, 'broen');
    await type(page, 'klar');
    await page.locator('#detail', { hasText: '2/10' }).waitFor();
    const said: unknown = await page.evaluate('globalThis.said');
    expect(said).toEqual(expect.arrayContaining(['Hold.', 'to', 'tre']));
  });
});
