import { dropped, easeCues, questionAfter, questionAgain } from './again.js';
import { isPlaced, wasLed, type Moment, type PlacedMoment } from '../context.js';
import { asking, at, closing, line } from '../cues.js';
import { stop } from './moves.js';
import { said, type Outcome } from '../outcome.js';
import { YES_NO, pausedQuestion, yesNoQuestion } from '../questions.js';
import { TOTAL, doneNow, knowsNothing } from '../routine.js';
import type { KeyNeeding } from '../../../locales/keys.js';
import type { Question, Say, Turn } from '../turn.js';

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

/** What is said of a question whose answer was not understood. */
interface Apology {
  /** What the coach waits for. */
  readonly hint: KeyNeeding;
  /** The three likeliest words. */
  readonly words: KeyNeeding;
}

const YES_OR_NO: Apology = { hint: 'hint.yesno', words: 'try.paused' };

/** Null: the question names what can be said, so that it is its own apology. */
const APOLOGIES: Readonly<Record<Question, Apology | null>> = {
  start: { hint: 'hint.start', words: 'try.start' },
  inPosition: { hint: 'hint.position', words: 'try.led' },
  goOn: { hint: 'hint.rest', words: 'try.led' },
  finish: { hint: 'hint.finish', words: 'try.led' },
  offer: { hint: 'hint.alone', words: 'try.after' },
  look: { hint: 'hint.look', words: 'try.look' },
  paused: { hint: 'hint.paused', words: 'try.paused' },
  wayBack: { hint: 'hint.stopped', words: 'try.paused' },
  skipOrStop: { hint: 'hint.skip', words: 'try.stopped' },
  resume: YES_OR_NO,
  restart: YES_OR_NO,
  leftOut: YES_OR_NO,
  anyway: YES_OR_NO,
  forget: YES_OR_NO,
  which: null,
  language: null,
  counting: null,
};

/** How often in a row the coach says that it did not understand; with a place, it pauses before. */
const MOST_MISUNDERSTOOD = 2;

/**
 * What was not understood changes nothing. The answers in a row differ: a hint for this state, the
 * three likeliest words, a pause if an exercise is under way, and the end.
 */
export function fallback(moment: Moment): Outcome {
  const misunderstood = moment.session.misunderstood + 1;
  return { turn: notUnderstood(moment, misunderstood), session: { misunderstood } };
}

function notUnderstood(moment: Moment, nth: number): Turn {
  if (nth <= MOST_MISUNDERSTOOD) return apologise(moment, nth === 1 ? 'hint' : 'words');
  if (nth === MOST_MISUNDERSTOOD + 1 && isPlaced(moment)) return takeBreak(moment);
  return closing(at(moment.profile.place, line('fallback.end'), line('comeback')));
}

function apologise(moment: Moment, part: keyof Apology): Turn {
  const asked = wasLed(moment) ? questionAfter(moment) : questionAgain(moment);
  const apology = APOLOGIES[asked.question];
  const prompt = apology === null ? asked.prompt : at(moment.profile.place, line(apology[part]));
  return asking(easeCues(moment), { ...asked, prompt });
}

function takeBreak(moment: PlacedMoment): Turn {
  const { place } = moment.profile;
  // After pain "skip" must not leave out the next exercise, too.
  const stopped = moment.session.question === 'skipOrStop';
  const asked = stopped ? questionAgain(moment) : pausedQuestion(place);
  return asking([], { ...asked, prompt: at(place, line('try.pause')) });
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
