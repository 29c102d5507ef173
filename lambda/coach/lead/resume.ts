import { sizeOf, type PlacedMoment } from '../context.js';
import { at, line, silence } from '../cues.js';
import { EXERCISES, type ExerciseId } from '../exercises.js';
import { getReadyCues, CHANGE_POSITION, FIND_POSITION } from './leadin.js';
import { repetitionCues } from './repetitions.js';
import { bodyAt, fromMovement, fromPosition, repetitions } from './perform.js';
import type { Place } from '../place.js';
import { doseOf, fitted } from '../routine.js';
import type { Cue, Say, Turn } from '../turn.js';
import { BARGE_IN_LAG, heardMs, markAt } from '../whereabouts.js';

/** "We were on number three, left leg." */
function whereLine(moment: PlacedMoment, place: Place): Say {
  const { repetitions: total, pair } = doseOf(moment.profile, place.exercise);
  if (total === 1) return line('resume.hold');
  if (pair === null || place.side === null) return line('resume.rep', { no: place.repetition });
  return line('resume.side', { no: place.repetition, where: pair, side: place.side });
}

/** Whether the person may have left the position: on the back, rest and position are the same. */
export const hasLeftPosition = (
  { session, brokeIn }: PlacedMoment,
  exercise: ExerciseId,
): boolean => !session.led || (!brokeIn && EXERCISES[exercise].position !== 'back');

/**
 * Time to get back into position. At the beginning of a session, and after an interruption by
 * another exercise, the person may be anywhere; after a question or a pause, at rest nearby.
 */
function findPosition(moment: PlacedMoment, place: Place, anywhere: boolean): readonly Cue[] {
  const { profile, session } = moment;
  const { exercise } = place;
  const { form } = doseOf(profile, exercise);
  if (anywhere || !session.led) {
    const lines = [line('resume.pos'), line(`${exercise}.pos.alone`, {}, form)];
    return [...at(place, ...lines), silence(place, FIND_POSITION)];
  }
  if (!hasLeftPosition(moment, exercise)) return [];
  return [...at(place, line(`${exercise}.short.pos`, {}, form)), silence(place, CHANGE_POSITION)];
}

/**
 * Back into the very repetition and side, with a short get-ready.
 *
 * @param anywhere the person may be in any position
 */
export function intoRepetition(moment: PlacedMoment, lead: readonly Cue[], anywhere = false): Turn {
  const place = fitted(moment.profile, moment.profile.place);
  const before = [
    ...lead,
    ...findPosition(moment, place, anywhere),
    ...at(place, whereLine(moment, place)),
    ...getReadyCues(moment, place),
  ];
  return repetitions(moment, before, place);
}

/** Going on from the place, whatever it is; `lead` is what is said before. */
export function goOnFromPlace(moment: PlacedMoment, lead: readonly Cue[] = []): Turn {
  const { exercise, phase } = moment.profile.place;
  const from = moment.session.led ? bodyAt(moment) : null;
  switch (phase) {
    case 'repetition':
      return intoRepetition(moment, lead);
    case 'movement':
      return moment.session.led
        ? fromMovement(moment, exercise, lead)
        : fromPosition(moment, exercise, { from, lead, instead: 'resume.before' });
    case 'position':
      return fromPosition(moment, exercise, { from: null, lead, instead: 'resume.before' });
    case 'rest':
    case 'done':
      return fromPosition(moment, exercise, { from, lead, instead: 'resume.rest' });
  }
}

/** To the routine after a look at another exercise; the person may be in any position. */
export function goBackTo(moment: PlacedMoment): Turn {
  const { exercise, phase } = moment.profile.place;
  const lead = at(moment.profile.place, line('previous', { name: exercise }));
  return phase === 'repetition'
    ? intoRepetition(moment, lead, true)
    : fromPosition(moment, exercise, { from: null, lead });
}

/** What is shorter than this many seconds is no hold any more. */
const SHORTEST_HOLD = 3;

/**
 * Seconds that are left of a hold after the coach has made its remark.
 *
 * @returns 0: the hold is over; null: it has not begun, or nothing shows when it did
 */
function holdLeft(moment: PlacedMoment, place: Place, remark: readonly Cue[]): number | null {
  const { profile, context, session } = moment;
  const { hold } = doseOf(profile, place.exercise);
  if (hold === 0 || profile.running === null) return null;
  const heard = heardMs(profile.running, context.now);
  const [from] = markAt(profile.running, heard) ?? [heard];
  // In the first repetition of an answer, other words come before the hold. After a second remark in
  // the same hold, it has been held for long enough.
  if (from === 0) return session.remarked ? 0 : null;
  const cues = repetitionCues(moment, place, { first: false, last: false });
  const before = cues.slice(
    0,
    cues.findIndex(({ kind }) => kind === 'hold'),
  );
  const spent = heard + BARGE_IN_LAG - from - sizeOf(moment, before).ms;
  if (spent <= 0) return null;
  const left = Math.floor(hold - (spent + sizeOf(moment, remark).ms) / 1_000);
  return left < SHORTEST_HOLD ? 0 : left;
}

/** On within the hold in which the person is, after a remark; null: they are in none. */
export function onWithinHold(moment: PlacedMoment, remark: readonly Cue[]): Turn | null {
  const place = fitted(moment.profile, moment.profile.place);
  const left = holdLeft(moment, place, remark);
  return left === null ? null : repetitions(moment, remark, place, left);
}
