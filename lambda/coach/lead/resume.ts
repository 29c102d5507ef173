import type { PlacedMoment } from '../context.js';
import { at, line, silence } from '../cues.js';
import { getReadyCues, restOwed, FIND_POSITION } from './leadin.js';
import { bodyAt, fromMovement, fromPosition, repetitions } from './perform.js';
import type { Place } from '../place.js';
import { doseOf, fitted } from '../routine.js';
import type { Cue, Say, Turn } from '../turn.js';

/** "We were at number three, left leg." */
function whereLine(moment: PlacedMoment, place: Place): Say {
  const { repetitions: total, pair } = doseOf(moment.profile, place.exercise);
  if (total === 1) return line('resume.hold');
  if (pair === null || place.side === null) return line('resume.rep', { no: place.repetition });
  return line('resume.side', { no: place.repetition, where: pair, side: place.side });
}

/** In a session that has led through nothing yet, nobody knows where they lie or stand. */
function findPosition({ profile, session }: PlacedMoment, place: Place): readonly Cue[] {
  if (session.led) return [];
  const { form } = doseOf(profile, place.exercise);
  const lines = [line('resume.pos'), line(`${place.exercise}.pos.alone`, {}, form)];
  return [...at(place, ...lines), silence(place, FIND_POSITION)];
}

/** Back into the very repetition and side, with a short get-ready. */
export function intoRepetition(moment: PlacedMoment, lead: readonly Cue[]): Turn {
  const place = fitted(moment.profile, moment.profile.place);
  const before = [
    ...lead,
    ...findPosition(moment, place),
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

/** How long the exercise before this rest has been over; Infinity where there was none. */
function sinceDone({ profile, context }: PlacedMoment): number {
  const last = profile.finished.at(-1);
  return last === undefined ? Infinity : context.now - last.at;
}

/** What is left of the rest before the exercise at the place, milliseconds. */
export const restLeft = (moment: PlacedMoment): number => restOwed(sinceDone(moment));
