import type { Hold } from '../../lambda/coach/turn.js';
import { countsOf } from '../../lambda/speech/counting.js';
import type { Speaker } from '../../lambda/speech/speak.js';
import { lineMs, numberMs } from '../../lambda/speech/voice.js';
import type { Burst } from '../../scripts/audio/onsets.js';
import { wordsOf } from './holds.js';

/** What is promised: of the dose, and milliseconds that a counted second may be early or late. */
export const TOTAL_LIMIT = 0.02;
export const BEAT_LIMIT = 150;

/** A hold as it is meant: the seconds at which a number is due, and those that a call fills. */
export interface Meant {
  readonly ms: number;
  readonly beats: readonly number[];
  /** From the beginning of a call to the next number, milliseconds. */
  readonly calls: readonly Burst[];
}

export function meant(hold: Hold, speaker: Speaker): Meant {
  const { table } = speaker.voice;
  const counts = countsOf(hold, (said) =>
    typeof said === 'number' ? numberMs(table, said) : lineMs(table, wordsOf(said, speaker)),
  );
  const ms = hold.seconds * 1_000;
  const untilNext = (i: number): number => counts[i + 1]?.second ?? hold.seconds;
  return {
    ms,
    beats: counts.map(({ second }) => second * 1_000),
    calls: counts.flatMap(({ second, said }, i) =>
      typeof said === 'number' ? [] : [{ from: second * 1_000, to: untilNext(i) * 1_000 }],
    ),
  };
}

/** A hold as it was heard, milliseconds since it began. */
export interface Held {
  readonly ms: number;
  readonly onsets: readonly number[];
}

/** What sounds from `from` up to `to` belongs to the hold. */
export function held(heard: readonly Burst[], from: number, to: number): Held {
  const within = heard.filter((burst) => burst.from >= from && burst.from < to);
  return { ms: to - from, onsets: within.map((burst) => burst.from - from) };
}

const off = (onset: number, beats: readonly number[]): number =>
  Math.min(...beats.map((beat) => Math.abs(onset - beat)));

/** The furthest that a due second was from anything that began to sound, milliseconds. */
export const worstBeat = ({ beats }: Meant, { onsets }: Held): number =>
  Math.max(...beats.map((beat) => off(beat, onsets)));

/** What is wrong with a hold that was heard; empty where it keeps its time. */
export function faults(plan: Meant, heard: Held): readonly string[] {
  const found: string[] = [];
  const error = heard.ms / plan.ms - 1;
  if (Math.abs(error) > TOTAL_LIMIT) {
    found.push(`lasts ${heard.ms} ms instead of ${plan.ms}`);
  }
  for (const beat of plan.beats) {
    const away = off(beat, heard.onsets);
    if (away > BEAT_LIMIT) found.push(`nothing begins within ${away} ms of ${beat} ms`);
  }
  for (const onset of heard.onsets) {
    const inCall = plan.calls.some(({ from, to }) => onset >= from && onset < to - BEAT_LIMIT);
    if (!inCall && off(onset, plan.beats) > BEAT_LIMIT) {
      found.push(`something begins at ${onset} ms, between the seconds`);
    }
  }
  return found;
}
