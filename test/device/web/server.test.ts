import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { virtualClock } from '../../../device/clock.js';
import { Echo } from '../../../device/echo.js';
import type { Message } from '../../../device/web/message.js';
import { type PageServer, servePage } from '../../../device/web/server.js';
import { Tab } from '../../../device/web/tab.js';
import type { Language } from '../../../lambda/coach/profile.js';
import { FRAME_BYTES } from '../../../lambda/sound/frames.js';
import { asks, lengthOf, listen, script, type Script } from '../desk.js';

/** One frame a sentence; no Danish. */
const CLIP = Uint8Array.from({ length: FRAME_BYTES }, () => 7);
const voices = {
  clip: () => Promise.resolve(CLIP),
  canSpeak: (language: Language) => Promise.resolve(language === 'en'),
};

const ASSETS = new Map([['/', { type: 'text/html', body: '<p>page</p>' }]]);

let server: PageServer;
let skill: Script;
beforeEach(async () => {
  skill = script(...Array.from({ length: 30 }, () => asks('One moment.', null)));
  const clock = {
    ...virtualClock(Date.UTC(2026, 0, 5)),
    pace: () => undefined,
    fallBack: () => undefined,
  };
  const openTab = (name: string) =>
    new Tab({
      clock,
      speed: 1,
      echo: (on) =>
        new Echo({
          ...{
            handler: skill.handler,
            listen,
            lengthOf,
            clock,
            heard: 'en',
            heardFixed: false,
            on,
          },
          owner: { user: 'test', echo: name, screen: true },
        }),
    });
  server = await servePage({ port: 0, assets: ASSETS, openTab, voices });
});
afterEach(() => server.close());

const launches = () => skill.asked.filter((each) => each.request.type === 'LaunchRequest');

const url = (path: string): string => new URL(path, server.address).href;
const say = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(url('/say'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** With a `Host` of one's own, which fetch does not allow. */
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const { port } = new URL(server.address);
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, ({ statusCode }) =>
      resolve(statusCode),
    ).end();
  });

async function heardIn(tab: string, count: number): Promise<Message[]> {
  const leaving = new AbortController();
  const { body } = await fetch(url(`/events?tab=${tab}`), { signal: leaving.signal });
  const messages: Message[] = [];
  let text = '';
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString();
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events)
      if (event.startsWith('data: ')) messages.push(JSON.parse(event.slice(6)) as Message);
    if (messages.length >= count) break;
  }
  leaving.abort();
  return messages;
}

