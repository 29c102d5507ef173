import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Language } from '../../lambda/coach/profile.js';
import { openChromium } from '../support/chromium.js';
import { shownKept, openDesk, type Desk, type Visit } from './desk.js';

/** Longer than anything lasts on a busy machine. */
const PATIENCE_MS = 90_000;

/** A browser for a file of tests, and for each test a device and a page of its own. */
export function visits() {
  let browser: Browser;
  let desk: Desk;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await desk.close();
    const all = errors.splice(0);
    if (all.length > 0) throw new Error(`The page's script failed: ${all.join('; ')}`);
  });

  return {
    desk: (): Desk => desk,
    visit: async (language: Language, options: Visit = {}): Promise<Page> => {
      const { pace = '--fast', before, ...browsing } = options;
      desk = await openDesk(language, pace);
      const context = await browser.newContext(browsing);
      await context.addInitScript(shownKept);
      if (before !== undefined) await context.addInitScript(before);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${desk.address}?lang=${language}`);
      return page;
    },
  };
}
