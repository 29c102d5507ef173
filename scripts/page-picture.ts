/** Takes the README's picture of the page, in the middle of an exercise: docs/page.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../device/ear.js';
import { optionsOf } from '../device/options.js';
import { openSite } from '../device/web/site.js';
import { lengthOf, wire } from '../device/wiring.js';
import { openChromium } from '../test/support/chromium.js';

const FILE = 'docs/page.png';
const SIZE = { width: 1180, height: 800 };
const PATIENCE_MS = 120_000;

const data = mkdtempSync(join(tmpdir(), 'back-coach-picture-'));
const wired = await wire({
  ...{ language: 'en', heard: 'en', user: 'picture', dataPath: data },
  log: console.error,
});
const parts = { handler: wired.handler, listen, lengthOf, data, speed: 4 };
const site = await openSite(optionsOf(['--port', '0']), parts);
const browser = await openChromium();
try {
  if (site === null) throw new Error('There is no port for the page.');
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(site.address);
  for (const words of ['do the bird dog', 'ready']) {
    await page.locator('#words').fill(words);
    await page.locator('#words').press('Enter');
  }
  await page.locator('#detail', { hasText: '2/10' }).waitFor();
  await page.locator('#count', { hasText: '3' }).waitFor();
  await page.locator('h1').click();
  await page.screenshot({ path: FILE });
  console.log(`${FILE}: the second repetition of the bird-dog.`);
} finally {
  await browser.close();
  await site?.close();
  await wired.close();
  rmSync(data, { recursive: true });
}
