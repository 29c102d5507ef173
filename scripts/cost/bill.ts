import { PRICES } from './prices.js';
import type { Routine } from './routine.js';

export interface Machine {
  /** Of the Lambda, MB. */
  readonly memory: number;
  /** How often a routine finds no Lambda awake, and how long one then needs, milliseconds. */
  readonly coldStarts: number;
  readonly coldMs: number;
}

/** Megabytes that come with one whole processor (docs.aws.amazon.com/lambda, "memory"). */
const ONE_PROCESSOR = 1_769;
/** Lambda's own lines about each request: START, END, REPORT and what precedes ours, bytes. */
const LAMBDA_LINES = 450;

/** Dollars for time on a Lambda, that on a whole processor takes so many milliseconds. */
export function timeCost(ms: number, memory: number): number {
  const slower = Math.max(1, ONE_PROCESSOR / memory);
  return ((ms * slower) / 1_000) * (memory / 1_024) * PRICES.gigabyteSecond;
}

/** Dollars for one answer of what joins Danish sounds: it is asked, it joins, it sends. */
export const soundCost = (ms: number, memory: number, bytes: number): number =>
  PRICES.request + timeCost(ms, memory) + (bytes / 2 ** 30) * PRICES.sentGigabyte;

/**
 * Dollars for a thousand routines, by what they pay for. Cautious: all time counts as if it were
 * the processor's, of which the Lambda has only a share, though most of it is waiting for the table.
 */
export function bill(routine: Routine, machine: Machine): Readonly<Record<string, number>> {
  const ms = routine.ms + machine.coldStarts * machine.coldMs;
  const logged = routine.logged + routine.requests * LAMBDA_LINES;
  const one = {
    'Lambda, requests': routine.requests * PRICES.request,
    'Lambda, time': timeCost(ms, machine.memory),
    'DynamoDB, reads': routine.readUnits * PRICES.readUnit,
    'DynamoDB, writes': routine.writeUnits * PRICES.writeUnit,
    'CloudWatch, log': (logged / 2 ** 30) * PRICES.loggedGigabyte,
  };
  return Object.fromEntries(Object.entries(one).map(([what, dollars]) => [what, dollars * 1_000]));
}
