/** What a thousand routines cost: counts one on an embedded table, and multiplies by Amazon's prices. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { bill, type Machine } from './cost/bill.js';
import { countedRoutines } from './cost/routine.js';
import { stackIn, readStackFiles } from './lint-stack/stack.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${ROOT}bench/results.json`;
const Rows = v.array(v.object({ name: v.string(), value: v.number() }));

/** Where `npm run bench` has not run: what an ask-sdk skill bundled like ours took, milliseconds. */
const COLD_MS = 150;

function coldMs(): number {
  if (!existsSync(RESULTS)) return COLD_MS;
  const rows = v.parse(Rows, JSON.parse(readFileSync(RESULTS, 'utf8')));
  return rows.find(({ name }) => name.startsWith('cold start'))?.value ?? COLD_MS;
}

const line = (what: string, figure: string): void => {
  console.log(`  ${what.padEnd(20)}${figure.padStart(8)}`);
};

/** Every routine cold: so it is for one household, and dearer than for many. */
const machine: Machine = {
  memory: Number(stackIn(readStackFiles(ROOT)).Parameters['Memory']?.Default),
  coldStarts: 1,
  coldMs: coldMs(),
};

for (const [which, routine] of Object.entries(await countedRoutines())) {
  const parts = bill(routine, machine);
  const total = Object.values(parts).reduce((sum, each) => sum + each, 0);
  console.log(`\nThe ${which} routine of a person:`);
  for (const [what, count] of Object.entries<number>({ ...routine })) line(what, count.toFixed(0));
  console.log('A thousand of them, in dollars:');
  for (const [what, dollars] of Object.entries({ ...parts, total })) line(what, dollars.toFixed(4));
}
console.log(
  `\nMemory ${machine.memory} MB, a cold start of ${machine.coldMs} ms in every routine.`,
);
