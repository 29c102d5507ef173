import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { newProfile, type Profile } from '../coach/profile.js';
import type { Budget } from './client.js';
import {
  hasPeople,
  isExpired,
  isNewer,
  keepItem,
  keepNobody,
  lastRequestOf,
  nextItem,
  personIn,
  written,
  type Item,
  type KeptItem,
  type StoreRequest,
} from './item.js';
import { parseRecord, toRecord } from './record.js';
import { accountTable } from './table.js';

export { BUDGET_MS, StoreUnavailable, createBudget, createClient } from './client.js';
export type { Budget, ClientLimits } from './client.js';
export type { KeptItem, StoreRequest } from './item.js';

/** `household`, or `person:` and the recognised voice: so no id can be the name of anything else. */
export type PersonKey = string;

export const personKey = (personId: string | undefined): PersonKey =>
  personId === undefined ? 'household' : `person:${personId}`;

export const isPersonKey = (text: string): boolean => /^(household$|person:.)/s.test(text);

/** What a read found of one person. */
export interface Kept {
  /** `newer`: written by a later version of the skill; it must not be saved or forgotten. */
  readonly state: 'absent' | 'found' | 'newer';
  /** A new one where absent or newer. */
  readonly profile: Profile;
  /** Something of this person's record did not parse. */
  readonly damaged: boolean;
  /** The request that wrote this person's record last; null where absent or newer. */
  readonly lastRequestId: string | null;
  /** For the write that follows; nobody else's business. */
  readonly item: KeptItem;
}

/** `lost`: somebody else wrote since the read, and nothing was written. */
export type Written = 'saved' | 'lost';

/**
 * One item per account, in it a record per person. Every call may throw `StoreUnavailable`; `save`
 * and `forget` throw a plain error on what was read as `newer`: that is a mistake of the caller.
 */
export interface Store {
  /** @param now the request's timestamp, epoch milliseconds: an expired item reads as absent. */
  read(userId: string, person: PersonKey, now: number, budget: Budget): Promise<Kept>;
  save(
    userId: string,
    person: PersonKey,
    kept: Kept,
    profile: Profile,
    request: StoreRequest,
    budget: Budget,
  ): Promise<Written>;
  /** Deletes this person's record, and the item with the last one. */
  forget(
    userId: string,
    person: PersonKey,
    kept: Kept,
    request: StoreRequest,
    budget: Budget,
  ): Promise<Written>;
  /** Deletes the account's item, whatever it holds: the skill was disabled. */
  deleteAll(userId: string, budget: Budget): Promise<void>;
}

function found(item: Item | undefined, person: PersonKey, now: number): Kept {
  const nothing = { profile: newProfile(), damaged: false, lastRequestId: null };
  if (item === undefined) return { ...nothing, state: 'absent', item: keepNobody(item) };
  if (isNewer(item)) return { ...nothing, state: 'newer', item: keepNobody(item) };
  if (isExpired(item, now)) return { ...nothing, state: 'absent', item: keepNobody(item) };

  const kept = keepItem(item, now);
  const record = kept.people.get(person);
  return record === undefined
    ? { ...nothing, state: 'absent', damaged: !hasPeople(item), item: kept }
    : { ...parseRecord(record), state: 'found', lastRequestId: lastRequestOf(record), item: kept };
}

function mustNotBeNewer(state: Kept['state']): void {
  if (state === 'newer') throw new Error('An item of a newer schema must not be touched.');
}

/** The person is gone, whoever saw to it. A newer schema may keep people where nobody looks. */
const isForgotten = (item: Item | undefined, person: PersonKey): boolean =>
  item === undefined || (!isNewer(item) && personIn(item, person) === undefined);

/** A store on the table named `table`, which has to exist. */
export function createStore(options: { client: DynamoDBClient; table: string }): Store {
  const table = accountTable(options.client, options.table);

  /**
   * A refused write may have been refused by itself: its answer was lost on the way, and the SDK
   * sent it again. `stands` tells from the item whether it is so.
   */
  async function settle(
    wrote: boolean,
    account: { userId: string; budget: Budget },
    stands: (item: Item | undefined) => boolean,
  ): Promise<Written> {
    if (wrote) return 'saved';
    return stands(await table.read(account.userId, account.budget)) ? 'saved' : 'lost';
  }

  return {
    async read(userId, person, now, budget) {
      return found(await table.read(userId, budget), person, now);
    },

    async save(userId, person, { state, item: kept }, profile, request, budget) {
      mustNotBeNewer(state);
      const people = new Map(kept.people).set(person, written(toRecord(profile), request));
      const next = nextItem(userId, kept, people, request);
      const wrote = await table.write(next, kept.condition, budget);
      const stands = (item: Item | undefined) =>
        lastRequestOf(personIn(item, person)) === request.id;
      return settle(wrote, { userId, budget }, stands);
    },

    async forget(userId, person, { state, item: kept }, request, budget) {
      mustNotBeNewer(state);
      const people = new Map(kept.people);
      if (!people.delete(person)) return 'saved';
      const wrote =
        people.size > 0
          ? await table.write(nextItem(userId, kept, people, request), kept.condition, budget)
          : await table.delete(userId, kept.condition, budget);
      return settle(wrote, { userId, budget }, (item) => isForgotten(item, person));
    },

    async deleteAll(userId, budget) {
      await table.delete(userId, null, budget);
    },
  };
}
