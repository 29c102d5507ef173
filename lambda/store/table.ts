import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

import { StoreUnavailable, within, type Budget } from './client.js';
import type { Condition, Item } from './item.js';

/** The three calls that the store makes; each throws `StoreUnavailable`. */
export interface AccountTable {
  read(userId: string, budget: Budget): Promise<Item | undefined>;
  /** @returns false where the condition was refused, and nothing was written. */
  write(item: Item, condition: Condition, budget: Budget): Promise<boolean>;
  /** @returns false where the condition was refused, and nothing was deleted. */
  delete(userId: string, condition: Condition | null, budget: Budget): Promise<boolean>;
}

async function call<T>(
  operation: keyof AccountTable,
  budget: Budget,
  sent: Promise<T>,
): Promise<T | 'refused'> {
  try {
    return await within(budget, sent);
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return 'refused';
    throw StoreUnavailable.from(operation, cause);
  }
}

export function accountTable(client: DynamoDBClient, TableName: string): AccountTable {
  const keyOf = (userId: string) => ({ TableName, Key: { id: { S: userId } } });
  return {
    async read(userId, budget) {
      const command = new GetItemCommand({ ...keyOf(userId), ConsistentRead: true });
      const answer = await call('read', budget, client.send(command, { abortSignal: budget }));
      return answer === 'refused' ? undefined : answer.Item;
    },

    async write(item, condition, budget) {
      const command = new PutItemCommand({ TableName, Item: item, ...condition });
      const sent = client.send(command, { abortSignal: budget });
      return (await call('write', budget, sent)) !== 'refused';
    },

    async delete(userId, condition, budget) {
      const command = new DeleteItemCommand({ ...keyOf(userId), ...condition });
      const sent = client.send(command, { abortSignal: budget });
      return (await call('delete', budget, sent)) !== 'refused';
    },
  };
}
