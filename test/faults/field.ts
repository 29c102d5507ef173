import { createHash } from 'node:crypto';

import { keptTooMuch } from '../support/kept.js';
import { openTestTable } from '../support/table.js';
import { openProxy } from '../support/proxy.js';
import { inProcess, limitsOf, type Invoke } from './invocation.js';
import { Line, Lines } from './plan.js';
import { Process, bundleWorker } from './process.js';
import { Talk, type Ways } from './talk.js';
import { Tally } from './tally.js';

/** No answer may be later, milliseconds; Alexa gives up at 8,000. */
const LATEST = 6_000;
/** A busy machine is not scaled down with the limits. */
const SLACK = 500;

export interface Run {
  readonly seed: number;
  readonly conversations: number;
  /** Of those, in how many a process of its own answers and is killed. */
  readonly killed: number;
  /** What the store's limits are multiplied by. */
  readonly scale: number;
  /** Where the table is away, it says nothing at all. */
  readonly silent?: boolean;
  readonly requests?: number;
  readonly atOnce?: number;
}

/** As `Caller` names the account. */
const accountOf = (user: string): string =>
  `amzn1.ask.account.${createHash('sha512').update(user).digest('hex').toUpperCase()}`;

/** Random conversations with a table that fails, and all that they met. */
export async function talkAll(run: Run): Promise<Tally> {
  const { scale, requests = 9, atOnce = 4 } = run;
  const table = await openTestTable();
  const lines = new Lines();
  const proxy = await openProxy(table.endpoint, lines.fate);
  const limits = limitsOf(scale);
  const within = inProcess(proxy.endpoint, limits);
  const worker = run.killed > 0 ? await bundleWorker() : '';
  const tally = new Tally();

  async function one(index: number): Promise<void> {
    const seed = (run.seed + index) >>> 0;
    const user = `talk-${run.seed}-${index}`;
    const line = new Line(accountOf(user), limits.client.attempt * 1.5);
    lines.add(line);
    let process: Process | null = null;
    const kill = async (): Promise<void> => {
      await process?.kill();
    };
    line.kill = kill;
    const apart: Invoke = (event) => {
      if (process === null || process.killed) process = new Process(worker, proxy.endpoint, limits);
      return process.invoke(event);
    };
    // Spread out: while processes start, other conversations use the time.
    const upTo = (n: number): number => Math.floor((n * run.killed) / run.conversations);
    const killed = upTo(index + 1) > upTo(index);
    const ways: Ways = {
      invoke: killed ? apart : within,
      kill: killed ? kill : null,
      silent: run.silent ?? false,
      line,
      tally,
      latest: LATEST * scale + (scale < 1 ? SLACK : 0),
      untroubled: limits.client.attempt * 0.9,
    };
    await new Talk(ways, user, seed).run(requests);
    await line.settled();
    await kill();
    const item = await table.raw(line.user);
    const more = item === undefined ? null : keptTooMuch(item);
    if (more !== null) tally.illegal.push(`seed ${seed}: kept ${more}`);
    lines.remove(line);
  }

  let next = 0;
  const queue = async (): Promise<void> => {
    while (next < run.conversations) await one(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, queue));
  proxy.close();
  await table.close();
  return tally;
}
