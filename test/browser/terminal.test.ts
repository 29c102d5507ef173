import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';

/** `npm start` on a terminal, which a pipe is not: only there it serves a page. */
function terminal(...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-terminal-'));
  const tsx = import.meta.resolve('tsx');
  const command = [process.execPath, '--import', tsx, resolve('device/main.ts'), ...args].join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  return {
    type: (line: string) => child.stdin.write(`${line}\r`),
    shows: (text: string | RegExp) =>
      eventually(() => expect(out).toMatch(text), { timeout: 60_000 }),
    left: async (): Promise<number | null> => {
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true });
      return child.exitCode;
    },
  };
}

it('prints where the page is, in the language that was asked for', async () => {
  const desk = terminal('--lang', 'da', '--port', '0');
  await desk.shows(/Åbn http:\/\/127\.0\.0\.1:\d+\/\?lang=da i en browser/);
  desk.type(':quit');
  expect(await desk.left()).toBe(0);
});

it('answers what is typed before the page is there', async () => {
  const desk = terminal('--port', '0');
  await desk.shows('Type "open back coach"');
  desk.type('open back coach');
  await desk.shows('Welcome.');
  desk.type(':quit');
  expect(await desk.left()).toBe(0);
});

it('says that the port is taken and what to do, and goes on in the terminal', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const desk = terminal('--port', String(port));
  await desk.shows(`Port ${port} is taken, so there is no page; --port 0 takes any that is free.`);
  desk.type('open back coach');
  await desk.shows('Welcome.');
  desk.type(':quit');
  expect(await desk.left()).toBe(0);
  taken.close();
});