describe('the page', () => {
  it('is served on the loopback address, and only its own files are', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(url('/'));
    expect(await page.text()).toBe('<p>page</p>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    for (const path of ['/package.json', '/../package.json', '/%2e%2e/package.json', '/page.ts'])
      expect((await fetch(url(path))).status).toBe(404);
  });

  it('is not for another site, nor for a name that points here', async () => {
    const { status } = await say({ tab: 'a', words: 'x' }, { origin: 'https://evil.example' });
    expect(status).toBe(403);
    expect(await statusFor('evil.example')).toBe(403);
    expect(await statusFor(new URL(server.address).host)).toBe(200);
    expect(skill.asked).toEqual([]);
  });

  it('listens on no other address of this computer', async () => {
    const { port } = new URL(server.address);
    // All of 127.0.0.0/8 is this computer, and whoever listens on every address hears it.
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('checks whose page it is before anything else, whatever is asked for', async () => {
    const foreign = { headers: { origin: 'http://localhost:1' } };
    for (const path of ['/', '/events?tab=a', '/voice?lang=en', '/sound/a/1/0.mp3', '/say'])
      expect((await fetch(url(path), foreign)).status).toBe(403);
  });

  test.each([
    ['a touch that no screen has', { tab: 'a', touch: 'delete' }, 400],
    ['no JSON', 'pause', 400],
    ['no tab', { words: 'pause' }, 400],
    ['a tab that is a path', { tab: '../x', words: 'pause' }, 400],
    ['no words', { tab: 'a', words: 7 }, 400],
    ['ten thousand letters', { tab: 'a', words: 'x'.repeat(10_000) }, 413],
  ])('refuses %s in a sentence', async (_name, body, status) => {
    const answer = await say(body);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/^[A-Z].*\.\n$/);
  });

  it('refuses what is no JSON by its type, and other methods', async () => {
    const text = await fetch(url('/say'), { method: 'POST', body: 'x' });
    expect(text.status).toBe(415);
    expect((await fetch(url('/say'))).status).toBe(405);
    expect((await fetch(url('/'), { method: 'DELETE' })).status).toBe(405);
  });
});

describe('a tab', () => {
  it('is an Echo: what is said is answered, piece by piece', async () => {
    expect((await say({ tab: 'a', words: 'open back coach' })).status).toBe(204);
    const messages = await heardIn('a', 4);
    const kinds = messages.map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['said', 'speech', 'piece', 'listening']);
    expect(messages[2]).toMatchObject({ piece: { kind: 'speech', text: 'One moment.' } });
  });

  it('is told again what is going on when it is loaded again', async () => {
    await say({ tab: 'a', words: 'open back coach' });
    const first = await heardIn('a', 4);
    expect(await heardIn('a', 4)).toEqual(first);
  });

  it('is an Echo of its own, on the same account', async () => {
    await say({ tab: 'a', words: 'open back coach' });
    await say({ tab: 'b', words: 'open back coach' });
    const [a, b] = launches().map(({ context }) => context.System);
    expect(a?.user.userId).toBe(b?.user.userId);
    expect(a?.device?.deviceId).not.toBe(b?.device?.deviceId);
  });

  it('is forgotten when there are very many', async () => {
    for (let each = 0; each < 25; each++) await say({ tab: `t${each}`, words: 'open back coach' });
    expect(launches()).toHaveLength(25);
    const leaving = new AbortController();
    const { body } = await fetch(url('/events?tab=t0'), { signal: leaving.signal });
    const first: unknown = (await body?.getReader().read())?.value;
    expect(new TextDecoder().decode(first as Uint8Array)).not.toContain('One moment.');
    leaving.abort();
  });
});

describe('sound', () => {
  const sound = (path: string) => fetch(url(`/sound/${path}`));

  it('is what a tab’s Echo is saying, in whole frames, from any frame on', async () => {
    await say({ tab: 'a', words: 'open back coach' });
    const whole = await sound('a/1/0.mp3');
    expect(whole.headers.get('content-type')).toBe('audio/mpeg');
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(CLIP);
    expect((await (await sound('a/1/1.mp3')).arrayBuffer()).byteLength).toBe(0);
  });

  test.each([
    'b/1/0.mp3',
    'a/2/0.mp3',
    'a/01/0.mp3',
    'a/1/00.mp3',
    'a/1/9999.mp3',
    'a/1/0.mp3?again',
    'a/1/0.mp3/',
    '../a/1/0.mp3',
    'a/1/-1.mp3',
  ])('has no other address: %s', async (path) => {
    await say({ tab: 'a', words: 'open back coach' });
    expect((await sound(path)).status).toBe(404);
  });

  it('is gone when something else was said', async () => {
    await say({ tab: 'a', words: 'open back coach' });
    await say({ tab: 'a', words: 'open back coach' });
    expect((await sound('a/1/0.mp3')).status).toBe(404);
    expect((await sound('a/2/0.mp3')).status).toBe(200);
  });

  it('says in a sentence what it needs, where a language has no voice', async () => {
    expect((await fetch(url('/voice?lang=en'))).status).toBe(204);
    const danish = await fetch(url('/voice?lang=da'));
    expect(danish.status).toBe(503);
    expect(await danish.text()).toContain('apt-get install espeak-ng ffmpeg');
    expect((await fetch(url('/voice?lang=sv'))).status).toBe(400);
  });
});

describe('a touch', () => {
  it('is what an Echo Show sends, from an Echo that has a screen', async () => {
    await say({ tab: 'a', words: 'open back coach' });
    expect((await say({ tab: 'a', touch: 'next' })).status).toBe(204);
    const touch = skill.asked.find(({ request }) => request.type.endsWith('UserEvent'));
    expect(touch?.context.System.device?.supportedInterfaces).toHaveProperty([
      'Alexa.Presentation.APL',
    ]);
    expect(touch?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'back-coach',
      arguments: ['touch', 'next'],
    });
  });
});
