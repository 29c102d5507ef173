import { afterAll, beforeAll, beforeEach } from '@jest/globals';

import { Caller, openBench, type Bench } from './skill.js';

/** What a test begins with. */
export interface Fresh {
  readonly bench: Bench;
  /** No other test of the file has this name. */
  readonly user: string;
  readonly caller: Caller;
}

/**
 * One bench for the tests of a file. Each begins with somebody new, a table that is there, and
 * nothing logged.
 */
export function freshFor(name: string, begin: (fresh: Fresh) => void): void {
  let bench: Bench;
  let users = 0;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    users += 1;
    bench.connection = 'up';
    bench.fate = () => 'through';
    bench.lines.length = 0;
    const user = `${name}-${users}`;
    begin({ bench, user, caller: new Caller(bench, { user }) });
  });
}
