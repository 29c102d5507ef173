/** Time as the device sees it, epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Resolves at that time, or early when `signal` aborts. */
  until(at: number, signal?: AbortSignal): Promise<void>;
  /** Jumps ahead without waiting; never back. */
  skipTo(at: number): void;
  /** Makes it earlier again, where time is only imagined; does nothing on the wall clock. */
  rewindTo(at: number): void;
}

/** The wall clock; after a skip it goes on ahead of the wall by as much. */
export const realClock = (): Clock => fastClock(1);

/** The wall clock, running so many times as fast. */
export function fastClock(times: number): Clock {
  const start = Date.now();
  let ahead = 0;
  const now = (): number => start + (Date.now() - start) * times + ahead;
  return {
    now,
    until: (at, signal) => sleep((at - now()) / times, signal),
    skipTo: (at) => {
      ahead += Math.max(0, at - now());
    },
    rewindTo: () => undefined,
  };
}

/** Takes no time: waiting until a moment makes it that moment. */
export function virtualClock(start: number): Clock {
  let time = start;
  const skipTo = (at: number): void => {
    time = Math.max(time, at);
  };
  return {
    now: () => time,
    until: (at, signal) => {
      if (signal?.aborted !== true) skipTo(at);
      return Promise.resolve();
    },
    skipTo,
    rewindTo: (at) => {
      time = Math.min(time, at);
    },
  };
}

/** As requests carry it: whole seconds, cut off, as real devices send them. */
export const timestamp = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms <= 0 || signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
  });
}
