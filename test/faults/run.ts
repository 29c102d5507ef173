import '../../device/quiet.js';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { talkAll, type Run } from './field.js';
import { loadFor } from './load.js';
import { Tally } from './tally.js';

/**
 * `npm run test:faults -- [--conversations 5000] [--killed 300] [--full 20] [--load 60] [--seed N]`
 *
 * Conversations in as many processes as there are processors, then some at the full time limits,
 * then a minute of load. Ends with 1 where a place was lost or an answer illegal.
 */
const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '5000' },
    killed: { type: 'string', default: '300' },
    full: { type: 'string', default: '20' },
    load: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    /** A run for one process, as JSON: the program starts itself with it. */
    part: { type: 'string' },
  },
});

const SCALE = 0.3;
/** While they wait for a table that is silent, others talk. */
const AT_ONCE = 4;

async function part(run: Run): Promise<Tally> {
  const self = fileURLToPath(import.meta.url);
  const child = fork(self, ['--part', JSON.stringify(run)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let told = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text));
  await once(child, 'close');
  return Tally.from(told);
}

/** A number shared out among as many. */
const share = (all: number, of: number, index: number): number =>
  Math.floor((all * (index + 1)) / of) - Math.floor((all * index) / of);

async function inParts(): Promise<Tally> {
  const parts = availableParallelism();
  const seed = Number(values.seed);
  const runs = Array.from({ length: parts }, (_, i): Run => {
    const conversations = share(Number(values.conversations), parts, i);
    const killed = share(Number(values.killed), parts, i);
    return { seed: seed + i * 1_000_000, conversations, killed, scale: SCALE, atOnce: AT_ONCE };
  });
  const tally = new Tally();
  for (const each of await Promise.all(runs.map(part))) tally.add(each);
  return tally;
}

function tell(title: string, tally: Tally, since: number): boolean {
  const seconds = ((performance.now() - since) / 1_000).toFixed(0);
  console.log(`\n${title} (${seconds} s)\n${tally.lines.join('\n')}`);
  return tally.lost.length === 0 && tally.illegal.length === 0;
}

async function all(): Promise<boolean> {
  console.log(`seed ${values.seed}`);
  let since = performance.now();
  const scaled = tell(`Limits scaled to ${SCALE}`, await inParts(), since);
  since = performance.now();
  const conversations = Number(values.full);
  const seed = Number(values.seed) + 2_000_000_000;
  const atOnce = conversations;
  const full = await talkAll({ seed, conversations, killed: 0, scale: 1, silent: true, atOnce });
  const inTime = tell('Full limits: no answer after 6 s', full, since);
  const { requests, errors, p50, p99 } = await loadFor(Number(values.load) * 1_000);
  console.log(`\nLoad by separate people, ${values.load} s`);
  console.log(`requests ${requests}, errors ${errors}, p50 ${p50} ms, p99 ${p99} ms`);
  return scaled && inTime && errors === 0;
}

if (values.part === undefined) process.exitCode = (await all()) ? 0 : 1;
else {
  const tally = await talkAll(JSON.parse(values.part) as Run);
  process.stdout.write(JSON.stringify(tally));
}
