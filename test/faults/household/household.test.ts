import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { openProxy, type Proxy } from '../../support/proxy.js';
import { openTestTable, type TestTable } from '../../support/table.js';
import { Chance } from '../chance.js';
import { limitsOf } from '../invocation.js';
import { Process, bundleWorker } from '../process.js';
import { BEGIN, atOnce, withoutCondition, type Household } from './at-once.js';
import { isLinear, type Operation } from './linear.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const HOUSEHOLDS = 5;
const ROUNDS = 8;

let table: TestTable;
let worker = '';
const proxies: Proxy[] = [];
const processes: Process[] = [];

beforeAll(async () => {
  console.info(`requests from several processes at once: seed ${SEED}`);
  [table, worker] = await Promise.all([openTestTable(), bundleWorker()]);
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.kill()));
  for (const proxy of proxies) proxy.close();
  await table.close();
});

/** Three processes on a table; the calls of each are held up a little, so that they overlap. */
async function three(chance: Chance, conditional: boolean): Promise<Process[]> {
  const held = () =>
    new Promise<'through'>((resolve) => setTimeout(resolve, chance.from(0, 12), 'through'));
  const proxy = await openProxy(table.endpoint, held, conditional ? undefined : withoutCondition);
  proxies.push(proxy);
  const started = [0, 1, 2].map(() => new Process(worker, proxy.endpoint, limitsOf(1)));
  processes.push(...started);
  return started;
}

async function households(name: string, conditional: boolean): Promise<Household[]> {
  const chance = new Chance(SEED);
  const started = await three(chance, conditional);
  const all: Household[] = [];
  for (let i = 0; i < HOUSEHOLDS; i += 1) {
    all.push(await atOnce(`${name} ${i}`, started, chance, ROUNDS));
  }
  return all;
}

const linear = ({ histories }: Household): boolean =>
  [...histories.values()].every((history) => isLinear(history, BEGIN));

test('three processes, two people: every history has an order, nobody moves back', async () => {
  const all = await households('kept', true);
  for (const household of all) {
    expect(household.unsaved).toBe(0);
    for (const history of household.histories.values()) expect(history.length).toBeGreaterThan(0);
    expect(linear(household)).toBe(true);
    // Nobody speaks for Anna, however often the household says "next".
    expect(household.places.get('Anna')).toEqual([[2], [3], [4]]);
    let furthest = 1;
    for (const round of household.places.get('household') ?? []) {
      // One step for what was said at the same moment, two where one came behind the other.
      for (const place of round) {
        expect(place).toBeGreaterThan(furthest);
        expect(place).toBeLessThanOrEqual(furthest + round.length);
      }
      furthest = Math.max(...round);
    }
  }
}, 120_000);

test('a store without the version condition is found out', async () => {
  const all = await households('unkept', false);
  expect(all.filter((household) => !linear(household)).length).toBeGreaterThan(0);
}, 120_000);

describe('the checker', () => {
  const quiet = (language: string | null, from: number, to: number): Operation => {
    return { change: { style: 'quiet' }, answered: { style: 'quiet', language }, from, to };
  };
  const danish = (style: string, from: number, to: number): Operation => {
    return { change: { language: 'da' }, answered: { style, language: 'da' }, from, to };
  };

  test('takes what overlaps in either order', () => {
    expect(isLinear([quiet('da', 0, 9), danish('every', 1, 8)], BEGIN)).toBe(true);
  });

  test('rejects two that did not see each other', () => {
    expect(isLinear([quiet(null, 0, 9), danish('every', 1, 8)], BEGIN)).toBe(false);
  });

  test('rejects one that does not see what was answered before it', () => {
    expect(isLinear([quiet(null, 0, 1), danish('every', 2, 3)], BEGIN)).toBe(false);
  });
});
