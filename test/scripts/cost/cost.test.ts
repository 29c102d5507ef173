import { describe, expect, it } from '@jest/globals';
import { bill } from '../../../scripts/cost/bill.js';
import { itemBytes } from '../../../scripts/cost/item-size.js';
import { PRICES } from '../../../scripts/cost/prices.js';
import { countedRoutines, type Routine } from '../../../scripts/cost/routine.js';

const ONE: Routine = {
  requests: 10,
  reads: 10,
  writes: 10,
  readUnits: 10,
  writeUnits: 20,
  largest: 1_500,
  ms: 200,
  logged: 1_000,
};
const AWAKE = { memory: 1_769, coldStarts: 0, coldMs: 0 };

describe('what a routine costs', () => {
  it('is counted on a real table', async () => {
    const { first, later } = await countedRoutines();
    for (const { requests, reads, writes, readUnits, writeUnits, ms } of [first, later]) {
      expect(reads).toBe(requests);
      expect(writes).toBeLessThanOrEqual(requests);
      expect(readUnits).toBeGreaterThanOrEqual(reads);
      expect(writeUnits).toBeGreaterThanOrEqual(writes);
      expect(ms).toBeGreaterThan(0);
    }
    expect(later.requests).toBeLessThan(first.requests);
  });

  it('follows the counts and the prices', () => {
    const parts = bill(ONE, AWAKE);
    expect(parts['Lambda, requests']).toBeCloseTo(10_000 * PRICES.request);
    expect(parts['DynamoDB, writes']).toBeCloseTo(20_000 * PRICES.writeUnit);
    expect(parts['Lambda, time']).toBeCloseTo(200 * (1_769 / 1_024) * PRICES.gigabyteSecond);
  });

  it('does not get less with less memory, as everything takes longer', () => {
    expect(bill(ONE, { ...AWAKE, memory: 512 })['Lambda, time']).toBeCloseTo(
      bill(ONE, AWAKE)['Lambda, time'] ?? NaN,
    );
  });

  it('includes the cold start', () => {
    const cold = bill(ONE, { ...AWAKE, coldStarts: 1, coldMs: 200 })['Lambda, time'] ?? NaN;
    expect(cold).toBeCloseTo(2 * (bill(ONE, AWAKE)['Lambda, time'] ?? NaN));
  });
});

describe('the size of an item', () => {
  it('counts names in UTF-8, digits by two, and what holds others', () => {
    expect(itemBytes({ id: { S: 'æ' } })).toBe(4);
    expect(itemBytes({ n: { N: '1234' } })).toBe(4);
    expect(itemBytes({ b: { BOOL: true } })).toBe(2);
    expect(itemBytes({ l: { L: [{ S: 'ab' }] } })).toBe(7);
    expect(itemBytes({ m: { M: { a: { S: 'b' } } } })).toBe(7);
  });
});
