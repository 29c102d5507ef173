import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { answers, heard, mood, picture } from './desk.js';
import { visits } from './visit.js';

const { visit } = visits();

const MOST_TURNS = 40;
const LAST = { en: /all seven/i, da: /alle syv/i } as const;

describe.each(['en', 'da'] as const)('a whole routine, in %s', (language) => {
  it('is led to its end by the one large button, with the keyboard alone', async () => {
    const page = await visit(language);
    const over = page.locator('#captions p.coach', { hasText: LAST[language] });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    let pressed = 0;
    while (pressed < MOST_TURNS && (await over.count()) === 0) {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
      const before = await answers(page);
      await page.keyboard.press('Enter');
      pressed += 1;
      await eventually(async () => expect(await answers(page)).toBeGreaterThan(before), {
        timeout: 60_000,
      });
      await page.locator('body:is([data-mood=listening], [data-mood=over])').waitFor();
    }
    await heard(page, LAST[language]);
    await mood(page, 'over');
    await picture(page, `finish-${language}`);
    expect(pressed).toBeGreaterThan(7);
  });
});
