import { easeCues, questionAfter, questionAgain } from './again.js';
import { isPlaced, wasLed, type Moment } from '../context.js';
import { asking, at, closing, line, type Asked } from '../cues.js';
import { stop } from './moves.js';
import { said, type Outcome } from '../outcome.js';
import { pausedQuestion, yesNoQuestion } from '../questions.js';
import { TOTAL, doneNow, knowsNothing } from '../routine.js';
import type { KeyNeeding } from '../../../locales/keys.js';
import type { Question, Say } from '../turn.js';

/** Questions that wait for yes or no. */
const YES_NO: readonly (Question | null)[] = ['resume', 'restart', 'leftOut', 'forget'];

/** Questions that a second misunderstanding must not turn into a pause: they would be lost. */
const KEPT_OPEN: readonly (Question | null)[] = [...YES_NO, 'skipOrStop'];

/** Asked once more, these name what can be said, which is the best apology. */
const CHOICES: readonly (Question | null)[] = ['which', 'language', 'counting'];

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
  if (YES_NO.includes(moment.session.question)) {
    return said(asking([], { ...asked, prompt: [...asked.prompt, ...at(place, line('yesno'))] }));
  }
  const lines = [...easeCues(moment), ...at(place, ...helpLines(moment))];
  const asksItself =
    !isPlaced(moment) || asked.question === 'paused' || asked.question === 'skipOrStop';
  return said(asksItself ? asking([], { ...asked, prompt: lines }) : asking(lines, asked));
}

function apology(moment: Moment): KeyNeeding {
  const { question } = moment.session;
  if (YES_NO.includes(question)) return 'fallback.yesno';
  if (question === 'skipOrStop') return 'fallback.stopped';
  if (wasLed(moment) || question === 'paused' || question === 'wayBack') return 'fallback.paused';
  return isPlaced(moment) && moment.profile.place.phase !== 'done'
    ? 'fallback.1'
    : 'fallback.before';
}

/** Never a guess: what was not understood changes nothing, the choices are named. */
export function fallback(moment: Moment): Outcome {
  const { place } = moment.profile;
  const misunderstood = moment.session.misunderstood + 1;
  const session = { misunderstood };
  if (misunderstood > 1 && isPlaced(moment) && !KEPT_OPEN.includes(moment.session.question)) {
    const words = at(place, line('fallback.2'));
    const asked: Asked = {
      ...pausedQuestion(moment.profile.place, moment.context.device),
      prompt: words,
    };
    return { turn: asking([], asked), session };
  }
  const asked = wasLed(moment) ? questionAfter(moment) : questionAgain(moment);
  if (CHOICES.includes(asked.question)) return { turn: asking([], asked), session };
  const sorry = { ...asked, prompt: at(place, line(apology(moment))) };
  return { turn: asking(easeCues(moment), sorry), session };
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
  const { place } = moment.profile;
  const question: Question = place === null ? 'start' : 'wayBack';
  const before: Moment = {
    ...moment,
    brokeIn: false,
    session: { ...moment.session, question },
  };
  return said(asking(words === null ? [] : at(place, words), questionAgain(before)));
}

/** "No": before anything has begun there is nothing to tell of it. */
export const goodbye = (moment: Moment): Outcome =>
  moment.session.question === 'start' || moment.session.question === null
    ? said(closing(at(moment.profile.place, line('bye'))))
    : stop(moment);
