import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { Language } from '../../lambda/coach/profile.js';
import { WORDS } from '../../locales/index.js';
import {
  captions,
  type Desk,
  heard,
  listening,
  openBrowser,
  openDesk,
  press,
  speaking,
  type,
} from './browser.js';

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await desk.close();
});

async function visit(
  language: Language,
  options: BrowserContextOptions = {},
  pace: '--fast' | null = '--fast',
): Promise<Page> {
  desk = await openDesk(language, pace);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${desk.site().address}?lang=${language}`);
  return page;
}

const begin = { en: 'open back coach', da: 'åbn back coach' } as const;
const last = { en: /all seven/i, da: /alle syv/i } as const;

describe.each(['en', 'da'] as const)('a whole routine, in %s', (language) => {
  it('is led to its end by words to press', async () => {
    const page = await visit(language);
    await press(page, begin[language]);
    await listening(page, language);
    await press(page, WORDS[language]['word.start']);
    const over = page.locator('#captions p.coach', { hasText: last[language] });
    for (let turn = 0; turn < 40 && (await over.count()) === 0; turn++) {
      await listening(page, language);
      await type(page, WORDS[language]['word.ready']);
      await speaking(page, language);
    }
    expect(await over.count()).toBeGreaterThan(0);
  });
});

describe('in the middle', () => {
  it('pauses, and goes on from the repetition it was in', async () => {
    const page = await visit('da', {}, null);
    await type(page, 'planken');
    await heard(page, 'Sig klar');
    await type(page, 'klar');
    await heard(page, /^Hold/);
    await press(page, 'pause');
    await heard(page, /pause/);
    await type(page, 'fortsæt');
    await heard(page, 'Okay, vi fortsætter');
  });

  it('shows each second of a hold as a large figure', async () => {
    const page = await visit('en', {}, null);
    await type(page, 'do the bridge');
    await heard(page, 'Say ready');
    await type(page, 'ready');
    await page.locator('#count', { hasText: /^3$/ }).waitFor();
  });

  it('is still there after the page was loaded again', async () => {
    const page = await visit('en');
    await press(page, 'open back coach');
    await heard(page, 'Say start');
    const before = await captions(page);
    await page.reload();
    await heard(page, 'Say start');
    expect(await captions(page)).toEqual(before);
  });

  it('has an Echo for each of two tabs', async () => {
    const page = await visit('en');
    await press(page, 'open back coach');
    await heard(page, 'Welcome');
    const other = await page.context().newPage();
    await other.goto(desk.site().address);
    await other.getByText('to begin').waitFor();
    expect(await captions(other)).toEqual([]);
    await type(other, 'open back coach');
    await heard(other, 'Say start');
  });

  it('says that the device has stopped, and goes on when it is back', async () => {
    const page = await visit('en');
    await type(page, 'do the plank');
    await listening(page, 'en');
    await type(page, 'ready');
    await heard(page, 'Hold');
    const restarted = desk.restart();
    await page.getByText('The device has stopped').waitFor();
    await restarted;
    await page.getByText('to begin').waitFor({ timeout: 20_000 });
    await press(page, 'open back coach');
    await heard(page, /plank/i);
  });
});

describe('without', () => {
  test.each([
    ['en', /no English voice/],
    ['da', /ingen dansk stemme/],
  ] as const)('a voice for it, the page says so in a sentence: %s', async (language, sentence) => {
    const page = await visit(language);
    await page.getByText(sentence).waitFor();
    await press(page, begin[language]);
    await listening(page, language);
  });

  it('speech recognition, it takes typed words', async () => {
    const page = await visit('en');
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        SpeechRecognition: undefined,
        webkitSpeechRecognition: undefined,
      });
    });
    await page.reload();
    await page.getByText('This browser cannot listen').waitFor();
    expect(await page.locator('#listen').isDisabled()).toBe(true);
    await type(page, 'open back coach');
    await heard(page, 'Welcome');
  });

  it('leave to use the microphone, it says so and is switched off again', async () => {
    const page = await visit('en');
    await page.addInitScript(() => {
      class Refusing extends EventTarget {
        start(): void {
          this.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
        }
        abort(): void {
          // Nothing was begun.
        }
      }
      Object.assign(globalThis, { SpeechRecognition: Refusing });
    });
    await page.reload();
    await page
      .locator('#listen')
      .check({ force: true })
      .catch(() => undefined);
    await page.getByText('The microphone was refused').waitFor();
    expect(await page.locator('#listen').isChecked()).toBe(false);
  });
});

const PHONE = { viewport: { width: 320, height: 640 } };

describe('for everybody', () => {
  test.each([
    ['en', {}],
    ['da', PHONE],
    ['en', { colorScheme: 'dark' }],
  ] as const)('has no fault that axe knows, in %s %j', async (language, options) => {
    const page = await visit(language, options);
    await press(page, begin[language]);
    await listening(page, language);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe: tester } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await tester.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
    });
    expect(faults).toEqual([]);
  });

  it('fits a narrow phone: nothing is cut off at its side', async () => {
    const page = await visit('da', PHONE);
    await press(page, 'åbn back coach');
    await listening(page, 'da');
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room);
  });

  it('can be used with the keyboard alone', async () => {
    const page = await visit('en');
    await page.locator('#words').focus();
    await page.keyboard.type('open back coach');
    await page.keyboard.press('Enter');
    await listening(page, 'en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heard(page, /Exercise one|Number one|Knee to chest/i);
  });
});
