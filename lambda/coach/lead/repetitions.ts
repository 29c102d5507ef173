import { sizeOf, type PlacedMoment } from '../context.js';
import { at, line, paced, silence } from '../cues.js';
import type { Dose, ExerciseId } from '../exercises.js';
import type { Place, Side } from '../place.js';
import { variant } from '../rotation.js';
import { doseOf, knows } from '../routine.js';
import type { Cue, Hold, Say } from '../turn.js';

/** Two seconds up, two down, two of rest in between (no source; `docs/content.md`). */
const MOVE = 2_000;
const GAP = 2_000;

/** A hold is not counted before there was time to get there, however long the words were. */
const ARRIVE = 1_200;

/** Changing sides takes no rest of its own: the words and the movement are the change. */
const SIDE_GAP = 1_000;

/** From so many seconds on a hold tells its own half-way; shorter ones leave it to the set. */
export const LONG_HOLD = 10;

/** From so many repetitions on a set tells its half-way. */
const LONG_SET = 4;

/** In a long set, every so many repetitions a word. */
const PRAISE_EVERY = 5;

/** The places of a dose from a place on, in order: right before left in each repetition. */
export function placesFrom(dose: Dose, from: Place): readonly Place[] {
  const sides: readonly (Side | null)[] = dose.pair === null ? [null] : ['right', 'left'];
  const all = Array.from({ length: dose.repetitions }, (_, i) => i + 1).flatMap((repetition) =>
    sides.map((side): Place => ({ ...from, phase: 'repetition', repetition, side })),
  );
  const first = all.findIndex(
    ({ repetition, side }) => repetition === from.repetition && side === from.side,
  );
  return all.slice(Math.max(0, first));
}

const isSecondSide = (place: Place): boolean => place.side === 'left';

/** What is said between two repetitions: half-way once, and now and then a word. */
function betweenLines(exercise: ExerciseId, dose: Dose, done: number): readonly Say[] {
  if (dose.pair === 'knee') {
    const left = dose.repetitions - done;
    const togo = left > 1 ? [line('togo.legs', { n: left })] : [];
    return [line('rep.legs', { n: done }), ...togo];
  }
  const half = Math.ceil(dose.repetitions / 2);
  if (done === half && dose.repetitions >= LONG_SET) {
    return [...pairsDone(dose, done), line(`${exercise}.half`)];
  }
  const farFromHalf = Math.abs(done - half) > 2;
  return done % PRAISE_EVERY === 0 && farFromHalf
    ? [line(`praise.rep.${variant(exercise, done / PRAISE_EVERY)}`)]
    : [];
}

function pairsDone(dose: Dose, n: number): readonly Say[] {
  if (dose.pair === null) return [];
  return [line(dose.words === 'legs' ? 'rep.legs' : 'rep.sides', { n })];
}

function goLine(place: Place, dose: Dose): Say {
  const { exercise, repetition, side } = place;
  const params = { no: repetition, side: side ?? 'right' };
  if (side === 'left' && dose.pair !== null) {
    return line(`switch.${dose.pair}`, { side });
  }
  const last = repetition === dose.repetitions && dose.repetitions > 1;
  return line(last ? `${exercise}.last` : `${exercise}.rep`, params, dose.form);
}

/** A line, and silence up to the end of its slot. */
function slot(
  moment: PlacedMoment,
  place: Place,
  said: Say,
  { ms, least }: { readonly ms: number; readonly least: number },
): readonly Cue[] {
  const cues = at(place, said);
  const left = Math.max(least, ms - sizeOf(moment, cues).ms);
  return left > 0 ? [...cues, silence(place, left)] : cues;
}

function holdCue(moment: PlacedMoment, place: Place, dose: Dose): Hold & { place: Place } {
  const { exercise } = place;
  const first = place.repetition === 1 && !isSecondSide(place);
  const long = dose.repetitions === 1 || !knows(moment.profile, exercise);
  return {
    kind: 'hold',
    seconds: dose.hold,
    style: moment.profile.style,
    opening: first && long ? line(`${exercise}.hold`, { seconds: dose.hold }) : line('hold'),
    half: dose.hold >= LONG_HOLD ? line(`${exercise}.half`) : null,
    place,
  };
}

/** One repetition of one side: move, hold, and back, with what is said before it. */
export function repetitionCues(
  moment: PlacedMoment,
  place: Place,
  opts: { readonly first: boolean; readonly last: boolean },
): readonly Cue[] {
  const { tempo } = moment.profile;
  const dose = doseOf(moment.profile, place.exercise);
  const between =
    opts.first || isSecondSide(place)
      ? []
      : betweenLines(place.exercise, dose, place.repetition - 1);
  const move = paced(dose.cycle > 0 ? dose.cycle * 500 : MOVE, tempo);
  const arrive = dose.cycle > 0 ? 0 : paced(ARRIVE, tempo);
  const back = line(`${place.exercise}.back`, {}, dose.form);
  const released = dose.hold === 0 && dose.cycle === 0;
  const gap = dose.pair !== null && place.side === 'right' ? SIDE_GAP : GAP;
  return [
    ...at(place, ...between),
    ...slot(moment, place, goLine(place, dose), { ms: move, least: arrive }),
    ...(dose.hold > 0 ? [holdCue(moment, place, dose)] : []),
    ...(released ? [] : slot(moment, place, back, { ms: move, least: 0 })),
    ...(opts.last || dose.cycle > 0 ? [] : [silence(place, paced(gap, tempo))]),
  ];
}
