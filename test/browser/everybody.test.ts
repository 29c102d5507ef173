import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it, test } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { counts, heard, mood, picture, type } from './desk.js';
import { visits } from './visit.js';

const { visit, desk } = visits();

/** What axe finds against WCAG 2.2 AA, with the elements that it is about. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tester.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
  });
}

const WORDS_OF = {
  en: ['do the bridge', 'ready', 'how often should I train', 'stop'],
  da: ['broen', 'klar', 'hvor tit skal jeg træne', 'stop'],
} as const;

const PHONE = { viewport: { width: 320, height: 640 } };
const LARGE_PHONE = { viewport: { width: 390, height: 844 } };

describe.each([
  ['en', 'light', {}],
  ['da', 'dark', {}],
  ['da', 'light', PHONE],
  ['en', 'dark', LARGE_PHONE],
] as const)('in %s, %s, %j', (language, colorScheme, size) => {
  it('has no fault that axe knows, whatever it shows', async () => {
    const page = await visit(language, { colorScheme, ...size, pace: 'briskly' });
    const [exercise, ready, question, stop] = WORDS_OF[language];
    const at = async (state: string): Promise<void> => {
      const { width } = page.viewportSize() ?? { width: 0 };
      await picture(page, `${state}-${language}-${colorScheme}-${width}`);
      expect([state, await faults(page)]).toEqual([state, []]);
    };
    await at('idle');
    await page.locator('summary').click();
    await at('settings');
    await page.locator('summary').click();
    await page.locator('#first').click();
    await mood(page, 'speaking');
    await at('welcome');
    await type(page, exercise);
    await page.locator('#figure[aria-label]').waitFor();
    await at('exercise');
    await type(page, ready);
    await counts(page, 3);
    await at('counting');
    await type(page, question);
    await page.locator('#stage[data-scene=talk]').waitFor();
    await at('question');
    await type(page, stop);
    await mood(page, 'over');
    await at('over');
    await desk().stop();
    await mood(page, 'lost');
    await at('lost');
  });
});

describe('everybody', () => {
  test.each([PHONE, LARGE_PHONE])('can read and press it on a phone: %j', async (phone) => {
    const page = await visit('da', phone);
    await page.locator('#first').click();
    await mood(page, 'listening');
    await page.locator('summary').click();
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room);
    const targets = await page
      .locator('button:visible, input:visible, select:visible, summary')
      .all();
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  it('sees where the focus is, on everything that the keyboard reaches', async () => {
    const page = await visit('en');
    await page.locator('#first').click();
    await mood(page, 'listening');
    await page.locator('summary').click();
    await page.locator('h1').click();
    const seen = new Set<string>();
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      const [name, style, width] = await page.evaluate(() => {
        const { activeElement: focused } = document;
        if (focused === null || focused === document.body) return ['', '', 0] as const;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const text = focused.ariaLabel ?? (focused.textContent || focused.id);
        return [text, outlineStyle, parseFloat(outlineWidth)] as const;
      });
      if (name === '') break;
      expect([name, style]).toEqual([name, 'solid']);
      expect(width).toBeGreaterThanOrEqual(2);
      seen.add(name);
    }
    for (const name of ['Dansk', 'Previous', 'start', 'Next', 'it hurts', 'words', 'voice'])
      expect([...seen].join()).toContain(name);
  });

  const moves = (page: Page): Promise<boolean> =>
    page.evaluate(async () => {
      const figure = document.querySelector('#figure');
      const before = figure?.innerHTML;
      await new Promise((resolve) => setTimeout(resolve, 600));
      return figure?.innerHTML !== before;
    });

  /** A still picture changes only when another line begins. */
  const isStill = (page: Page): Promise<void> =>
    eventually(async () => expect(await moves(page)).toBe(false), { timeout: 10_000 });

  it('sees the figure move, unless they want it still', async () => {
    const page = await visit('en');
    expect(await moves(page)).toBe(true);
    await page.locator('summary').click();
    await page.locator('#motion').click();
    await isStill(page);
    await page.reload();
    await page.locator('#title').waitFor();
    await isStill(page);
  });

  it('who asked their system for less movement sees still pictures that follow what is said', async () => {
    const page = await visit('en', { reducedMotion: 'reduce', pace: 'briskly' });
    expect(await moves(page)).toBe(false);
    const still = await page.locator('#figure').innerHTML();
    await type(page, 'do the plank');
    await heard(page, /forearms/i);
    expect(await page.locator('#figure').innerHTML()).not.toBe(still);
  });

  it('who does not see the figure gets one text for it, in their language', async () => {
    const page = await visit('da', { pace: 'briskly' });
    await type(page, 'broen');
    const figure = page.getByRole('img', { name: /En person på ryggen .* løfter hoften/ });
    await figure.waitFor();
    await type(page, 'klar');
    await counts(page, 2);
    await figure.waitFor();
  });
});
