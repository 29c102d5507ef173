import { mkdir, realpath } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';

export const TABLE_NAME = 'back-coach';

/** dynalite looks only at the shape of a signature. */
export const DESK_CREDENTIALS = { accessKeyId: 'desk', secretAccessKey: 'desk' };
export const DESK_REGION = 'eu-west-1';

export interface Table {
  /** For `AWS_ENDPOINT_URL_DYNAMODB`. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Another process has the same data open. */
export class DataInUse extends Error {
  override readonly name = 'DataInUse';

  constructor(path: string) {
    super(`Another Back Coach is running on the data in ${path}: quit it first, or use another.`);
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'LEVEL_LOCKED';

/** By folder. LevelDB's lock is lost when its own process opens the same database again. */
const held = new Map<string, ClassicLevel>();

/**
 * dynalite opens its data late, and dies of an uncaught exception where another process has them.
 * So an empty database beside the data is opened first and held: its lock is the operating
 * system's, and goes with the process, however that ends. A lock that ages, as proper-lockfile's,
 * would be lost while its process is stopped, and outlive a killed one for seconds.
 *
 * @returns how to let go
 */
async function hold(path: string): Promise<() => Promise<void>> {
  await mkdir(path, { recursive: true });
  const folder = await realpath(path);
  if (held.has(folder)) throw new DataInUse(path);
  const lock = new ClassicLevel(join(folder, 'lock'));
  held.set(folder, lock);
  const letGo = async (): Promise<void> => {
    await lock.close();
    held.delete(folder);
  };
  try {
    await lock.open();
  } catch (error) {
    await letGo();
    throw isLocked(error) ? new DataInUse(path) : error;
  }
  return letGo;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite has no port.');
  return `http://127.0.0.1:${address.port}`;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    // Kept-alive connections would hold the server open.
    server.closeAllConnections();
  });
}

async function isActive(client: DynamoDBClient): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
  return Table?.TableStatus === 'ACTIVE';
}

async function createIfMissing(client: DynamoDBClient): Promise<void> {
  const command = new CreateTableCommand({
    TableName: TABLE_NAME,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  });
  await client.send(command).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
}

/** The table as the stack makes it in AWS, ready for use. */
async function ensureTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: DESK_REGION,
    credentials: DESK_CREDENTIALS,
  });
  try {
    await createIfMissing(client);
    for (let tries = 0; !(await isActive(client)); tries += 1) {
      if (tries === 100) throw new Error(`The table ${TABLE_NAME} does not become active.`);
      await pause(10);
    }
  } finally {
    client.destroy();
  }
}

/**
 * Starts DynamoDB (dynalite) in this process, with its table.
 *
 * @param path the folder of the data, made if missing; null: in memory, gone with the process
 * @throws DataInUse
 */
export async function openTable(path: string | null): Promise<Table> {
  const letGo = path === null ? () => Promise.resolve() : await hold(path);
  const data = path === null ? {} : { path: join(path, 'table') };
  const server = dynalite({ ...data, createTableMs: 0 });
  const endpoint = await listen(server);
  const closeTable = async (): Promise<void> => {
    await close(server);
    await letGo();
  };
  try {
    await ensureTable(endpoint);
  } catch (error) {
    await closeTable();
    throw error;
  }
  return { endpoint, close: closeTable };
}
