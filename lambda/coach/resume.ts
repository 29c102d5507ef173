import type { Moment, PlacedMoment } from './context.js';
import { at, line, silence } from './cues.js';
import { getReadyCues, restOwed } from './leadin.js';
import { bodyAt, fromMovement, fromPosition, fromRest, repetitions } from './perform.js';
import type { Place } from './place.js';
import { doseOf, fitted } from './routine.js';
import type { Cue, Say, Turn } from './turn.js';

/** After so long a pause nobody lies as they lay. */
const LONG_PAUSE = 60_000;

/** Time to get down on the floor and into position again; one word stands in its middle. */
const FIND_POSITION = 8_000;

/** "We were at number three, left leg." */
function whereLine(moment: PlacedMoment, place: Place): Say {
  const { repetitions: total, pair } = doseOf(moment.profile, place.exercise);
  if (total === 1) return line('resume.hold');
  if (pair === null || place.side === null) return line('resume.rep', { no: place.repetition });
  return line('resume.side', { no: place.repetition, where: pair, side: place.side });
}

/** How far they are from where they were: same breath, a pause, or another day. */
export type Distance = 'near' | 'away' | 'anywhere';

export function distance(moment: Moment): Distance {
  if (!moment.session.led) return 'anywhere';
  return moment.sinceEnd > LONG_PAUSE ? 'away' : 'near';
}

function findPosition(moment: PlacedMoment, place: Place, far: Distance): readonly Cue[] {
  if (far === 'near') return [];
  const { form } = doseOf(moment.profile, place.exercise);
  const key = far === 'away' ? 'short.pos' : 'pos.alone';
  const lines = [line('resume.pos'), line(`${place.exercise}.${key}`, {}, form)];
  return [...at(place, ...lines), silence(place, FIND_POSITION)];
}

/** Back into the very repetition and side, with a short get-ready. */
export function intoRepetition(
  moment: PlacedMoment,
  lead: readonly Cue[],
  far: Distance = distance(moment),
): Turn {
  const place = fitted(moment.profile, moment.profile.place);
  const before = [
    ...lead,
    ...findPosition(moment, place, far),
    ...at(place, whereLine(moment, place)),
    ...getReadyCues(moment, place),
  ];
  return repetitions(moment, before, place);
}

/** Going on from the place, whatever it is; `lead` is what is said before. */
export function goOnFromPlace(moment: PlacedMoment, lead: readonly Cue[] = []): Turn {
  const { place } = moment.profile;
  const far = distance(moment);
  const { exercise } = place;
  switch (place.phase) {
    case 'repetition':
      return intoRepetition(moment, lead, far);
    case 'movement': {
      if (far === 'near') return fromMovement(moment, exercise, lead);
      const before = at(place, line('resume.before', { name: exercise }));
      return fromPosition(moment, exercise, null, [...lead, ...before]);
    }
    case 'position': {
      const before = at(place, line('resume.before', { name: exercise }));
      return fromPosition(moment, exercise, null, [...lead, ...before]);
    }
    case 'rest':
    case 'done': {
      const before = at(place, line('resume.rest', { name: exercise }));
      const from = far === 'anywhere' ? null : bodyAt(moment);
      return fromPosition(moment, exercise, from, [...lead, ...before]);
    }
  }
}

/** After a rest's question: the rest that is left, and then the next exercise. */
export function restAndGoOn(moment: PlacedMoment): Turn {
  const { exercise } = moment.profile.place;
  return fromRest(moment, exercise, restOwed(moment.sinceDone), bodyAt(moment));
}
