import { line } from '../coach/cues.js';
import type { CountingStyle } from '../coach/profile.js';
import type { Hold, Say } from '../coach/turn.js';

/** Every counted second has a slot of its own, whatever the word in it takes. */
export const SLOT_MS = 1_000;

/** Between a call and what follows: a call never touches the next number. */
const CALL_GAP_MS = 150;

/** Above this a number every second is a hurry, in Danish more than a mouthful. */
export const LONGEST_EVERY = 20;

/** "Ten seconds left" is told in holds that are long enough for it to be news. */
const TEN_LEFT_FROM = 25;

/** The last five seconds are counted backwards. */
const BACKWARDS_FROM = 5;

/** Something spoken that begins `second` whole seconds into the hold. */
export interface Count {
  readonly second: number;
  readonly said: Say | number;
}

/** How many whole slots a call takes. */
export const slotsOf = (ms: number): number => Math.ceil((ms + CALL_GAP_MS) / SLOT_MS);

type Plan = (hold: Hold) => readonly Count[];

const numbers = (from: number, to: number, label: (second: number) => number): readonly Count[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({
    second: from + i,
    said: label(from + i),
  }));

const halfway = ({ seconds, half }: Hold): readonly Count[] =>
  half === null ? [] : [{ second: Math.floor(seconds / 2), said: half }];

/** The first second is the opening's; "two" begins one second into the hold. */
const every: Plan = (hold) => [
  ...halfway(hold),
  ...numbers(1, hold.seconds, (second) => second + 1),
];

const sparse: Plan = (hold) => {
  const { seconds } = hold;
  const tenLeft = { second: seconds - 10, said: line('secs', { seconds: 10 }) };
  const from = Math.max(1, seconds - BACKWARDS_FROM);
  return [
    ...halfway(hold),
    ...(seconds >= TEN_LEFT_FROM ? [tenLeft] : []),
    ...numbers(from, seconds, (second) => seconds - second),
  ];
};

const quiet: Plan = () => [];

const PLANS: Readonly<Record<CountingStyle, Plan>> = { every, sparse, quiet };

/**
 * What is spoken in a hold, in order. A call stands in place of the numbers whose slots it needs;
 * the count then goes on with the true number.
 *
 * @param lengthOf milliseconds that a line or a number takes in the voice
 */
export function countsOf(hold: Hold, lengthOf: (said: Say | number) => number): readonly Count[] {
  const style = hold.style === 'every' && hold.seconds > LONGEST_EVERY ? 'sparse' : hold.style;
  const wanted: readonly Count[] = [{ second: 0, said: hold.opening }, ...PLANS[style](hold)];
  const calls = wanted.filter(({ said }) => typeof said !== 'number');
  const taken = new Set(
    calls.flatMap(({ second, said }) =>
      Array.from({ length: slotsOf(lengthOf(said)) }, (_, i) => second + i),
    ),
  );
  return wanted
    .filter(({ second, said }) => typeof said !== 'number' || !taken.has(second))
    .toSorted((a, b) => a.second - b.second);
}
