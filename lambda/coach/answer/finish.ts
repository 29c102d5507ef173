import type { Moment } from '../context.js';
import { at, closing, line } from '../cues.js';
import { exerciseMs } from '../lead/estimate.js';
import { unplaced, type Outcome } from '../outcome.js';
import type { Finished } from '../profile.js';
import { TOTAL, TRAINING_SPAN, doneNow, doneThisTime } from '../routine.js';
import type { Say } from '../turn.js';
import { weekLine } from './progress.js';

const MINUTE = 60_000;

/** More than an hour is not a training without breaks. */
const MOST_MINUTES = 60;

/** A longer time between two exercises was a break. */
const LONGEST_GAP = 10 * MINUTE;

/** The exercises of the training that ends: of these hours, or of this time through the routine. */
function doneIn(moment: Moment): readonly Finished[] {
  const { profile, context } = moment;
  const recent = profile.finished.filter(({ at: when }) => when > context.now - TRAINING_SPAN);
  const through = doneThisTime(profile, context.now);
  return through.length > recent.length ? through : recent;
}

/**
 * How long the exercises took, whole minutes. The time from one to the next tells, rests included;
 * the estimate stands in for the first one and after a break.
 */
function minutesOf(moment: Moment, done: readonly Finished[]): number {
  const times = done.map(({ exercise, at: when }, i) => {
    const before = done[i - 1];
    const gap = before === undefined ? Infinity : when - before.at;
    return gap <= LONGEST_GAP ? gap : exerciseMs(moment, exercise, null);
  });
  const total = times.reduce((sum, ms) => sum + ms, 0);
  return Math.min(MOST_MINUTES, Math.max(1, Math.round(total / MINUTE)));
}

/** What was done at a harder level than in the training before. Less is never mentioned. */
function harderLines({ profile }: Moment, done: readonly Finished[]): readonly Say[] {
  const earlier = profile.finished.slice(0, profile.finished.length - done.length);
  const harder = done.filter(({ exercise, level }) => {
    const last = earlier.findLast((each) => each.exercise === exercise);
    const lastLevel = last?.level ?? null;
    return level !== null && lastLevel !== null && level > lastLevel;
  });
  const names = [...new Set(harder.map(({ exercise }) => exercise))];
  const [name] = names;
  if (name === undefined) return [];
  return names.length === 1
    ? [line('complete.harder', { name })]
    : [line('complete.harder.more', { exercises: names.length })];
}

const doneLine = (count: number): Say =>
  count < TOTAL
    ? line('complete.some', { done: count, total: TOTAL })
    : line('complete', { exercises: TOTAL });

/** What was done, how the week stands, what has become harder, and when to train again. */
function summary(moment: Moment): readonly Say[] {
  const done = doneIn(moment);
  const count = Math.max(
    doneNow(moment.profile, moment.context.now),
    doneThisTime(moment.profile, moment.context.now).length,
  );
  if (count === 0) return [line('complete.none')];
  const week = weekLine(moment);
  return [
    doneLine(count),
    line('complete.time', { minutes: minutesOf(moment, done) }),
    ...(week === null ? [] : [week]),
    ...harderLines(moment, done),
    line('complete.next'),
  ];
}

/** The end of the routine: nothing is asked any more. */
export function complete(moment: Moment, lead: readonly Say[] = []): Outcome {
  const script = at(null, ...lead, ...summary(moment), ...comeback(moment));
  return { turn: closing(script), profile: unplaced(moment.profile) };
}

/** Until an exercise has been done twice, the end says how the coach is opened again. */
const comeback = ({ profile }: Moment): readonly Say[] =>
  Object.values(profile.timesThrough).every((times) => times <= 1) ? [line('comeback')] : [];
