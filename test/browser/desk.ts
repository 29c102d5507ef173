import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { listen } from '../../device/ear.js';
import { optionsOf } from '../../device/options.js';
import type { PageServer } from '../../device/web/server.js';
import { openSite } from '../../device/web/site.js';
import { lengthOf, type Wired, wire } from '../../device/wiring.js';
import type { Language } from '../../lambda/coach/profile.js';
import { eventually } from '../support/eventually.js';

/** The whole device with its page, on data of its own. */
export interface Desk {
  readonly address: string;
  /** As Ctrl-C; `start` is `npm start` again, on the same port and data. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `briskly`: five times as fast as it is spoken, so that a second can still be seen. */
export type Pace = '--fast' | 'briskly' | 'as spoken';

export async function openDesk(language: Language, pace: Pace): Promise<Desk> {
  const dataPath = mkdtempSync(join(tmpdir(), 'back-coach-page-'));
  let wired: Wired | null = null;
  let site: PageServer | null = null;
  const open = async (port: string): Promise<PageServer> => {
    wired = await wire({ language, heard: language, user: 'page', dataPath, log: () => undefined });
    const fast = pace === '--fast' ? [pace] : [];
    const options = optionsOf([...fast, '--lang', language, '--port', port]);
    // Sounds are made once for all tests of a worker.
    const data = join('.cache', 'page', `worker-${process.env['JEST_WORKER_ID'] ?? '1'}`);
    const parts = { handler: wired.handler, listen, lengthOf, data };
    const speed = pace === 'briskly' ? 5 : 1;
    const opened = await openSite(options, { ...parts, speed });
    if (opened === null) throw new Error(`Port ${port} is taken.`);
    site = opened;
    return opened;
  };
  const stop = async (): Promise<void> => {
    await site?.close();
    await wired?.close();
    [site, wired] = [null, null];
  };
  const { address } = await open('0');
  return {
    address,
    stop,
    start: async () => {
      await open(new URL(address).port);
    },
    close: async () => {
      await stop();
      rmSync(dataPath, { recursive: true });
    },
  };
}

/** What a browser is, and how fast the coach speaks. */
export interface Visit extends BrowserContextOptions {
  readonly pace?: Pace;
  /** Runs in the page before its own script: a browser that lacks something. */
  readonly before?: () => void;
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
  page.locator('#captions p.coach', { hasText: sentence }).last().waitFor();

export type Mood = 'idle' | 'speaking' | 'listening' | 'over' | 'lost';

export const mood = (page: Page, wanted: Mood): Promise<void> =>
  page.locator(`body[data-mood=${wanted}]`).waitFor();

/** Keeps what is shown, however short: a busy machine looks too seldom. */
export function shownKept(): void {
  const kept: string[] = [];
  const answered: string[] = [];
  Object.assign(globalThis, { kept, answered });
  document.addEventListener('DOMContentLoaded', () => {
    const count = document.querySelector('#count');
    if (count === null) return;
    const keep = (): unknown => kept.push(count.textContent);
    new MutationObserver(keep).observe(count, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    new MutationObserver(() => {
      if (document.body.dataset['mood'] === 'speaking') answered.push('');
    }).observe(document.body, { attributeFilter: ['data-mood'] });
  });
}

/** Grows with every answer that the coach begins. */
export const answers = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { answered: string[] }).answered.length);

/** A number of that kind has been counted since the page was loaded. */
export async function counts(page: Page, number: RegExp | number): Promise<void> {
  const wanted = typeof number === 'number' ? new RegExp(`^${number}$`) : number;
  const seen = (): Promise<boolean> =>
    page
      .evaluate(() => (globalThis as unknown as { kept: string[] }).kept)
      .then((kept) => kept.some((each) => wanted.test(each)));
  await eventually(async () => expect(await seen()).toBe(true), { timeout: 150_000 });
}

/** The hold of that repetition is being counted. */
export async function holds(page: Page, repetition: string): Promise<void> {
  const held = page.locator(`#stage:has(#detail:text-is("${repetition}")) #count`);
  await held.filter({ hasText: /^[23]$/ }).waitFor();
}

const PICTURES = join('.cache', 'page', 'pictures');

/** A picture for whoever looks at the page after a run. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
