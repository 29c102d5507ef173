import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { openChromium } from '../chromium.js';
import type { Scene } from './scenes.js';

/** A screen, in its own dp. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
}

/** 1.4.0 is the last release that carries the engine; later ones fetch it while installing. */
const ENGINE = createRequire(import.meta.url).resolve('apl-viewhost-web');

/** In the page: Amazon's engine on a clock of ours, as fast as it takes the steps. */
const SHOW = `async ({ document: doc, data, viewport, at }) => {
  let now = 1e12;
  Date.now = () => now;
  window.pass = async (ms) => { now += ms; await frame(); await frame(); };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await window.ready;
  const content = AplRenderer.Content.create(JSON.stringify(doc));
  content.addData('payload', JSON.stringify(data));
  window.sent = [];
  const renderer = AplRenderer.default.create({
    content,
    view: document.getElementById('view'),
    environment: { agentName: 'test', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { width: viewport.width, height: viewport.height, dpi: 160, isRound: viewport.round },
    theme: 'dark', mode: 'HUB', utcTime: now, localTimeAdjustment: 0, logLevel: 'error',
    onSendEvent: (event) => window.sent.push(event.arguments),
    onRunTimeError: (error) => window.sent.push(['error', JSON.stringify(error)]),
  });
  await renderer.init();
  await frame();
  for (let passed = 0; passed < at; passed += 200) { now += 200; await frame(); }
  for (let i = 0; i < 5; i += 1) await frame();
}`;

/** Real frames as well as the engine's time: it takes touches in when it draws. */
const PASS = '(async () => { for (let i = 0; i < 15; i += 1) await window.pass(20); })()';

export interface Viewhost {
  /** A picture of a scene, PNG. */
  picture(scene: Scene, viewport: Viewport): Promise<Buffer>;
  /** What the document has sent by itself; after `picture`. */
  sent(): Promise<unknown>;
  /** What the document sends when it is touched there; after `picture`. */
  touch(x: number, y: number): Promise<unknown>;
  close(): Promise<void>;
}

async function load(page: Page, { width, height }: Viewport): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(
    '<style>*{font-family:"Liberation Sans"!important}</style><body style="margin:0;background:#000"><div id="view"></div></body>',
  );
  // The engine starts while its script is read: whoever asks later than that waits for ever.
  const engine = readFileSync(ENGINE, 'utf8');
  await page.addScriptTag({ content: `${engine};window.ready = AplRenderer.initEngine();` });
}

/** Amazon's APL engine in Chromium, without a network: its fonts are the machine's. */
export async function openViewhost(): Promise<Viewhost> {
  const browser = await openChromium();
  let page = await browser.newPage();
  return {
    async picture({ directive, at }, viewport) {
      // A page of its own: an engine that goes on in the old one would take the touches.
      await page.close();
      page = await browser.newPage();
      await page.route('**/*', (route) => route.abort());
      await load(page, viewport);
      const scene = { document: directive.document, data: directive.datasources, viewport, at };
      await page.evaluate(`(${SHOW})(${JSON.stringify(scene)})`);
      return page.screenshot();
    },
    sent: () => page.evaluate('window.sent'),
    async touch(x, y) {
      await page.mouse.move(x, y);
      await page.evaluate(PASS);
      await page.mouse.down();
      await page.evaluate(PASS);
      await page.mouse.up();
      await page.evaluate(PASS);
      return page.evaluate('window.sent');
    },
    close: () => browser.close(),
  };
}
