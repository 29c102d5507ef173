import { Readable } from 'node:stream';
import type { DynamoDBClient, DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DESK_CREDENTIALS, DESK_REGION } from '../../device/table.js';
import { createClient } from '../../lambda/store/store.js';

type HttpHandler = Extract<DynamoDBClientConfig['requestHandler'], { handle: unknown }>;
/** Of an HTTP request. */
interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the store's three calls send; the rest of it does not matter here. */
interface Call {
  readonly Key?: { readonly id: { readonly S: string } };
  readonly Item?: { readonly id: { readonly S: string } };
}

/** A table that is asked by the real client and answers without a wire, or a condition refused. */
export interface MemoryTable {
  readonly client: DynamoDBClient;
  has(id: string): boolean;
}

export function memoryTable(): MemoryTable {
  const items = new Map<string, unknown>();

  /** Requests come one after the other: nobody writes in between, so every condition holds. */
  function answer(operation: string, { Key, Item }: Call): unknown {
    if (Item !== undefined) items.set(Item.id.S, Item);
    const id = Key?.id.S ?? '';
    if (operation === 'DeleteItem') items.delete(id);
    return operation === 'GetItem' && items.has(id) ? { Item: items.get(id) } : {};
  }

  const handle = ({ headers, body }: Sent) => {
    const operation = headers['x-amz-target']?.split('.')[1] ?? '';
    const text = body instanceof Uint8Array ? Buffer.from(body).toString() : String(body);
    const found = answer(operation, JSON.parse(text) as Call);
    const sent = Readable.from([Buffer.from(JSON.stringify(found))]);
    const type = { 'content-type': 'application/x-amz-json-1.0' };
    return Promise.resolve({ response: { statusCode: 200, headers: type, body: sent } });
  };

  // The SDK asks nothing else of a handler than this.
  const requestHandler = { handle } as HttpHandler;
  const endpoint = 'http://nowhere.invalid';
  const [region, credentials] = [DESK_REGION, DESK_CREDENTIALS];
  return {
    client: createClient({ attempts: 1 }, { endpoint, region, credentials, requestHandler }),
    has: (id) => items.has(id),
  };
}
