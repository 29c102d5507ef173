import { describe, expect, it } from '@jest/globals';
import { WORDS } from '../../locales/index.js';
import { RESOURCES } from '../../locales/resources.js';
import { captions, counts, heard, holds, mood, picture, press, type } from './desk.js';
import { visits } from './visit.js';

const { visit, desk } = visits();

const bridge = { en: 'do the bridge', da: 'broen' } as const;
const goingOn = { en: 'We were on number two', da: 'Vi var nået til nummer to' } as const;

describe.each(['en', 'da'] as const)('in the middle, in %s', (language) => {
  it('shows each second of a hold, pauses, and goes on from the repetition it was in', async () => {
    const page = await visit(language, { pace: 'as spoken' });
    await type(page, bridge[language]);
    await type(page, WORDS[language]['word.ready']);
    await counts(page, 3);
    await picture(page, `counting-${language}`);
    await holds(page, '2/10');
    await press(page, 'pause');
    await heard(page, /pause/i);
    await press(page, WORDS[language]['word.continue']);
    await heard(page, goingOn[language]);
    await holds(page, '2/10');
  });

  it('moves on and back by touch, whatever the ear understands', async () => {
    const page = await visit(language);
    await type(page, bridge[language]);
    await mood(page, 'listening');
    await press(page, RESOURCES[language].screen['button.next']);
    const next = WORDS[language]['cat-cow.name'];
    await page.locator('#title', { hasText: new RegExp(next, 'i') }).waitFor();
    await press(page, RESOURCES[language].screen['button.previous']);
    const before = WORDS[language]['glute-bridge.name'];
    await page.locator('#title', { hasText: new RegExp(before, 'i') }).waitFor();
  });
});

describe('a tab', () => {
  it('is still there after the page was loaded again, also while it counts', async () => {
    const page = await visit('en', { pace: 'briskly' });
    await type(page, 'do knee to chest');
    await type(page, 'ready');
    await counts(page, 6);
    const before = (await captions(page)).slice(2);
    expect(before[0]).toBe('ready');
    await page.reload();
    await counts(page, /^([7-9]|1\d)$/);
    expect((await captions(page)).slice(0, before.length)).toEqual(before);
  });

  it('is an Echo of its own', async () => {
    const page = await visit('en');
    await press(page, 'Open Back Coach');
    await heard(page, 'Welcome');
    const other = await page.context().newPage();
    await other.goto(desk().address);
    await mood(other, 'idle');
    expect(await captions(other)).toEqual([]);
    await type(other, 'open back coach');
    await heard(other, 'Say start');
  });

  it('says that the device has stopped, and goes on from its place when it is back', async () => {
    const page = await visit('en', { pace: 'as spoken' });
    await type(page, 'do the bridge');
    await type(page, 'ready');
    await holds(page, '2/10');
    await desk().stop();
    await page.getByText('The device has stopped').waitFor();
    await picture(page, 'lost-en');
    await press(page, 'Open Back Coach');
    await page.getByText('The device has stopped').waitFor();
    await desk().start();
    await mood(page, 'idle');
    await press(page, 'Open Back Coach');
    await heard(page, /You got to .*bridge, number two/i);
    await type(page, 'yes');
    await heard(page, 'We were on number two.');
  });
});
