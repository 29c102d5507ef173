/** How often the loop is looked at, milliseconds. */
const TICK = 10;

let last = performance.now();
let late = 0;

setInterval(() => {
  const now = performance.now();
  late += Math.max(0, now - last - TICK);
  last = now;
}, TICK).unref();

/**
 * Milliseconds so far in which this process could not run, or was busy with something else: other
 * talks, and other programs on the machine, take time that no Lambda would wait for. A timer that
 * comes late tells how much.
 */
export const stolen = (): number => late + Math.max(0, performance.now() - last - TICK);
