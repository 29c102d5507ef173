import type { Page } from 'playwright-core';
import { describe, expect, it, test } from '@jest/globals';
import { counts, heard, mood, press, type } from './desk.js';
import { visits } from './visit.js';

const { visit } = visits();

const begin = { en: 'Open Back Coach', da: 'Åbn Back Coach' } as const;

/** A computer on which nothing makes the joiner's sound. */
async function withoutJoiner(page: Page): Promise<void> {
  await page.route('**/voice?*', (route) => route.fulfill({ status: 503 }));
  await page.reload();
}

const settings = (page: Page): Promise<void> => page.locator('summary').click();

/** Speech recognition that answers every start with the error that the address names. */
function recognitionThatFails(): void {
  class Failing extends EventTarget {
    start(): void {
      const error = location.hash.slice(1);
      setTimeout(() => this.dispatchEvent(Object.assign(new Event('error'), { error })), 0);
    }
    abort(): void {
      // Nothing was begun.
    }
  }
  Object.assign(globalThis, { SpeechRecognition: Failing });
}

describe('without', () => {
  test.each([
    ['en', /no English voice/],
    ['da', /ingen dansk stemme/],
  ] as const)('a voice it says so, and goes on by captions: %s', async (language, sentence) => {
    const page = await visit(language, { pace: 'briskly' });
    await withoutJoiner(page);
    await settings(page);
    await page.getByText(sentence).waitFor();
    expect(await page.locator('#voice').inputValue()).toBe('silent');
    expect(await page.locator('#captions').getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('#count').getAttribute('aria-live')).toBe('assertive');
    await type(page, language === 'en' ? 'do the bridge' : 'broen');
    await type(page, language === 'en' ? 'ready' : 'klar');
    await counts(page, 3);
  });

  it('what makes the joiner’s sound, it says what to install when that is picked', async () => {
    const page = await visit('en');
    await withoutJoiner(page);
    await settings(page);
    await page.locator('#voice').selectOption('joined');
    await page.locator('#trouble', { hasText: 'apt-get install espeak-ng ffmpeg' }).waitFor();
    await press(page, begin.en);
    await heard(page, 'Welcome');
  });

  it('the voice that was picked before, it says so', async () => {
    const page = await visit('da');
    await page.evaluate(() => localStorage.setItem('back-coach.voice.da', 'browser:Sara'));
    await page.reload();
    await settings(page);
    await page.getByText('Browseren har ikke længere stemmen “Sara”').waitFor();
    await press(page, begin.da);
    await heard(page, 'Velkommen');
  });

  it('leave to keep anything, it works', async () => {
    const page = await visit('en', {
      before: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      },
    });
    await press(page, begin.en);
    await heard(page, 'Welcome');
  });

  it('speech recognition, it takes typed words', async () => {
    const page = await visit('en', {
      before: () => {
        Object.assign(globalThis, {
          SpeechRecognition: undefined,
          webkitSpeechRecognition: undefined,
        });
      },
    });
    await settings(page);
    await page.getByText('This browser cannot listen').waitFor();
    expect(await page.locator('#listen').isDisabled()).toBe(true);
    await type(page, 'open back coach');
    await heard(page, 'Welcome');
  });

  test.each([
    ['not-allowed', 'The microphone was refused'],
    ['audio-capture', 'There is no microphone'],
    ['network', 'speech recognition cannot be reached'],
  ])('a microphone that works (%s), it says so and switches off', async (error, sentence) => {
    const page = await visit('en', { before: recognitionThatFails });
    await page.evaluate((name) => (location.hash = name), error);
    await settings(page);
    await page.locator('#listen').click();
    await page.locator('#trouble', { hasText: sentence }).waitFor();
    expect(await page.locator('#listen').isChecked()).toBe(false);
    await type(page, 'open back coach');
    await heard(page, 'Welcome');
  });

  it('an answer that can be played, it says so, and the next one goes on', async () => {
    const page = await visit('en');
    await page.route('**/say', (route) => route.abort(), { times: 1 });
    await press(page, begin.en);
    await mood(page, 'lost');
    await press(page, begin.en);
    await heard(page, 'Welcome');
  });
});

/** Speech recognition that hears what the test says. */
function recognitionThatHears(): void {
  class Hearing extends EventTarget {
    lang = '';
    start(): void {
      Object.assign(globalThis, {
        hears: (transcript: string) =>
          this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript }]] })),
        heardLanguage: this.lang,
      });
    }
    abort(): void {
      Object.assign(globalThis, { heardLanguage: null });
    }
  }
  Object.assign(globalThis, { SpeechRecognition: Hearing });
}

const speak = (page: Page, words: string): Promise<void> =>
  page.evaluate(`hears(${JSON.stringify(words)})`);

describe('a microphone', () => {
  it('is off until it is switched on, and then hears what is said to the coach', async () => {
    const page = await visit('da', { pace: 'briskly', before: recognitionThatHears });
    await settings(page);
    expect(await page.evaluate('globalThis.heardLanguage')).toBeUndefined();
    await page.getByText('kan sende lyden til sin producent').waitFor();
    await page.locator('#listen').click();
    expect(await page.evaluate('globalThis.heardLanguage')).toBe('da-DK');
    await speak(page, 'åbn back coach');
    await heard(page, 'Velkommen');
    // The coach's own voice, as a microphone hears it.
    await speak(page, 'sig start');
    await speak(page, 'Alexa, broen');
    await page.locator('#title', { hasText: 'Broen' }).waitFor();
    await page.locator('#listen').click();
    expect(await page.evaluate('globalThis.heardLanguage')).toBeNull();
    expect(await page.locator('#captions p.person').allTextContents()).toEqual([
      'åbn back coach',
      'broen',
    ]);
  });
});
