import { isPlaced, wasLed, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, line, type Asked } from '../cues.js';
import {
  choiceQuestion,
  finishQuestion,
  goOnQuestion,
  inPositionQuestion,
  leftOutQuestion,
  offerQuestion,
  pausedQuestion,
  resumeQuestion,
  skipOrStopQuestion,
  startQuestion,
  wayBackQuestion,
  yesNoQuestion,
} from '../questions.js';
import { LONG_HOLD } from '../lead/repetitions.js';
import { goOnFromPlace } from '../lead/resume.js';
import { doseOf, numberOf } from '../routine.js';
import type { Cue, Question, Turn } from '../turn.js';

const wayBack = (moment: PlacedMoment): Asked => {
  const { place } = moment.profile;
  return wayBackQuestion(place, doseOf(moment.profile, place.exercise));
};

function goOn({ profile: { place } }: PlacedMoment): Asked {
  const announced =
    place.phase === 'rest' ? line('next', { name: place.exercise }) : line('rest.take');
  return goOnQuestion(place, [announced]);
}

/** How each question is asked once more of somebody who has a place. */
const AGAIN: Readonly<Record<Question, (moment: PlacedMoment) => Asked>> = {
  start: () => startQuestion(),
  inPosition: ({ profile }) => inPositionQuestion(profile.place),
  goOn,
  finish: ({ profile }) => finishQuestion(profile.place),
  offer: ({ profile }) => offerQuestion(profile.place),
  paused: ({ profile, context }) => pausedQuestion(profile.place, context.device),
  wayBack,
  skipOrStop: ({ profile: { place } }) =>
    skipOrStopQuestion(place, line('pain.rest', { name: place.exercise })),
  resume: ({ profile }) => resumeQuestion(profile.place),
  restart: ({ profile }) => yesNoQuestion('restart', profile.place, line('restart.ask')),
  leftOut: ({ profile }) => leftOutQuestion(profile.place),
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
    case 'forget':
      return yesNoQuestion('forget', null, line('forget.ask.question'));
    default:
      return startQuestion();
  }
}

/** The open question, asked once more; in a new session, the one that fits the kept place. */
export function questionAgain(moment: Moment): Asked {
  if (!isPlaced(moment)) return againUnplaced(moment);
  return AGAIN[moment.session.question ?? 'resume'](moment);
}

/** A question that stood in for a choice is answered with it: what stood before is asked again. */
export function settled(moment: Moment, choice: Question): Moment {
  if (moment.session.question !== choice) return moment;
  const question = isPlaced(moment) ? 'wayBack' : 'start';
  return { ...moment, session: { ...moment.session, question } };
}

/** What is asked behind an answer: in the middle of an exercise, the way back into it. */
export function questionAfter(moment: Moment): Asked {
  return wasLed(moment) && isPlaced(moment) ? wayBack(moment) : questionAgain(moment);
}

/** The count has stopped: whoever breaks into a long hold comes out of it before anything else. */
export function easeCues(moment: Moment): readonly Cue[] {
  if (!wasLed(moment) || !isPlaced(moment)) return [];
  const { profile } = moment;
  const { place } = profile;
  const holding = place.phase === 'repetition' && doseOf(profile, place.exercise).hold >= LONG_HOLD;
  return holding ? at(place, line('pause.inhold')) : [];
}

/** What was asked for is told; then everything is as it was before. */
export function answered(moment: Moment, script: readonly Cue[]): Turn {
  const first = moment.session.question === null && isPlaced(moment);
  const told = [...easeCues(moment), ...script];
  return asking(first ? [...told, ...offerCues(moment)] : told, questionAfter(moment));
}

/** A change was made: whoever was being led is led on at once, others hear their question again. */
export function carryOn(moment: Moment, script: readonly Cue[]): Turn {
  if (wasLed(moment) && isPlaced(moment)) return goOnFromPlace(moment, script);
  return asking(script, questionAgain(moment));
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
