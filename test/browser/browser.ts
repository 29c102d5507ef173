import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { listen } from '../../device/ear.js';
import { optionsOf } from '../../device/options.js';
import type { PageServer } from '../../device/web/server.js';
import { openSite } from '../../device/web/site.js';
import { lengthOf, type Wired, wire } from '../../device/wiring.js';
import type { Language } from '../../lambda/coach/profile.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** @throws with one sentence where there is no browser */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error('There is no browser to test in: apt-get install chromium, or set CHROMIUM.');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

/** The whole device with its page, on data of its own. */
export interface Desk {
  readonly site: () => PageServer;
  /** As Ctrl-C and `npm start` again, on the same port and data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param pace `--fast`: the coach speaks many times as fast */
export async function openDesk(language: Language, pace: '--fast' | null): Promise<Desk> {
  const dataPath = mkdtempSync(join(tmpdir(), 'back-coach-page-'));
  let wired: Wired;
  let site: PageServer;
  const open = async (port: string): Promise<void> => {
    wired = await wire({ language, heard: language, user: 'page', dataPath, log: () => undefined });
    const options = optionsOf([
      ...(pace === null ? [] : [pace]),
      '--lang',
      language,
      '--port',
      port,
    ]);
    const opened = await openSite(options, {
      handler: wired.handler,
      listen,
      lengthOf,
      data: dataPath,
    });
    if (opened === null) throw new Error(`Port ${port} is taken.`);
    site = opened;
  };
  const shut = async (): Promise<void> => {
    await site.close();
    await wired.close();
  };
  await open('0');
  return {
    site: () => site,
    restart: async () => {
      const { port } = new URL(site.address);
      await shut();
      await open(port);
    },
    close: async () => {
      await shut();
      rmSync(dataPath, { recursive: true });
    },
  };
}

/** What was said and answered, line by line. */
export const captions = (page: Page): Promise<string[]> =>
  page.locator('#captions p').allTextContents();

export const press = (page: Page, words: string): Promise<void> =>
  page.getByRole('button', { name: words, exact: true }).click();

export async function type(page: Page, words: string): Promise<void> {
  await page.locator('#words').fill(words);
  await page.locator('#words').press('Enter');
}

/** Waits for a sentence of the coach. */
export const heard = (page: Page, sentence: string | RegExp): Promise<void> =>
  page.locator('#captions p.coach', { hasText: sentence }).last().waitFor({ timeout: 60_000 });

const SPEAKING = { en: 'The coach is speaking.', da: 'Coachen taler.' } as const;

export const speaking = (page: Page, language: Language): Promise<void> =>
  page.getByText(SPEAKING[language]).waitFor({ timeout: 60_000 });

const LISTENING = { en: 'The coach is listening.', da: 'Coachen lytter.' } as const;

export const listening = (page: Page, language: Language): Promise<void> =>
  page.getByText(LISTENING[language]).waitFor({ timeout: 60_000 });
