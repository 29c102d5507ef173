import type { AttributeValue } from '@aws-sdk/client-dynamodb';

const text = (value: string): number => Buffer.byteLength(value);

/** Two digits a byte, and one more. */
const number = (value: string): number => Math.ceil(value.length / 2) + 1;

/** A list or map: 3 bytes, and 1 for each of its entries. */
const HOLDER = 3;

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return text(value.S);
  if (value.N !== undefined) return number(value.N);
  if (value.L !== undefined) {
    return value.L.reduce((sum, each) => sum + 1 + valueBytes(each), HOLDER);
  }
  if (value.M !== undefined) {
    return itemBytes(value.M) + Object.keys(value.M).length + HOLDER;
  }
  // A boolean or null; the skill stores nothing else.
  return 1;
}

/**
 * The size that DynamoDB bills by, about: names and values, as its developer guide describes under
 * "item sizes and formats".
 */
export const itemBytes = (item: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + text(name) + valueBytes(value), 0);
