import type { AttributeValue, PutItemCommandInput } from '@aws-sdk/client-dynamodb';

/** One account's item, as DynamoDB gives it. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** The skill's request that a write belongs to. */
export interface StoreRequest {
  readonly id: string;
  /** The request's timestamp, epoch milliseconds. */
  readonly now: number;
}

export type Condition = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** What a write needs to know of the item that was read. */
export interface KeptItem {
  /** Holds as long as nobody wrote since the read. */
  readonly condition: Condition;
  readonly version: number;
  /** Everybody's records by person, untouched: what the writer cannot parse is put back as it was. */
  readonly people: ReadonlyMap<string, AttributeValue>;
}

/**
 * Changes with the meaning of what is stored; an item with a higher one is left alone. 2: a finished
 * exercise has its level.
 */
export const SCHEMA = 2;

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const YEAR_MS = YEAR_SECONDS * 1000;

const numberOf = (value: AttributeValue | undefined): number | null =>
  value?.N === undefined ? null : Number(value.N);

export const isNewer = (item: Item): boolean => (numberOf(item['schema']) ?? SCHEMA) > SCHEMA;

/** DynamoDB deletes expired items within days, not at once: until then they still arrive. */
export const isExpired = (item: Item, now: number): boolean =>
  (numberOf(item['expiresAt']) ?? Infinity) <= Math.floor(now / 1000);

/**
 * The request id stands beside the version because an item that was deleted and begun anew counts
 * from 1 again.
 */
const GUARDS = ['version', 'lastRequestId'] as const;

/** What is missing in a damaged item must still be missing when it is overwritten. */
function unchangedSince(item: Item | undefined): Condition {
  if (item === undefined) return { ConditionExpression: 'attribute_not_exists(id)' };
  const present = GUARDS.filter((name) => item[name] !== undefined);
  const clauses = GUARDS.map((name) =>
    item[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :${name}`,
  );
  return {
    ConditionExpression: ['attribute_exists(id)', ...clauses].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(GUARDS.map((name) => [`#${name}`, name])),
    // DynamoDB refuses an empty list of values.
    ...(present.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(
        present.flatMap((name) => {
          const value = item[name];
          return value === undefined ? [] : [[`:${name}`, value]];
        }),
      ),
    }),
  };
}

/** The request that wrote this person's record last. */
export const lastRequestOf = (record: AttributeValue | undefined): string | null =>
  record?.M?.['lastRequestId']?.S ?? null;

/** … which the others of the household neither change nor hide. */
export const written = (record: AttributeValue, { id }: StoreRequest): AttributeValue => ({
  M: { ...record.M, lastRequestId: { S: id } },
});

/**
 * Nobody has heard an answer on this record for a year: the item lives on with the household, the
 * record does not. One that does not tell is kept.
 */
function isStale(record: AttributeValue, now: number): boolean {
  const startedAt = numberOf(record.M?.['running']?.M?.['startedAt']);
  return startedAt !== null && startedAt <= now - YEAR_MS;
}

const peopleOf = (item: Item | undefined): ReadonlyMap<string, AttributeValue> =>
  new Map(Object.entries(item?.['people']?.M ?? {}));

export const hasPeople = (item: Item): boolean => item['people']?.M !== undefined;

export const personIn = (item: Item | undefined, person: string): AttributeValue | undefined =>
  peopleOf(item).get(person);

/** Where nobody's record may survive: there is no item, or it has expired. */
export const keepNobody = (item: Item | undefined): KeptItem => ({
  condition: unchangedSince(item),
  version: numberOf(item?.['version']) ?? 0,
  people: new Map(),
});

/** @param now epoch milliseconds; whoever has stayed away for a year is not kept. */
export const keepItem = (item: Item, now: number): KeptItem => ({
  ...keepNobody(item),
  people: new Map([...peopleOf(item)].filter(([, record]) => !isStale(record, now))),
});

/** The item that follows on `kept`, with the records of `people`. */
export function nextItem(
  userId: string,
  kept: KeptItem,
  people: ReadonlyMap<string, AttributeValue>,
  request: StoreRequest,
): Item {
  return {
    id: { S: userId },
    schema: { N: String(SCHEMA) },
    version: { N: String(kept.version + 1) },
    lastRequestId: { S: request.id },
    expiresAt: { N: String(Math.floor(request.now / 1000) + YEAR_SECONDS) },
    people: { M: Object.fromEntries(people) },
  };
}
