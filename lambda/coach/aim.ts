import type { Command, NamedCommand, PlainCommand } from './command.js';
import type { Symptom } from './health.js';
import { isPlaced, isRepeating, wasLed, type Moment, type PlacedMoment } from './context.js';
import { LEVELS, type ExerciseId, type Level } from './exercises.js';
import { TEMPOS, type Tempo } from './profile.js';
import { followerOf, levelOf, nextInRoutine, previousOf } from './routine.js';
import type { Undo } from './session.js';
import { ASSENT, DISSENT, ON, type Answered } from './assent.js';

/** Commands whose meaning or target depends on the state in which they are said. */
type Relative =
  | 'next'
  | 'previous'
  | 'easier'
  | 'harder'
  | 'slower'
  | 'faster'
  | 'emergency'
  | 'ready'
  | 'goesOn'
  | 'resume'
  | 'yes'
  | 'no'
  | 'undo';

/** What stops everything: pain, or a request to call for help. `exercise`: null, there is none to leave out. */
export type Alarm =
  | {
      readonly kind: 'pain';
      readonly symptom: Symptom | null;
      readonly exercise: ExerciseId | null;
    }
  | { readonly kind: 'emergency'; readonly exercise: ExerciseId | null };

/** Aims that carry nothing but their name. */
export type PlainAim = Exclude<PlainCommand, Relative> | Answered;

/** Aims that name their target. */
export type NamedAim =
  | Exclude<NamedCommand, { readonly kind: 'skip' | 'pain' }>
  | { readonly kind: 'next'; readonly to: ExerciseId | null }
  | { readonly kind: 'previous'; readonly to: ExerciseId }
  | { readonly kind: 'skip'; readonly exercise: ExerciseId; readonly to: ExerciseId | null }
  /** Leaves out an exercise that is not the one under way. */
  | { readonly kind: 'leaveOut'; readonly exercise: ExerciseId }
  | Alarm
  | {
      readonly kind: 'level';
      readonly exercise: ExerciseId;
      readonly level: Level;
      readonly up: boolean;
    }
  | { readonly kind: 'tempo'; readonly tempo: Tempo; readonly up: boolean }
  /** `last`: null, there is nothing to undo. */
  | { readonly kind: 'undo'; readonly last: Undo | null };

/**
 * What a command comes to in the state in which it was said, with its target named: applied twice,
 * or to a record that another Echo has changed meanwhile, it moves nobody twice.
 */
export type Aim = { readonly kind: PlainAim } | NamedAim;

/**
 * The exercise that "next" leads to: the announced one while resting, else the one after it. A look
 * at another exercise first ends in the question what comes after it.
 */
function nextTarget({ profile, context, session, brokeIn }: PlacedMoment): ExerciseId | null {
  const { exercise, phase } = profile.place;
  if (phase === 'rest') return exercise;
  if (!profile.alone) return nextInRoutine(profile, exercise, context.now);
  const asked = session.question === 'look' && !brokeIn;
  const looking = profile.returnTo !== null && !asked;
  return looking ? null : followerOf(exercise);
}

/** "Skip" after pain, and after the last repetition, means on. */
function skipAim(moment: PlacedMoment): Aim {
  const stopped = moment.session.question === 'skipOrStop';
  if (stopped || moment.profile.place.phase === 'done') return { kind: 'proceed' };
  return skipCurrent(moment);
}

function skipCurrent({ profile, context }: PlacedMoment): Aim {
  const { exercise } = profile.place;
  const to = profile.alone ? null : nextInRoutine(profile, exercise, context.now);
  return { kind: 'skip', exercise, to };
}

function levelAim({ profile }: PlacedMoment, up: boolean): Aim {
  const { exercise } = profile.place;
  const wanted = levelOf(profile, exercise) + (up ? 1 : -1);
  const level = LEVELS.find((each) => each === wanted) ?? levelOf(profile, exercise);
  return { kind: 'level', exercise, level, up };
}

function tempoAim({ profile }: Moment, up: boolean): Aim {
  const wanted = TEMPOS.indexOf(profile.tempo) + (up ? 1 : -1);
  return { kind: 'tempo', tempo: TEMPOS[wanted] ?? profile.tempo, up };
}

/** An exercise that is named is left out, whatever is under way. */
function skipNamed(moment: Moment, named: ExerciseId | null): Aim {
  const { place } = moment.profile;
  if (named === null) return isPlaced(moment) ? skipAim(moment) : nothingBegun(moment);
  const current = named === place?.exercise && place.phase !== 'done';
  return current && isPlaced(moment) ? skipCurrent(moment) : { kind: 'leaveOut', exercise: named };
}

/** Between two exercises, and after everything was stopped, there is nothing to leave out. */
function toLeaveOut({ profile: { place }, session }: Moment): ExerciseId | null {
  const between = place === null || place.phase === 'rest' || place.phase === 'done';
  return between || session.question === 'skipOrStop' ? null : place.exercise;
}

