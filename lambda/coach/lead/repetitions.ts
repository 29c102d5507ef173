import { sizeOf, type PlacedMoment } from '../context.js';
import { at, line, paced, silence } from '../cues.js';
import type { Dose, ExerciseId } from '../exercises.js';
import type { Place, Side } from '../place.js';
import type { Profile } from '../profile.js';
import { variant } from '../rotation.js';
import { doseOf, knows } from '../routine.js';
import type { Cue, FormCue, Hold, Say } from '../turn.js';

/** Two seconds up, two down, a little rest in between (no source; `docs/content.md`). */
const MOVE = 2_000;
const GAP = 1_200;

/**
 * A hold is not counted before there was time to get there, however long the words were: into a
 * long hold more than into a short one (no source; `docs/content.md`).
 */
const ARRIVE = { short: 1_500, long: 3_000 } as const;

/** Between the sides of one repetition; the words and the movement are part of the change. */
const SIDE_GAP = { short: 800, long: 2_000 } as const;

/** A number comes before the breath that it counts, and must not shorten it. */
const NUMBER = 900;

/** From so many seconds on a hold tells its own half-way; shorter ones leave it to the set. */
export const LONG_HOLD = 10;

/** From so many repetitions on a set tells its half-way. */
const LONG_SET = 4;

/** From this repetition on, the movement is known: number, command, hold and release in few words. */
const SHORT_FROM = 3;

/** In a set, every so many repetitions a form cue. */
const CUE_EVERY = 2;

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

/**
 * One of the exercise's form cues. Cues that follow one another differ, and a set of another day
 * begins with another one.
 *
 * @param nth counts the cues of the set
 */
function formCue({ timesThrough }: Profile, exercise: ExerciseId, nth: number): FormCue {
  return `${exercise}.cue.${variant(exercise, (timesThrough[exercise] ?? 0) + nth)}`;
}

/** What is said between a repetition and the one before: half-way once, now and then a form cue. */
function betweenLines(
  profile: Profile,
  dose: Dose,
  { exercise, repetition }: Place,
): readonly Say[] {
  const done = repetition - 1;
  if (dose.pair === 'knee') return kneeLines(dose, done);
  const half = Math.ceil(dose.repetitions / 2);
  const cue = formCue(profile, exercise, Math.floor(repetition / CUE_EVERY));
  if (done === half && dose.repetitions >= LONG_SET) {
    const halfway = dose.cycle > 0 ? line('half.only') : line('half', { cue });
    return [...pairsDone(dose, done), halfway];
  }
  const isLast = repetition === dose.repetitions;
  const cued = repetition >= SHORT_FROM && !isLast && (done - half) % CUE_EVERY === 0;
  return cued ? [line(cue)] : [];
}

/** Before the last repetition, its own line says that it is the last. */
function kneeLines(dose: Dose, done: number): readonly Say[] {
  const left = dose.repetitions - done;
  return done > 0 && left > 1
    ? [line('rep.legs', { n: done }), line('togo.legs', { n: left })]
    : [];
}

function pairsDone(dose: Dose, n: number): readonly Say[] {
  if (dose.pair === null) return [];
  return [line(dose.words === 'legs' ? 'rep.legs' : 'rep.sides', { n })];
}

/** The command that starts a repetition, or its second side. */
function goLine({ exercise, repetition, side }: Place, dose: Dose, short: boolean): Say {
  const params = { no: repetition, side: side ?? 'right' };
  if (side === 'left' && dose.pair !== null) {
    return line(short ? `switch.short.${dose.pair}` : `switch.${dose.pair}`, { side });
  }
  if (repetition === dose.repetitions && dose.repetitions > 1) {
    return line(`${exercise}.last`, params, dose.form);
  }
  return line(short ? `${exercise}.short.rep` : `${exercise}.rep`, params, dose.form);
}

/** Lines, and silence up to the end of their slot. */
function slot(
  moment: PlacedMoment,
  place: Place,
  said: readonly Say[],
  { ms, least }: { readonly ms: number; readonly least: number },
): readonly Cue[] {
  const cues = at(place, ...said);
  const left = Math.max(least, ms - sizeOf(moment, cues).ms);
  return left > 0 ? [...cues, silence(place, left)] : cues;
}

function holdCue(moment: PlacedMoment, place: Place, dose: Dose): Hold & { place: Place } {
  const { exercise } = place;
  const first = place.repetition === 1 && !isSecondSide(place);
  const long = dose.repetitions === 1 || !knows(moment.profile, exercise);
  const nth = 2 * place.repetition + (isSecondSide(place) ? 1 : 0);
  return {
    kind: 'hold',
    seconds: dose.hold,
    style: moment.profile.style,
    opening: first && long ? line(`${exercise}.hold`, { seconds: dose.hold }) : line('hold'),
    half:
      dose.hold >= LONG_HOLD ? line('half', { cue: formCue(moment.profile, exercise, nth) }) : null,
    place,
  };
}

interface Timing {
  /** The movement into the hold, with its words; how long after the words it lasts at least. */
  readonly out: { readonly ms: number; readonly least: number };
  /** The movement back, with its words. */
  readonly back: { readonly ms: number; readonly least: number };
  /** Silence after it. */
  readonly gap: number;
}

/** All times of a repetition, milliseconds at normal tempo. A breath-led one has no gaps. */
function timingOf({ cycle, hold, pair }: Dose, side: Side | null): Timing {
  if (cycle > 0) {
    const breath = cycle * 500;
    return {
      out: { ms: breath + NUMBER, least: 0 },
      back: { ms: breath - NUMBER, least: 0 },
      gap: 0,
    };
  }
  const size = hold >= LONG_HOLD ? 'long' : 'short';
  const gap = pair !== null && side === 'right' ? SIDE_GAP[size] : GAP;
  return { out: { ms: MOVE, least: ARRIVE[size] }, back: { ms: MOVE, least: 0 }, gap };
}

/** One repetition of one side: move, hold, and back, with what is said around it. */
export function repetitionCues(
  moment: PlacedMoment,
  place: Place,
  opts: { readonly first: boolean; readonly last: boolean },
): readonly Cue[] {
  const { profile } = moment;
  const dose = doseOf(profile, place.exercise);
  const timing = timingOf(dose, place.side);
  const pace = (ms: number): number => paced(ms, profile.tempo);
  const inBreath = dose.cycle > 0;
  const before =
    opts.first || inBreath || isSecondSide(place) ? [] : betweenLines(profile, dose, place);
  // A breath is not made longer by words: what would come before the next one stands in this one.
  const within =
    inBreath && !opts.last
      ? betweenLines(profile, dose, { ...place, repetition: place.repetition + 1 })
      : [];
  // After an interruption, the first repetition is described in full.
  const short = place.repetition >= SHORT_FROM && !opts.first;
  const go = goLine(place, dose, short);
  const back = short
    ? (`${place.exercise}.short.back` as const)
    : (`${place.exercise}.back` as const);
  const release = [line(back, {}, dose.form), ...within];
  const released = dose.hold === 0 && !inBreath;
  return [
    ...at(place, ...before),
    ...slot(moment, place, [go], { ms: pace(timing.out.ms), least: pace(timing.out.least) }),
    ...(dose.hold > 0 ? [holdCue(moment, place, dose)] : []),
    ...(released
      ? []
      : slot(moment, place, release, { ms: pace(timing.back.ms), least: timing.back.least })),
    ...(opts.last || timing.gap === 0 ? [] : [silence(place, pace(timing.gap))]),
  ];
}
