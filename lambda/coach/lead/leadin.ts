import { at, line, paced } from '../cues.js';
import {
  EXERCISES,
  EXERCISE_IDS,
  type BodyPosition,
  type Dose,
  type ExerciseId,
} from '../exercises.js';
import type { PlacedMoment } from '../context.js';
import type { Place } from '../place.js';
import type { Profile } from '../profile.js';
import { LONG_HOLD } from './repetitions.js';
import {
  TOTAL,
  doseOf,
  knows,
  knowsNothing,
  levelOf,
  nextInRoutine,
  numberOf,
  previousOf,
  startOf,
} from '../routine.js';
import type { KeyNeeding } from '../../../locales/keys.js';
import type { Cue, Say } from '../turn.js';

/** How the body comes to an exercise: from another exercise, or from anywhere (null). */
export type From = BodyPosition | null;

/** Time to get down on the floor and into position, if the coach does not ask for "ready". */
export const FIND_POSITION = 8_000;

/** Time to get from one position into another, or back into one. */
export const CHANGE_POSITION = 5_000;

/** "Three, two, one." */
export const GET_READY = { from: 3, slotMs: 1_000 } as const;

/** Spoken ways between body positions; the forearms are reached from hands and knees. */
const WAYS: Readonly<Record<BodyPosition, Readonly<Record<BodyPosition, KeyNeeding | null>>>> = {
  back: {
    back: null,
    fours: 'trans.back-fours',
    forearms: 'trans.back-fours',
    prone: 'trans.back-prone',
  },
  fours: { back: 'trans.fours-back', fours: null, forearms: null, prone: 'trans.fours-prone' },
  forearms: { back: 'trans.fours-back', fours: null, forearms: null, prone: 'trans.fours-prone' },
  prone: {
    back: 'trans.prone-back',
    fours: 'trans.prone-fours',
    forearms: 'trans.prone-fours',
    prone: null,
  },
};

function introKey(
  moment: PlacedMoment,
  exercise: ExerciseId,
): 'intro.alone' | 'intro.last' | 'intro.numbered' {
  if (moment.profile.alone) return 'intro.alone';
  const last = nextInRoutine(moment.profile, exercise, moment.context.now) === null;
  return last ? 'intro.last' : 'intro.numbered';
}

/** The position that the article's order comes from; null: from anywhere. */
function expectedFrom(exercise: ExerciseId): From {
  const before = previousOf(exercise);
  return before === exercise ? null : EXERCISES[before].ends;
}

const inOrder = (exercise: ExerciseId, from: From, short: boolean): boolean =>
  !short && from === expectedFrom(exercise);

/** Its position line is a way of its own when it comes in the article's order. */
const TELLS_THE_WAY: ExerciseId = 'bird-dog';

function wayTo(exercise: ExerciseId, from: From, short: boolean): KeyNeeding | null {
  if (from === null) return null;
  if (exercise === TELLS_THE_WAY && inOrder(exercise, from, short)) return null;
  return WAYS[from][EXERCISES[exercise].position];
}

/** Whole from anywhere, the article's in its order, short in the short wording and after a jump. */
function positionKey(
  exercise: ExerciseId,
  from: From,
  short: boolean,
): `${ExerciseId}.${'pos' | 'pos.alone' | 'short.pos'}` {
  if (from === null) return `${exercise}.pos.alone`;
  return inOrder(exercise, from, short) ? `${exercise}.pos` : `${exercise}.short.pos`;
}

/** Whether the body changes its position, so that it has to be asked whether it has arrived. */
export function changesPosition(exercise: ExerciseId, from: From): boolean {
  return from !== EXERCISES[exercise].position;
}

/** Milliseconds to get into position, if the coach does not ask for "ready". */
export function timeToChange(exercise: ExerciseId, from: From): number {
  if (from === null) return FIND_POSITION;
  return changesPosition(exercise, from) ? CHANGE_POSITION : 0;
}

function levelCues(moment: PlacedMoment, exercise: ExerciseId): readonly Cue[] {
  const level = levelOf(moment.profile, exercise);
  if (level === 0 || moment.relevelled) return [];
  const place = startOf(exercise);
  return [...at(place, line('level.same')), ...levelLine(moment, exercise, place)];
}

