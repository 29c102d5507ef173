import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asset } from './assets.js';
import { mustBeOwn, Refused, saidIn } from './requests.js';
import type { Tab } from './tab.js';

const LOOPBACK = '127.0.0.1';
/** More tabs than that are forgotten, the oldest first; each is an Echo in memory. */
const MOST_TABS = 20;
const TAB = /^[\w-]{1,64}$/;
/** Nothing but its own files; no other page may frame it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
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
}

/**
 * Serves the page, and an Echo to each tab that shows it, on the loopback address only.
 * @throws where the port is taken (`EADDRINUSE`)
 */
export async function servePage({ port, assets, openTab }: PageOptions): Promise<PageServer> {
  const tabs = new Map<string, Tab>();
  const tabOf = (name: string): Tab => {
    const known = tabs.get(name);
    if (known !== undefined) return known;
    const [oldest] = tabs.keys();
    if (tabs.size >= MOST_TABS && oldest !== undefined) {
      tabs.get(oldest)?.close();
      tabs.delete(oldest);
    }
    const tab = openTab(name);
    tabs.set(name, tab);
    return tab;
  };

  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    answer(request, response, [`${LOOPBACK}:${own}`, `localhost:${own}`], assets, tabOf).catch(
      (error: unknown) => refuse(response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${own}/`,
    close: () =>
      new Promise((resolve) => {
        for (const tab of tabs.values()) tab.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  hosts: readonly string[],
  assets: ReadonlyMap<string, Asset>,
  tabOf: (name: string) => Tab,
): Promise<void> {
  mustBeOwn(request, hosts);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
  if (pathname === '/say') {
    if (request.method !== 'POST') throw new Refused(405, 'Words are posted.');
    const { tab, words } = await saidIn(request);
    await tabOf(tab).say(words);
    response.writeHead(204, HEADERS).end();
    return;
  }
  if (request.method !== 'GET') throw new Refused(405, 'There is nothing to post here.');
  if (pathname === '/events') {
    stream(request, response, tabOf(tabNamed(searchParams)));
    return;
  }
  const asset = assets.get(pathname);
  if (asset === undefined) throw new Refused(404, 'There is no such page.');
  response.writeHead(200, { ...HEADERS, 'content-type': asset.type }).end(asset.body);
}

function tabNamed(params: URLSearchParams): string {
  const name = params.get('tab') ?? '';
  if (!TAB.test(name)) throw new Refused(400, 'A tab has a name.');
  return name;
}

/** Server-sent events: the browser itself connects again when the device was stopped and started. */
function stream(request: IncomingMessage, response: ServerResponse, tab: Tab): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write('retry: 1000\n\nevent: hello\ndata: {}\n\n');
  const stop = tab.follow((message) => {
    response.write(`data: ${JSON.stringify(message)}\n\n`);
  });
  request.once('close', stop);
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
