import type { Clock } from './clock.js';
import type { Echo } from './echo.js';

/** A person takes a moment to answer; requests carry whole seconds, so less would be no time. */
export const REPLY_MS = 1_000;

/**
 * Lets the Echos of a household do what is due, in the order of time, until `done`, until nothing
 * is due any more, or until `signal` aborts. The clock stops at the last thing that was done.
 */
export async function playUntil(
  done: () => boolean,
  echos: readonly Echo[],
  clock: Clock,
  signal?: AbortSignal,
): Promise<void> {
  while (!done()) {
    const next = nextOf(echos);
    if (next === null) return;
    await clock.until(next.at, signal);
    if (signal?.aborted === true) return;
    await next.echo.step();
  }
}

/** As `playUntil`, to a point in time, which it then is. */
export async function playTo(
  at: number,
  echos: readonly Echo[],
  clock: Clock,
  signal?: AbortSignal,
): Promise<void> {
  await playUntil(() => (nextOf(echos)?.at ?? Infinity) > at, echos, clock, signal);
  await clock.until(at, signal);
}

/** Time goes by without anybody waiting for it, not even on a real clock. */
export const leap = (clock: Clock): Clock => ({
  ...clock,
  until: (at) => {
    clock.skipTo(at);
    return Promise.resolve();
  },
});

/** The answer has been heard to its end: somebody may speak. */
export const heardOut = (echo: Echo) => (): boolean => echo.state !== 'speaking';

/** The session has died of silence, or was closed and its last words spoken. */
export const silent = (echo: Echo) => (): boolean => echo.state === 'idle';

function nextOf(echos: readonly Echo[]): { echo: Echo; at: number } | null {
  const coming = echos.flatMap((echo) => (echo.due === null ? [] : [{ echo, at: echo.due }]));
  coming.sort((a, b) => a.at - b.at);
  return coming[0] ?? null;
}
