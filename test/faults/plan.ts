import type { Call, Fate } from '../support/proxy.js';
import type { Chance } from './chance.js';

/** What goes wrong between the skill and the table. */
export const FAULTS = [
  'delay',
  'reset',
  'throttle',
  'error500',
  'halfAnswer',
  'loseAnswer',
  'silent',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How a request is spoilt: its calls one by one, all of them, or the process with it. */
export type Trouble = 'none' | 'some' | 'outage' | 'abandoned' | 'killed' | 'answerLost';

/** Between these steps an invocation may end: before and after the read, and the write. */
export const STEPS = 4;

/** What becomes of one request. */
export interface Plan {
  readonly trouble: Trouble;
  /** By call to the table. */
  readonly faults: readonly (Fault | null)[];
  /** Which step is never taken. */
  readonly stopAt: number;
}

const TROUBLES = { none: 14, some: 5, outage: 1, abandoned: 2, killed: 0, answerLost: 1 };

/** How many calls of a request go wrong, of 1. */
const SHARES: Readonly<Partial<Record<Trouble, number>>> = { some: 0.5, outage: 1, killed: 0.2 };

/** Enough calls for three tries of all that a request may do. */
const CALLS = 30;

/** @param silent a table that is away says nothing at all: the longest that it can be waited for */
export function planOf(chance: Chance, kills: boolean, silent = false): Plan {
  const troubles = kills ? { ...TROUBLES, abandoned: 0, killed: 4 } : TROUBLES;
  const trouble = chance.weighted(troubles);
  const share = SHARES[trouble] ?? 0;
  const kinds = silent && trouble === 'outage' ? (['silent'] as const) : FAULTS;
  const faults = Array.from({ length: CALLS }, () => {
    const fault = chance.of<Fault>(...kinds);
    return chance.in(share) ? fault : null;
  });
  return { trouble, faults, stopAt: chance.from(0, STEPS - 1) };
}

const userOf = ({ body }: Call): string => {
  const key = body['Key'] ?? body['Item'];
  return JSON.stringify(key);
};

/** What stands between one conversation's requests and the table. */
export class Line {
  readonly user: string;
  #plan: Plan | null = null;
  #calls = 0;
  /** Ends the process that answers; the fate of its calls waits for it. */
  kill: () => Promise<void> = () => Promise.resolve();
  readonly met: Fault[] = [];
  #pending: Promise<unknown>[] = [];
  readonly #delay: number;

  /** @param delay the longest, milliseconds: longer than one try may take */
  constructor(user: string, delay: number) {
    this.user = user;
    this.#delay = delay;
  }

  begin(plan: Plan): void {
    this.#plan = plan;
    this.#calls = 0;
    this.met.length = 0;
  }

  fate(): Fate | Promise<Fate> {
    const index = this.#calls++;
    const { trouble, faults, stopAt } = this.#plan ?? { trouble: 'none', faults: [], stopAt: 0 };
    if (trouble === 'killed') {
      if (index === Math.floor(stopAt / 2)) {
        // Odd steps: the call is carried out before the process ends.
        if (stopAt % 2 === 1) return 'loseAnswer';
        return this.kill().then(() => 'reset');
      }
      if (index > stopAt / 2) return this.kill().then(() => 'reset');
      return 'through';
    }
    const fault = faults[index] ?? null;
    if (fault === null) return 'through';
    this.met.push(fault);
    if (fault !== 'delay') return fault;
    const late = new Promise<Fate>((resolve) => {
      setTimeout(resolve, this.#delay * (0.2 + 0.8 * ((index * 7) % 5) * 0.25), 'through');
    });
    this.#pending.push(late);
    return late;
  }

  /** People take seconds between two sentences: what was delayed has arrived by then. */
  async settled(): Promise<void> {
    const pending = this.#pending.splice(0);
    if (pending.length === 0) return;
    await Promise.all(pending);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The fates of all conversations by the account in the call. */
export class Lines {
  readonly #lines = new Map<string, Line>();

  add(line: Line): void {
    this.#lines.set(line.user, line);
  }

  remove(line: Line): void {
    this.#lines.delete(line.user);
  }

  fate = (call: Call): Fate | Promise<Fate> => {
    const about = userOf(call);
    const [, user = ''] = /"(amzn1\.ask\.account\.[0-9A-F]+)"/.exec(about) ?? [];
    return this.#lines.get(user)?.fate() ?? 'through';
  };
}
