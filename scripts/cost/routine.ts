import { Caller, openBench, type Answer, type Bench } from '../../test/support/skill.js';
import { itemBytes } from './item-size.js';

/** What one routine, done from its start to its end, asks of Lambda, DynamoDB and the log. */
export interface Routine {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  /** As DynamoDB counts: a consistent read is one for each 4 KB begun, a write one for each 1 KB. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Of the largest item, bytes. */
  readonly largest: number;
  /** Of all answers together, milliseconds, the table's included: by the median, as the machine is shared. */
  readonly ms: number;
  /** Bytes of our own lines. */
  readonly logged: number;
}

const READ_UNIT = 4_096;
const WRITE_UNIT = 1_024;
/** Longer than any answer: each word is said when the answer before is over. */
const HEARD_OUT_MS = 210_000;
const DAY_MS = 86_400_000;
/** Nobody needs more words than this for a routine. */
const MOST_REQUESTS = 60;

const units = (bytes: number, unit: number): number => Math.max(1, Math.ceil(bytes / unit));

/** From the launch on: start, and from then on "ready" to whatever is asked. */
function say(caller: Caller, nth: number): Promise<Answer> {
  if (nth === 0) return caller.launch();
  return nth === 1 ? caller.say('StartRoutineIntent') : caller.say('ReadyIntent', {}, HEARD_OUT_MS);
}

/** One request, as it is billed. */
interface Billed {
  readonly ms: number;
  readonly reads: number;
  readonly writes: number;
  /** Of the item after it. */
  readonly bytes: number;
}

async function requestsOf(bench: Bench, caller: Caller): Promise<Billed[]> {
  const requests: Billed[] = [];
  let open = true;
  while (open && requests.length < MOST_REQUESTS) {
    const calls = bench.proxy.calls.length;
    const since = performance.now();
    ({ open } = await say(caller, requests.length));
    const ms = performance.now() - since;
    const made = bench.proxy.calls.slice(calls).map(({ operation }) => operation);
    const bytes = itemBytes((await bench.table.raw(caller.userId)) ?? {});
    const count = (name: string): number => made.filter((each) => each === name).length;
    requests.push({ ms, reads: count('GetItem'), writes: count('PutItem'), bytes });
  }
  return requests;
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

async function routine(bench: Bench, caller: Caller): Promise<Routine> {
  const lines = bench.lines.length;
  const all = await requestsOf(bench, caller);
  return {
    requests: all.length,
    reads: sum(all.map(({ reads }) => reads)),
    writes: sum(all.map(({ writes }) => writes)),
    readUnits: sum(all.map(({ reads, bytes }) => reads * units(bytes, READ_UNIT))),
    writeUnits: sum(all.map(({ writes, bytes }) => writes * units(bytes, WRITE_UNIT))),
    largest: Math.max(...all.map(({ bytes }) => bytes)),
    ms: all.length * median(all.map(({ ms }) => ms)),
    logged: sum(bench.lines.slice(lines).map((line) => Buffer.byteLength(line) + 1)),
  };
}

/** The first routine of somebody new, and the one a day later, in short wording. */
export async function countedRoutines(): Promise<{ first: Routine; later: Routine }> {
  const bench = await openBench();
  try {
    const caller = new Caller(bench, { user: 'counted' });
    const first = await routine(bench, caller);
    bench.now += DAY_MS;
    return { first, later: await routine(bench, caller) };
  } finally {
    await bench.close();
  }
}
