import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { DataInUse, TABLE_NAME, openTable } from '../../device/table.js';
import { createBudget, createStore, personKey } from '../../lambda/store/store.js';
import { busyProfile } from '../support/profiles.js';
import { clientOf } from '../support/table.js';

const NOW = Date.UTC(2026, 10, 22, 18);
const HOUSEHOLD = personKey(undefined);

let folder = '';
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Another process that opens the table in `folder`; resolves when it has, or has failed. */
async function elsewhere() {
  const script = join(import.meta.dirname, '../support/hold-table.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder]);
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  const exit = once(child, 'exit');
  const open = new Promise<void>((resolve) =>
    child.stderr.on('data', (data: Buffer) => {
      said.err += data.toString();
      if (/^open http/m.test(said.err)) resolve();
    }),
  );
  await Promise.race([open, exit]);
  return { child, said, exit };
}

const endpointIn = (said: string): string => /^open (http\S+)/m.exec(said)?.[1] ?? '';

async function saveAt(endpoint: string) {
  const store = createStore({ client: clientOf(endpoint), table: TABLE_NAME });
  const kept = await store.read('user', HOUSEHOLD, NOW, createBudget());
  const request = { id: 'request', now: NOW };
  return store.save('user', HOUSEHOLD, kept, busyProfile, request, createBudget());
}

async function readAt(endpoint: string) {
  const store = createStore({ client: clientOf(endpoint), table: TABLE_NAME });
  return store.read('user', HOUSEHOLD, NOW, createBudget());
}

test('the table is made as the stack makes it', async () => {
  const table = await openTable(null);
  const client = clientOf(table.endpoint);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
  expect(Table).toMatchObject({
    TableName: 'back-coach',
    TableStatus: 'ACTIVE',
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  });
  await table.close();
});

test('what was saved is there when the folder is opened again', async () => {
  const path = join(folder, 'not', 'there', 'yet');
  const first = await openTable(path);
  expect(await saveAt(first.endpoint)).toBe('saved');
  await first.close();
  const second = await openTable(path);
  expect((await readAt(second.endpoint)).profile).toEqual(busyProfile);
  await second.close();
});

test('the same process cannot open it twice, and trying does not let others in', async () => {
  const first = await openTable(folder);
  await expect(openTable(folder)).rejects.toBeInstanceOf(DataInUse);
  const { child, said } = await elsewhere();
  expect(child.exitCode).toBe(1);
  expect(said.err).toContain('DataInUse');
  expect(await saveAt(first.endpoint)).toBe('saved');
  await first.close();
});

test('a second process is told in one sentence, and the first goes on', async () => {
  const first = await elsewhere();
  const endpoint = endpointIn(first.said.err);
  await expect(openTable(folder)).rejects.toThrow(
    `Another Back Coach is running on the data in ${folder}: quit it first, or use another.`,
  );
  expect(await saveAt(endpoint)).toBe('saved');
  expect(first.said.out).toBe('');
});

test('a process that is stopped keeps its data', async () => {
  const first = await elsewhere();
  first.child.kill('SIGSTOP');
  await expect(openTable(folder)).rejects.toBeInstanceOf(DataInUse);
});

test('a killed process leaves its data, and no lock', async () => {
  const first = await elsewhere();
  expect(await saveAt(endpointIn(first.said.err))).toBe('saved');
  first.child.kill('SIGKILL');
  await first.exit;
  const second = await openTable(folder);
  expect((await readAt(second.endpoint)).profile).toEqual(busyProfile);
  await second.close();
});
