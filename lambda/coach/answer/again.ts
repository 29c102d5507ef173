import { isPlaced, isRepeating, wasLed, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, leftLine, line, type Asked } from '../cues.js';
import {
  CHOICES,
  YES_NO,
  afterAloneQuestion,
  anywayQuestion,
  choiceQuestion,
  finishQuestion,
  inPositionQuestion,
  leftOutQuestion,
  nextPartQuestion,
  offerQuestion,
  pausedQuestion,
  resumeQuestion,
  skipOrStopQuestion,
  startQuestion,
  wayBackQuestion,
  yesNoQuestion,
} from '../questions.js';
import { nextQuestion } from '../lead/perform.js';
import { LONG_HOLD } from '../lead/repetitions.js';
import { goOnFromPlace, onWithinHold } from '../lead/resume.js';
import { doseOf, numberOf } from '../routine.js';
import type { Profile } from '../profile.js';
import type { Cue, Question, Turn } from '../turn.js';

const wayBack = (moment: PlacedMoment): Asked => {
  const { place } = moment.profile;
  return wayBackQuestion(place, doseOf(moment.profile, place.exercise));
};

function goOn({ profile }: PlacedMoment): Asked {
  const { place } = profile;
  if (place.phase === 'rest') return nextQuestion(profile, place, place.exercise);
  const dose = doseOf(profile, place.exercise);
  return nextPartQuestion(place, leftLine(dose, dose.repetitions - place.repetition + 1));
}

/** How each question is asked once more of somebody who has a place. */
const AGAIN: Readonly<Record<Question, (moment: PlacedMoment) => Asked>> = {
  start: () => startQuestion(),
  inPosition: ({ profile }) => inPositionQuestion(profile.place),
  goOn,
  finish: ({ profile }) => finishQuestion(profile.place),
  offer: ({ profile }) => offerQuestion(profile.place),
  look: ({ profile: { place, returnTo } }) => afterAloneQuestion(place, returnTo),
  paused: ({ profile }) => pausedQuestion(profile.place),
  wayBack,
  skipOrStop: ({ profile: { place } }) =>
    skipOrStopQuestion(place, line('call.rest', { name: place.exercise })),
  resume: ({ profile }) => resumeQuestion(profile.place),
  restart: ({ profile }) => yesNoQuestion('restart', profile.place, line('restart.ask')),
  leftOut: ({ profile }) => leftOutQuestion(profile.place),
  anyway: ({ profile: { place }, session }) =>
    anywayQuestion(place, session.about ?? place.exercise),
  forget: ({ profile }) => yesNoQuestion('forget', profile.place, line('forget.ask.question')),
  which: ({ profile }) => choiceQuestion('which', profile.place),
  language: ({ profile }) => choiceQuestion('language', profile.place),
  counting: ({ profile }) => choiceQuestion('counting', profile.place),
};

/** Questions that can stand open before anything has begun. */
function againUnplaced({ session }: Moment): Asked {
  switch (session.question) {
    case 'which':
    case 'language':
    case 'counting':
      return choiceQuestion(session.question, null);
    case 'leftOut':
      return leftOutQuestion(null);
    case 'anyway':
      return session.about === null ? startQuestion() : anywayQuestion(null, session.about);
    case 'forget':
      return yesNoQuestion('forget', null, line('forget.ask.question'));
    default:
      return startQuestion();
  }
}

/** Questions that can be left open: not answered twice, they are dropped. */
const OPTIONAL = [...CHOICES, ...YES_NO];

/** No question is asked more often than this in a row. */
const MOST_ASKED = 2;

const isWorn = ({ session: { question, asked } }: Moment): boolean =>
  asked >= MOST_ASKED && OPTIONAL.includes(question);

/** The open question, asked once more; in a new session, the one that fits the kept place. */
export function questionAgain(moment: Moment): Asked {
  const open = isWorn(moment) ? dropped(moment) : moment;
  if (!isPlaced(open)) return againUnplaced(open);
  return AGAIN[open.session.question ?? 'resume'](open);
}

/** The question that fits the place, whatever was asked last. */
function questionAt({ place, alone, returnTo }: Profile): Question {
  switch (place?.phase) {
    case undefined:
      return 'start';
    case 'done':
      if (!alone) return 'finish';
      return returnTo === null ? 'offer' : 'look';
    case 'rest':
      return 'goOn';
    case 'position':
    case 'movement':
    case 'repetition':
      return 'wayBack';
  }
}

/** Without the open question: the coach asks about what was under way before it. */
export function dropped(moment: Moment): Moment {
  const question = questionAt(moment.profile);
  return { ...moment, brokeIn: false, session: { ...moment.session, question } };
}

/** A choice is answered, or something else was wanted. */
const settled = (moment: Moment): Moment =>
  CHOICES.includes(moment.session.question) ? dropped(moment) : moment;

/** What is asked behind an answer: in the middle of an exercise, the way back into it. */
export function questionAfter(moment: Moment): Asked {
  return wasLed(moment) && isPlaced(moment) ? wayBack(moment) : questionAgain(moment);
}

/** The person comes out of the repetition that they broke into before anything else is said. */
export const stopFirst = (moment: Moment): readonly Cue[] =>
  isRepeating(moment) ? at(moment.profile.place, line('pause.inhold')) : [];

/** The count has stopped: in a long hold the person comes out of it first. */
export function easeCues(moment: Moment): readonly Cue[] {
  if (!isRepeating(moment)) return [];
  const { exercise } = moment.profile.place;
  return doseOf(moment.profile, exercise).hold >= LONG_HOLD ? stopFirst(moment) : [];
}

/**
 * The answer to what was asked; afterwards everything is as it was before.
 *
 * @param ease said first, to somebody who is in the middle of an exercise
 */
export function answered(
  asked: Moment,
  script: readonly Cue[],
  ease: readonly Cue[] = easeCues(asked),
): Turn {
  const moment = settled(asked);
  const first = moment.session.question === null && isPlaced(moment);
  const told = [...ease, ...script];
  return asking(first ? [...told, ...offerCues(moment)] : told, questionAfter(moment));
}

/** In the middle of an exercise; in a rest and at its end the question comes next. */
const isLedOn = (moment: Moment): moment is PlacedMoment =>
  wasLed(moment) && isPlaced(moment) && !['rest', 'done'].includes(moment.profile.place.phase);

/** After a change the exercise under way goes on at once; elsewhere the open question comes again. */
export function carryOn(asked: Moment, script: readonly Cue[]): Turn {
  const moment = settled(asked);
  if (isLedOn(moment)) return goOnFromPlace(moment, script);
  return asking(script, questionAgain(moment));
}

/** A remark in the middle of a hold: the person stays in it, and the count goes on. */
export function carryOnInHold(moment: Moment, script: readonly Cue[]): Turn {
  return (isRepeating(moment) ? onWithinHold(moment, script) : null) ?? carryOn(moment, script);
}

/** What belongs before a "continue from there?" that is heard for the first time. */
export function offerCues({ profile: { place } }: PlacedMoment): readonly Cue[] {
  const name = place.exercise;
  const no = numberOf(name);
  const offered =
    place.phase === 'repetition' && place.repetition > 1
      ? line('resume.offer.rep', { name, no: place.repetition })
      : line('resume.offer', { name, no });
  return at(place, offered);
}