/** In the middle of a repetition, "ready" and "done" ask for the next exercise. */
function readyAim(moment: Moment): Aim {
  return isRepeating(moment) ? { kind: 'next', to: nextTarget(moment) } : goOn(moment);
}

function goOn(moment: Moment): Aim {
  const { question } = moment.session;
  const on = question === null ? undefined : ON[question];
  return on === undefined ? assent(moment) : { kind: on };
}

function assent(moment: Moment): Aim {
  const { question } = moment.session;
  if (question !== null) return { kind: ASSENT[question] };
  return { kind: isPlaced(moment) ? 'proceed' : 'launch' };
}

/** The rest is over. Whoever has said anything meanwhile is not moved on. */
function goesOnAim(moment: Moment): Aim {
  return moment.session.question === 'goOn' ? { kind: 'proceed' } : nothingBegun(moment);
}

/** "Start" is also what people say when they are in position. */
function startAim({ session, brokeIn }: Moment): Aim {
  const inPosition = session.question === 'inPosition' && !brokeIn;
  return { kind: inPosition ? 'proceed' : 'startRoutine' };
}

/** "Continue" and "yes" in the middle of a repetition: it is going on already. */
function resumeAim(moment: Moment): Aim {
  return isRepeating(moment) ? { kind: 'running' } : goOn(moment);
}

/** Nothing but "yes" deletes, starts over, and starts what was advised against. */
function yesAim(moment: Moment): Aim {
  if (moment.session.question === 'forget') return { kind: 'forget' };
  return isRepeating(moment) ? { kind: 'running' } : assent(moment);
}

/** Whether it is the movement or a repetition that they break into. */
const inMotion = (moment: Moment): boolean =>
  wasLed(moment) && ['movement', 'repetition'].includes(moment.profile.place?.phase ?? '');

/** Where no question has been heard yet, "no" and "not now" stop what is going on. */
function dissent(moment: Moment): Aim {
  const { session, profile } = moment;
  if (inMotion(moment)) return { kind: 'pause' };
  if (session.question === 'resume' && profile.alone) return { kind: 'choose' };
  return session.question === null ? { kind: 'goodbye' } : { kind: DISSENT[session.question] };
}

/** Commands that move or change the exercise that somebody is in. */
const PLACED: Readonly<
  Record<'next' | 'previous' | 'easier' | 'harder', (moment: PlacedMoment) => Aim>
> = {
  next: (moment) => ({ kind: 'next', to: nextTarget(moment) }),
  previous: (moment) => ({ kind: 'previous', to: previousOf(moment.profile.place.exercise) }),
  easier: (moment) => levelAim(moment, false),
  harder: (moment) => levelAim(moment, true),
};

/** Commands whose meaning the open question decides, and those that name a step from here. */
const ANYWHERE: Readonly<
  Record<Exclude<Relative, keyof typeof PLACED> | 'startRoutine', (moment: Moment) => Aim>
> = {
  startRoutine: startAim,
  slower: (moment) => tempoAim(moment, false),
  faster: (moment) => tempoAim(moment, true),
  emergency: (moment) => ({ kind: 'emergency', exercise: toLeaveOut(moment) }),
  ready: readyAim,
  goesOn: goesOnAim,
  resume: resumeAim,
  yes: yesAim,
  no: dissent,
  undo: ({ session }) => ({ kind: 'undo', last: session.undo }),
};

/** "Ready" is what most questions ask for: near the end of the speech it was not said to break in. */
export const answersQuestion = ({ kind }: Command): boolean =>
  kind === 'ready' || kind === 'goesOn';

/** What a command comes to at this moment. */
export function aim(moment: Moment, command: Command): Aim {
  const { kind } = command;
  switch (kind) {
    case 'exercise':
    case 'explain':
    case 'question':
    case 'practical':
    case 'breathing':
    case 'feel':
    case 'counting':
    case 'language':
    case 'suitable':
    case 'painQuestion':
    case 'sensation':
      return command;
    case 'skip':
      return skipNamed(moment, command.exercise);
    case 'pain':
      return { ...command, exercise: toLeaveOut(moment) };
    case 'next':
    case 'previous':
    case 'easier':
    case 'harder':
      return isPlaced(moment) ? PLACED[kind](moment) : nothingBegun(moment);
    case 'startRoutine':
    case 'slower':
    case 'faster':
    case 'emergency':
    case 'ready':
    case 'goesOn':
    case 'resume':
    case 'yes':
    case 'no':
    case 'undo':
      return ANYWHERE[kind](moment);
    default:
      return { kind };
  }
}

/** Nothing has begun that could be moved or changed. */
function nothingBegun({ session }: Moment): Aim {
  return { kind: session.question === null ? 'launch' : 'again' };
}
