import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { MOST_FRAMES } from '../../lambda/sound/script.js';
import type { Asset } from './assets.js';
import type { Voices } from './clips.js';
import { mustBeOwn, Refused, saidIn } from './requests.js';
import { joined } from './sound.js';
import type { Tab } from './tab.js';
import { Tabs } from './tabs.js';

const LOOPBACK = '127.0.0.1';
const SOUND = /^\/sound\/([\w-]{1,64})\/([1-9]\d{0,8})\/(0|[1-9]\d{0,3})\.mp3$/;
/** Nothing but its own files; no other page may frame it, or use what it serves. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export interface PageServer {
  /** With the port that it got. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly openTab: (name: string) => Tab;
  readonly voices: Pick<Voices, 'clip' | 'canSpeak'>;
}

/**
 * Serves the page, and an Echo to each tab that shows it, on the loopback address only.
 * @throws where the port is taken (`EADDRINUSE`)
 */
export async function servePage(options: PageOptions): Promise<PageServer> {
  const tabs = new Tabs(options.openTab);
  const own = (): number => (server.address() as AddressInfo).port;
  const server = createServer((request, response) => {
    const hosts = [`${LOOPBACK}:${own()}`, `localhost:${own()}`];
    answer({ request, response, tabs, ...options }, hosts).catch((error: unknown) =>
      refuse(response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, LOOPBACK, resolve);
  });
  return {
    address: `http://${LOOPBACK}:${own()}/`,
    close: () =>
      new Promise((resolve) => {
        tabs.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange extends PageOptions {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly tabs: Tabs;
}

async function answer(exchange: Exchange, hosts: readonly string[]): Promise<void> {
  const { request, response, tabs, assets } = exchange;
  mustBeOwn(request, hosts);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
  if (pathname === '/say') {
    if (request.method !== 'POST') throw new Refused(405, 'Words are posted.');
    const said = await saidIn(request);
    await tabs.of(said.tab).say(said);
    response.writeHead(204, HEADERS).end();
    return;
  }
  if (request.method !== 'GET') throw new Refused(405, 'There is nothing to post here.');
  if (pathname === '/events') {
    stream(exchange, tabs.named(searchParams.get('tab')));
    return;
  }
  if (pathname === '/voice') return voice(exchange, searchParams.get('lang'));
  const [, tab, number, from] = SOUND.exec(pathname) ?? [];
  if (tab !== undefined) return sound(exchange, tab, Number(number), Number(from));
  const asset = assets.get(pathname);
  if (asset === undefined) throw new Refused(404, 'There is no such page.');
  response.writeHead(200, { ...HEADERS, 'content-type': asset.type }).end(asset.body);
}

/** Server-sent events: the browser itself connects again when the device was stopped and started. */
function stream({ request, response }: Exchange, tab: Tab): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write('retry: 1000\n\nevent: hello\ndata: {}\n\n');
  const stop = tab.follow((message) => {
    response.write(`data: ${JSON.stringify(message)}\n\n`);
  });
  request.once('close', stop);
}

/** Whether the joiner's voice can be had. */
async function voice({ response, voices }: Exchange, wanted: string | null): Promise<void> {
  const language = LANGUAGES.find((each) => each === wanted);
  if (language === undefined) throw new Refused(400, 'The voice speaks en or da.');
  const ready = await voices.canSpeak(language);
  if (!ready) throw new Refused(503, 'The voice needs apt-get install espeak-ng ffmpeg.');
  response.writeHead(204, HEADERS).end();
}

/** What a tab's Echo is saying, and nothing else that anybody might like to hear. */
async function sound(
  { response, tabs, voices, request }: Exchange,
  tab: string,
  number: number,
  from: number,
): Promise<void> {
  const { search } = new URL(request.url ?? '/', 'http://page');
  const sentences = search === '' ? (tabs.known(tab)?.sentences(number) ?? null) : null;
  if (sentences === null || from > MOST_FRAMES) throw new Refused(404, 'Nobody is saying that.');
  response.writeHead(200, { ...HEADERS, 'content-type': 'audio/mpeg' });
  await pipeline(Readable.from(joined(sentences, from, voices.clip)), response);
}

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refused ? error.status : 500;
  const message = error instanceof Refused ? error.message : 'The device could not answer.';
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of a body that was too long is not read.
  response
    .writeHead(status, {
      ...HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      connection: 'close',
    })
    .end(`${message}\n`);
}
