import { setTimeout as pause } from 'node:timers/promises';

interface Patience {
  readonly timeout: number;
}

/** Repeats the expectation until it holds; after the timeout, its last failure is the test's. */
export async function eventually(expectation: () => unknown, { timeout }: Patience): Promise<void> {
  const last = performance.now() + timeout;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (performance.now() > last) throw error;
    }
    await pause(50);
  }
}
