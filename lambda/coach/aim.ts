import type { Command, NamedCommand, PlainCommand } from './command.js';
import { isPlaced, wasLed, type Moment, type PlacedMoment } from './context.js';
import { LEVELS, type ExerciseId, type Level } from './exercises.js';
import { TEMPOS, type Tempo } from './profile.js';
import { followerOf, levelOf, nextInRoutine, previousOf } from './routine.js';
import type { Question } from './turn.js';

/** Commands whose meaning or target depends on the state in which they are said. */
type Relative =
  | 'next'
  | 'previous'
  | 'skip'
  | 'easier'
  | 'harder'
  | 'slower'
  | 'faster'
  | 'pain'
  | 'emergency'
  | 'ready'
  | 'goesOn'
  | 'resume'
  | 'yes'
  | 'no';

/** What stops everything: pain, or a wish to call somebody. */
export type Alarm = 'pain' | 'emergency';

/** Aims that carry nothing but their name. */
export type PlainAim = Exclude<PlainCommand, Relative> | Answered;

/** Aims that name their target. */
export type NamedAim =
  | NamedCommand
  | { readonly kind: 'next'; readonly to: ExerciseId | null }
  | { readonly kind: 'previous'; readonly to: ExerciseId }
  | { readonly kind: 'skip'; readonly exercise: ExerciseId; readonly to: ExerciseId | null }
  /** Null: there is none to leave out. */
  | { readonly kind: Alarm; readonly exercise: ExerciseId | null }
  | {
      readonly kind: 'level';
      readonly exercise: ExerciseId;
      readonly level: Level;
      readonly up: boolean;
    }
  | { readonly kind: 'tempo'; readonly tempo: Tempo; readonly up: boolean };

/**
 * What a command comes to in the state in which it was said, with its target named: applied twice,
 * or to a record that another Echo has changed meanwhile, it moves nobody twice.
 */
export type Aim = { readonly kind: PlainAim } | NamedAim;

/** What "yes", "no", "ready" and "continue" come to. */
type Answered =
  | 'begin' // the routine from its first exercise
  | 'beginAnew' // … instead of going on from the kept place
  | 'choose' // … or, after one exercise on its own, whatever they like
  | 'beginOver' // … although one is running
  | 'stay' // … no, go on with the running one
  | 'proceed' // go on from the place
  | 'wait' // not yet
  | 'goodbye'
  | 'again' // the question once more
  | 'doLeftOut'
  | 'leave' // let it be
  | 'forget'
  | 'keep'
  | 'running'; // it is going on already

const ASSENT: Readonly<Record<Question, Answered>> = {
  start: 'begin',
  inPosition: 'proceed',
  goOn: 'proceed',
  finish: 'proceed',
  offer: 'again',
  paused: 'proceed',
  wayBack: 'proceed',
  skipOrStop: 'proceed',
  resume: 'proceed',
  restart: 'beginOver',
  leftOut: 'doLeftOut',
  forget: 'again',
  which: 'leave',
  language: 'leave',
  counting: 'leave',
};

const DISSENT: Readonly<Record<Question, Answered>> = {
  start: 'goodbye',
  inPosition: 'wait',
  goOn: 'wait',
  finish: 'wait',
  offer: 'goodbye',
  paused: 'wait',
  wayBack: 'wait',
  skipOrStop: 'goodbye',
  resume: 'beginAnew',
  restart: 'stay',
  leftOut: 'leave',
  forget: 'keep',
  which: 'leave',
  language: 'leave',
  counting: 'leave',
};

/** The exercise that "next" leads to: the announced one while resting, else the one behind. */
function nextTarget({ profile, context }: PlacedMoment): ExerciseId | null {
  const { exercise, phase } = profile.place;
  if (phase === 'rest') return exercise;
  return profile.alone ? followerOf(exercise) : nextInRoutine(profile, exercise, context.now);
}

function skipAim({ profile, context, session }: PlacedMoment): Aim {
  const { exercise, phase } = profile.place;
  if (session.question === 'skipOrStop' || phase === 'done') return { kind: 'proceed' };
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

/** Between two exercises, and after everything was stopped, there is nothing to leave out. */
function alarmAim({ profile: { place }, session }: Moment, kind: Alarm): Aim {
  const between = place === null || place.phase === 'rest' || place.phase === 'done';
  const exercise = between || session.question === 'skipOrStop' ? null : place.exercise;
  return { kind, exercise };
}

/** Whoever is led through repetitions and says "ready" or "done" wants the next exercise. */
function readyAim(moment: Moment): Aim {
  if (wasLed(moment) && isPlaced(moment) && moment.profile.place.phase === 'repetition') {
    return { kind: 'next', to: nextTarget(moment) };
  }
  return assent(moment);
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
  const led = wasLed(moment) && moment.profile.place?.phase === 'repetition';
  return led ? { kind: 'running' } : assent(moment);
}

/** Nothing but "yes" deletes. */
function yesAim(moment: Moment): Aim {
  return moment.session.question === 'forget' ? { kind: 'forget' } : resumeAim(moment);
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
  Record<'next' | 'previous' | 'skip' | 'easier' | 'harder', (moment: PlacedMoment) => Aim>
> = {
  next: (moment) => ({ kind: 'next', to: nextTarget(moment) }),
  previous: (moment) => ({ kind: 'previous', to: previousOf(moment.profile.place.exercise) }),
  skip: skipAim,
  easier: (moment) => levelAim(moment, false),
  harder: (moment) => levelAim(moment, true),
};

/** Commands whose meaning the open question decides, and those that name a step from here. */
const ANYWHERE: Readonly<
  Record<
    'startRoutine' | 'slower' | 'faster' | Alarm | 'ready' | 'goesOn' | 'resume' | 'yes' | 'no',
    (moment: Moment) => Aim
  >
> = {
  startRoutine: startAim,
  slower: (moment) => tempoAim(moment, false),
  faster: (moment) => tempoAim(moment, true),
  pain: (moment) => alarmAim(moment, 'pain'),
  emergency: (moment) => alarmAim(moment, 'emergency'),
  ready: readyAim,
  goesOn: goesOnAim,
  resume: resumeAim,
  yes: yesAim,
  no: dissent,
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
    case 'counting':
    case 'language':
      return command;
    case 'next':
    case 'previous':
    case 'skip':
    case 'easier':
    case 'harder':
      return isPlaced(moment) ? PLACED[kind](moment) : nothingBegun(moment);
    case 'startRoutine':
    case 'slower':
    case 'faster':
    case 'pain':
    case 'emergency':
    case 'ready':
    case 'goesOn':
    case 'resume':
    case 'yes':
    case 'no':
      return ANYWHERE[kind](moment);
    default:
      return { kind };
  }
}

/** Nothing has begun that could be moved or changed. */
function nothingBegun({ session }: Moment): Aim {
  return { kind: session.question === null ? 'launch' : 'again' };
}
