import type { Moment } from '../context.js';
import { line } from '../cues.js';
import type { Outcome } from '../outcome.js';
import { TRAINING_SPAN, WEEK, trainings } from '../routine.js';
import type { Say } from '../turn.js';
import { tell } from './answers.js';

/** The article's advice, spoken wherever a frequency is (decision A10). */
export const ADVICE = { low: 3, high: 4 } as const;

const DAY = 24 * 3_600_000;

/** After so many days, weeks are told. */
const LONG_AGO = 14;

/** No time zone is known: a day is 24 hours, and less than half a day ago is today. */
function lastLine(moment: Moment, last: number): Say {
  const passed = (moment.context.now - last) / DAY;
  if (passed > LONG_AGO) return line('last.long', { weeks: Math.floor(passed / 7) });
  const days = Math.round(passed);
  if (days <= 0) return line('last.today');
  return days === 1 ? line('last.yesterday') : line('last.days', { days });
}

const WEEK_LINES = ['week.0', 'week.1', 'week.2', 'week.3', 'week.4'] as const;

/** How often they trained in the last seven days. */
const timesThisWeek = (moment: Moment): number =>
  trainings(moment.profile).filter((begun) => begun > moment.context.now - WEEK).length;

function weekOf(times: number): Say {
  return line(WEEK_LINES[Math.min(times, 4)] ?? 'week.4', { times, ...ADVICE });
}

/** The week at the end of a training; null: too few exercises to count as one. */
export function weekLine(moment: Moment): Say | null {
  const all = trainings(moment.profile);
  const last = all.at(-1) ?? 0;
  if (last <= moment.context.now - TRAINING_SPAN) return null;
  return all.length === 1 ? line('week.first', ADVICE) : weekOf(timesThisWeek(moment));
}

/** The trainings of the last seven days; nothing counts what is missing. */
export function progress(moment: Moment): Outcome {
  const last = trainings(moment.profile).at(-1);
  if (last === undefined) return tell(moment, line('week.never'));
  const times = timesThisWeek(moment);
  const latest = lastLine(moment, last);
  const rest = latest.key === 'last.today' && times < 4 ? [line('week.restday')] : [];
  return tell(moment, weekOf(times), latest, ...rest);
}
