import { carryOn } from './again.js';
import { tell } from './answers.js';
import { isPlaced, type Moment } from '../context.js';
import { at, line } from '../cues.js';
import { EXERCISE_IDS } from '../exercises.js';
import { minutesLeft } from '../lead/estimate.js';
import { said, type Outcome } from '../outcome.js';
import { TOTAL, nextInRoutine, numberOf } from '../routine.js';
import type { Say } from '../turn.js';

/** What comes next; in a rest and at the end, the question says so. */
function nextLines({ profile, context }: Moment): readonly Say[] {
  const { place, alone, returnTo } = profile;
  if (place?.phase === 'rest' || place?.phase === 'done') return [];
  if (alone) {
    const back = returnTo?.exercise;
    return [back === undefined ? line('whatnext.alone') : line('whatnext.back', { name: back })];
  }
  const next = nextInRoutine(profile, place?.exercise ?? null, context.now);
  if (next === null) return [line('left.last')];
  return [line(place === null ? 'whatnext.first' : 'whatnext', { name: next })];
}

/** "What's next?" The answer moves nothing: the exercise under way goes on. */
export const whatNext = (moment: Moment): Outcome =>
  said(carryOn(moment, at(moment.profile.place, ...nextLines(moment))));

/** The exercises by number and name, and how long they take. */
export const listExercises = (moment: Moment): Outcome =>
  tell(
    moment,
    line('list', { exercises: TOTAL }),
    ...EXERCISE_IDS.map((name) => line('list.item', { no: numberOf(name), name })),
    wholeLine(moment),
  );

/** The whole routine, also what is left out today. */
function wholeLine(moment: Moment): Say {
  const whole: Moment = { ...moment, profile: { ...moment.profile, leftOut: [] } };
  return line('duration', { exercises: TOTAL, minutes: minutesLeft(whole, null) });
}

/** How long the routine takes, or still takes, and what there is for less time. */
export function duration(moment: Moment): Outcome {
  const { place } = moment.profile;
  const running = isPlaced(moment) && place !== null && place.phase !== 'done';
  const time = running
    ? line('left.time', { minutes: minutesLeft(moment, place) })
    : wholeLine(moment);
  return tell(moment, time, line('duration.short'));
}
