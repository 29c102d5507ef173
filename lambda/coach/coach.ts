import { questionAgain } from './answer/again.js';
import type { Aim, PlainAim } from './aim.js';
import {
  breathing,
  explain,
  feel,
  howMuchLeft,
  practical,
  question,
  whereAmI,
} from './answer/answers.js';
import {
  isLeading,
  isPlaced,
  spokenLanguage,
  type Answer,
  type Context,
  type Moment,
  type PlacedMoment,
} from './context.js';
import { asking, line } from './cues.js';
import { askToForget, declined, fallback, forget, goodbye, help } from './answer/help.js';
import {
  begin,
  beginAnew,
  choose,
  exercise,
  goBack,
  leaveOutNamed,
  next,
  previous,
  skip,
  startOver,
  startRoutine,
  stop,
} from './answer/moves.js';
import { firstPlace, said, saidOnce, unplaced, type Outcome } from './outcome.js';
import { alarm } from './answer/alarm.js';
import { painQuestion, remark, sensation, suitable } from './answer/body.js';
import { duration, listExercises, whatNext } from './answer/overview.js';
import type { Profile } from './profile.js';
import type { Session } from './session.js';
import { progress } from './answer/progress.js';
import { counting, language, level, tempo, undo } from './answer/steering.js';
import { pause, proceed, repeat, running, wait } from './answer/steps.js';
import { welcome } from './answer/welcome.js';
import { questionOf } from './turn.js';
import { arrive, brokeIn } from './whereabouts.js';

/**
 * The moment of a command: the person at the place where it finds them.
 *
 * @param answers the words rather answer a question than break in (`answersQuestion`)
 */
export function momentOf(
  profile: Profile,
  session: Session,
  context: Context,
  answers = false,
): Moment {
  const language = spokenLanguage(profile, context.device);
  const evidence = {
    sessionId: session.id,
    now: context.now,
    tolerance: answers ? context.tolerance(language) : 0,
    answers,
  };
  const arrived = arrive(profile, evidence);
  const over = session.question === null && arrived.place?.phase === 'done';
  return {
    profile: over ? unplaced(arrived) : arrived,
    session,
    context,
    brokeIn: brokeIn(profile, evidence),
    relevelled: false,
  };
}

const again = (moment: Moment): Outcome => said(asking([], questionAgain(moment)));

/** What needs a place; without one, the open question is asked again. */
const inPlace =
  (act: (moment: PlacedMoment) => Outcome) =>
  (moment: Moment): Outcome =>
    isPlaced(moment) ? act(moment) : again(moment);

const PLAIN: Readonly<Record<PlainAim, (moment: Moment) => Outcome>> = {
  launch: (moment) => said(welcome(moment)),
  startRoutine,
  begin,
  beginAnew,
  choose,
  beginOver: (moment) => begin(moment, [line('restart.yes')]),
  stay: inPlace((moment) =>
    declined(moment, line('restart.no', { name: moment.profile.place.exercise })),
  ),
  proceed: inPlace(proceed),
  running: inPlace(running),
  wait,
  repeat,
  pause,
  startOver: inPlace(startOver),
  whereAmI,
  howMuchLeft,
  whatNext,
  listExercises,
  duration,
  progress,
  volume: remark('volume'),
  thanks: remark('thanks'),
  help,
  fallback,
  again,
  stop,
  goodbye,
  doAbout: (moment) => exercise(moment, moment.session.about, true),
  goBack,
  leave: (moment) => declined(moment, null),
  forgetMe: askToForget,
  forget,
  keep: (moment) => declined(moment, line('forget.kept')),
};

function act(moment: Moment, wanted: Aim): Outcome {
  switch (wanted.kind) {
    case 'exercise':
      return exercise(moment, wanted.exercise);
    case 'explain':
      return explain(moment, wanted.exercise);
    case 'question':
      return question(moment, wanted.topic);
    case 'practical':
      return practical(moment, wanted.topic);
    case 'breathing':
      return breathing(moment, wanted.exercise);
    case 'feel':
      return feel(moment, wanted.exercise);
    case 'undo':
      return undo(moment, wanted.last);
    case 'counting':
      return counting(moment, wanted.style);
    case 'language':
      return language(moment, wanted.language);
    case 'suitable':
      return suitable(moment, wanted.condition, wanted.exercise);
    case 'painQuestion':
      return painQuestion(moment, wanted.concern);
    case 'sensation':
      return sensation(moment, wanted.feeling);
    case 'leaveOut':
      return leaveOutNamed(moment, wanted.exercise);
    case 'pain':
    case 'emergency':
      return alarm(moment, wanted);
    case 'tempo':
      return tempo(moment, wanted.tempo, wanted.up);
    case 'level':
      return inPlace((placed) => level(placed, wanted))(moment);
    case 'next':
      return inPlace((placed) => next(placed, wanted.to))(moment);
    case 'previous':
      return inPlace((placed) => previous(placed, wanted.to))(moment);
    case 'skip':
      return inPlace((placed) => skip(placed, wanted.exercise, wanted.to))(moment);
    default:
      return PLAIN[wanted.kind](moment);
  }
}

/** What an answer leaves behind: the open question, the place, and what need not be said again. */
function remembered(moment: Moment, outcome: Outcome): Answer {
  const { turn } = outcome;
  const once = saidOnce(turn);
  const question = questionOf(turn);
  const session: Session = {
    ...moment.session,
    misunderstood: 0,
    remarked: false,
    ...outcome.session,
    question,
    asked: question === moment.session.question ? moment.session.asked + 1 : 1,
    led: moment.session.led || isLeading(question),
    redFlagSaid: moment.session.redFlagSaid || once.redFlag,
    taught: moment.session.taught || once.taught,
  };
  if (outcome.profile === null) return { profile: null, session, turn };
  const profile = outcome.profile ?? moment.profile;
  return {
    profile: {
      ...profile,
      place: firstPlace(turn) ?? profile.place,
      disclaimerHeard: profile.disclaimerHeard || once.disclaimer,
    },
    session,
    turn,
  };
}

/**
 * What comes next: one pure function of who, where and what was wanted. What a command comes to is
 * named by `aim` at first reading; the answer to the same aim may be worked out again on a record
 * that another Echo has changed meanwhile.
 */
export function coach(moment: Moment, wanted: Aim): Answer {
  return remembered(moment, act(moment, wanted));
}
