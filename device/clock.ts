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

/** A clock that can be made to run faster than the wall's. */
export interface PacedClock extends Clock {
  /** From now on so many times as fast; what is being waited for at the time stays as it is. */
  pace(times: number): void;
  /** Goes on from so much earlier. */
  fallBack(ms: number): void;
}

export function pacedClock(): PacedClock {
  let times = 1;
  let since = Date.now();
  let then = since;
  const now = (): number => then + (Date.now() - since) * times;
  const setTo = (time: number): void => {
    then = time;
    since = Date.now();
  };
  return {
    now,
    until: (at, signal) => sleep((at - now()) / times, signal),
    skipTo: (at) => setTo(Math.max(at, now())),
    rewindTo: () => undefined,
    fallBack: (ms) => setTo(now() - ms),
    pace: (to) => {
      setTo(now());
      times = to;
    },
  };
}

/** The wall clock; after a skip it goes on ahead of the wall by as much. */
export const realClock = (): Clock => pacedClock();

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
