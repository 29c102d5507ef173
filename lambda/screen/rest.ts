import type { Seen, Step } from './steps.js';

/** The rest that is over by itself: its seconds, counted down as the last step is seen. */
export function countedRest(steps: readonly Step[], { turn, goesOnAt }: Seen): readonly Step[] {
  const last = steps.at(-1);
  if (turn.ending.kind !== 'goOn' || goesOnAt === null || last === undefined) return [];
  const seconds = turn.ending.afterMs / 1_000;
  const from = goesOnAt - turn.ending.afterMs;
  return Array.from({ length: seconds }, (_, i) => ({
    ...last,
    at: from + i * 1_000,
    count: String(seconds - i),
  }));
}