/** What a level means; a line with slots holds the dose already. */
export function levelLine(
  moment: PlacedMoment,
  exercise: ExerciseId,
  place: Place,
): readonly Cue[] {
  const { repetitions, hold, cycle } = doseOf(moment.profile, exercise);
  const level = levelOf(moment.profile, exercise);
  const amount = { times: repetitions, seconds: hold || cycle };
  return at(place, line(`${exercise}.level.${level}`, amount));
}

/** Way, introduction, position and a remembered level. */
export function positionCues(
  moment: PlacedMoment,
  exercise: ExerciseId,
  { from, instead }: { readonly from: From; readonly instead: KeyNeeding<'name'> | null },
): readonly Cue[] {
  const place = startOf(exercise);
  const short = knows(moment.profile, exercise);
  const { form } = doseOf(moment.profile, exercise);
  const introduced = short
    ? line(`${exercise}.short.intro`, { name: exercise })
    : line(introKey(moment, exercise), { intro: exercise, no: numberOf(exercise), total: TOTAL });
  const intro = instead === null ? introduced : line(instead, { name: exercise });
  const way = wayTo(exercise, from, short);
  return [
    ...(way === null ? [] : at(place, line(way))),
    ...at(place, intro, line(positionKey(exercise, from, short), {}, form)),
    ...levelCues(moment, exercise),
    ...warning(moment, exercise, place),
  ];
}

/** Superman bends the back backwards: the gentler version is offered before it begins. */
export const warns = (profile: Profile, exercise: ExerciseId): boolean =>
  exercise === 'superman' && doseOf(profile, exercise).form !== 'easy';

function warning({ profile }: PlacedMoment, exercise: ExerciseId, place: Place): readonly Cue[] {
  return warns(profile, exercise) && !knows(profile, exercise)
    ? at(place, line('superman.warn'))
    : [];
}

/** The gentler version, offered together with the question before the exercise. */
export function gentlerLines(profile: Profile, exercise: ExerciseId): readonly Say[] {
  if (!warns(profile, exercise)) return [];
  return [line(knows(profile, exercise) ? 'superman.short.choice' : 'superman.choice')];
}

/**
 * Movement and dose, right before the command. The line of a harder level has the dose already, so
 * it is said once.
 */
export function movementCues(moment: PlacedMoment, exercise: ExerciseId): readonly Cue[] {
  const place = startOf(exercise, 'movement');
  const dose = doseOf(moment.profile, exercise);
  const key = knows(moment.profile, exercise)
    ? (`${exercise}.short.move` as const)
    : (`${exercise}.move` as const);
  const told = levelOf(moment.profile, exercise) > 0;
  const amount = line(`dose.${dose.words}`, {
    times: dose.repetitions,
    seconds: dose.hold || dose.cycle,
  });
  const counting = explainsCount(moment, dose) ? [line('hold.first')] : [];
  return [
    ...teaching(moment, place),
    ...at(place, line(key, { side: 'right' }, dose.form), ...(told ? [] : [amount]), ...counting),
  ];
}

/** Short holds begin with "hold" and go on with "two": before the first of them the coach says why. */
function explainsCount({ profile }: PlacedMoment, dose: Dose): boolean {
  const isShort = ({ hold }: Dose): boolean => hold > 0 && hold < LONG_HOLD;
  const heard = EXERCISE_IDS.some((id) => knows(profile, id) && isShort(doseOf(profile, id)));
  return isShort(dose) && profile.style === 'every' && !heard;
}

/** How to break in, taught before the first count of a first session. */
export const mustTeach = (moment: PlacedMoment): boolean =>
  !moment.session.taught && knowsNothing(moment.profile);

function teaching(moment: PlacedMoment, place: Place): readonly Cue[] {
  if (!mustTeach(moment)) return [];
  const how = {
    wake: ['wake', 'wake.pain', 'wake.mic'],
    say: ['nowake.say'],
    type: ['nowake.type'],
  } as const satisfies Record<string, readonly KeyNeeding[]>;
  return at(place, ...how[moment.context.device.breakIn].map((key) => line(key)));
}

/** "Here we go. Three, two, one."; in the middle of an exercise, "On we go." */
export function getReadyCues(moment: PlacedMoment, place: Place): readonly Cue[] {
  return [
    ...at(place, line(place.phase === 'movement' ? 'getready' : 'getready.again')),
    {
      kind: 'countdown',
      from: GET_READY.from,
      slotMs: paced(GET_READY.slotMs, moment.profile.tempo),
      place,
    },
  ];
}
