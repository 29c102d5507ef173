import { dropped, easeCues, questionAfter, questionAgain } from './again.js';
import { isPlaced, wasLed, type Moment } from '../context.js';
import { asking, at, closing, line, type Asked } from '../cues.js';
import { stop } from './moves.js';
import { said, type Outcome } from '../outcome.js';
import { CHOICES, YES_NO, pausedQuestion, startQuestion, yesNoQuestion } from '../questions.js';
import { TOTAL, doneNow, knowsNothing } from '../routine.js';
import type { KeyNeeding } from '../../../locales/keys.js';
import type { Cue, Question, Say } from '../turn.js';

/** What can be said here, and for whoever knows the routine also what else. */
function helpLines(moment: Moment): readonly Say[] {
  const { profile, session, context } = moment;
  if (session.question === 'paused' || session.question === 'skipOrStop') {
    return [line('help.paused')];
  }
  if (isPlaced(moment)) {
    return [line('help.exercise'), ...(knowsNothing(profile) ? [] : [line('help.more')])];
  }
  if (doneNow(profile, context.now) === TOTAL) return [line('help.after')];
  return [...(knowsNothing(profile) ? [] : [line('help.forget')]), line('help.before')];
}

/** What can be said here. It ends in a question: the open one, unless the help itself is one. */
export function help(moment: Moment): Outcome {
  const { place } = moment.profile;
  const asked = questionAfter(moment);
  if (YES_NO.includes(asked.question)) {
    return said(asking([], { ...asked, prompt: [...asked.prompt, ...at(place, line('yesno'))] }));
  }
  const lines = [...easeCues(moment), ...at(place, ...helpLines(moment))];
  const asksItself =
    !isPlaced(moment) || asked.question === 'paused' || asked.question === 'skipOrStop';
  return said(asksItself ? asking([], { ...asked, prompt: lines }) : asking(lines, asked));
}

/** @param question what is asked now */
function apology(moment: Moment, question: Question): KeyNeeding {
  if (YES_NO.includes(question)) return 'fallback.yesno';
  if (question === 'skipOrStop') return 'fallback.stopped';
  if (wasLed(moment) || question === 'paused' || question === 'wayBack') return 'fallback.paused';
  return isPlaced(moment) && moment.profile.place.phase !== 'done'
    ? 'fallback.1'
    : 'fallback.before';
}

/** After so many misunderstandings in a row the coach stops asking; with a place, one later. */
const GIVE_UP = 3;

/**
 * Never a guess: what was not understood changes nothing. First the choices are named, then the
 * coach pauses, and in the end it closes: no question is asked a third time.
 */
export function fallback(moment: Moment): Outcome {
  const misunderstood = moment.session.misunderstood + 1;
  const placed = isPlaced(moment);
  const turn =
    misunderstood > (placed ? GIVE_UP : GIVE_UP - 1)
      ? closing(at(moment.profile.place, line('fallback.end'), line('comeback')))
      : asking(...(misunderstood === 2 ? second(moment) : apologetic(moment)));
  return { turn, session: { misunderstood } };
}

/** What can be said here, and the question that is open. */
function apologetic(moment: Moment): readonly [readonly Cue[], Asked] {
  const asked = wasLed(moment) ? questionAfter(moment) : questionAgain(moment);
  // Asked once more, these name what can be said, which is the best apology.
  if (CHOICES.includes(asked.question)) return [[], asked];
  const sorry = at(moment.profile.place, line(apology(moment, asked.question)));
  return [easeCues(moment), { ...asked, prompt: sorry }];
}

/** The second time in a row: a pause, or before anything has begun, what can be said. */
function second(moment: Moment): readonly [readonly Cue[], Asked] {
  if (!isPlaced(moment)) {
    return [[], { ...startQuestion(), prompt: at(null, line('help.before')) }];
  }
  const { place } = moment.profile;
  // After pain "skip" must not leave out the next exercise, too.
  const stopped = moment.session.question === 'skipOrStop';
  const asked = stopped ? questionAgain(moment) : pausedQuestion(place);
  return [[], { ...asked, prompt: at(place, line('fallback.2')) }];
}

export function askToForget(moment: Moment): Outcome {
  const { place } = moment.profile;
  const asked = yesNoQuestion('forget', place, line('forget.ask.question'));
  return said(asking(at(place, line('forget.ask')), asked));
}

export const forget = (): Outcome => ({
  turn: closing(at(null, line('forget.done'))),
  profile: null,
});

/** A question was declined: what stood before it is asked again. */
export function declined(moment: Moment, words: Say | null): Outcome {
  const script = words === null ? [] : at(moment.profile.place, words);
  return said(asking(script, questionAgain(dropped(moment))));
}

/** "No": before anything has begun there is nothing to tell of it. */
export const goodbye = (moment: Moment): Outcome =>
  moment.session.question === 'start' || moment.session.question === null
    ? said(closing(at(moment.profile.place, line('bye'))))
    : stop(moment);
