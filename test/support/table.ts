import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

import { TABLE_NAME, openTable } from '../../device/table.js';
import { clientOf } from './client.js';

export { TABLE_NAME, clientOf };

export type RawItem = Record<string, AttributeValue>;

export interface TestTable {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** The items as they lie in the table. */
  raw(id: string): Promise<RawItem | undefined>;
  put(item: RawItem): Promise<void>;
  remove(id: string): Promise<void>;
  close(): Promise<void>;
}

/** A fresh table in memory. */
export async function openTestTable(): Promise<TestTable> {
  const table = await openTable(null);
  const client = clientOf(table.endpoint);
  const Key = (id: string) => ({ TableName: TABLE_NAME, Key: { id: { S: id } } });
  return {
    endpoint: table.endpoint,
    client,
    raw: async (id) =>
      (await client.send(new GetItemCommand({ ...Key(id), ConsistentRead: true }))).Item,
    put: async (Item) => {
      await client.send(new PutItemCommand({ TableName: TABLE_NAME, Item }));
    },
    remove: async (id) => {
      await client.send(new DeleteItemCommand(Key(id)));
    },
    close: async () => {
      client.destroy();
      await table.close();
    },
  };
}
