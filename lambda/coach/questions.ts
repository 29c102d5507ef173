import { at, line, silence, REPROMPT_SILENCE, type Asked } from './cues.js';
import type { Dose, ExerciseId } from './exercises.js';
import type { Place } from './place.js';
import { variant } from './rotation.js';
import { TOTAL, followerOf } from './routine.js';
import type { Cue, Question, Say } from './turn.js';

/**
 * A reprompt that leaves time: a word, silence, and the question again. Alexa closes the session
 * after it, so it ends with the words that open the coach again.
 */
function patient(place: Place | null, first: Say, again: Say): readonly Cue[] {
  return [
    ...at(place, first),
    silence(place, REPROMPT_SILENCE),
    ...at(place, again, line('comeback')),
  ];
}

function ask(
  question: Question,
  place: Place | null,
  prompt: readonly Say[],
  reprompt: readonly Cue[],
): Asked {
  return { question, prompt: at(place, ...prompt), reprompt };
}

/** Start, or an exercise by name. */
export function startQuestion(first = false): Asked {
  const prompt = first ? line('welcome.ask') : line('start.ask');
  return ask('start', null, [prompt], patient(null, line('ready.wait'), line('start.ask')));
}

/** @param others what can be said instead of "ready"; it comes first, because "ready" comes at once */
export function inPositionQuestion(place: Place, others: readonly Say[] = []): Asked {
  const again = patient(place, line('ready.wait'), line('silence'));
  const ready = line(others.length === 0 ? 'ready' : 'ready.otherwise');
  return ask('inPosition', place, [...others, ready], again);
}

/**
 * Between two exercises.
 *
 * @param others what can be said instead of "ready"
 */
export function goOnQuestion(place: Place, announced: Say, others: readonly Say[] = []): Asked {
  const ready = line(others.length === 0 ? 'rest.ask' : 'rest.otherwise');
  return restQuestion(place, [announced, ...others, ready]);
}

/** Between the parts of a long exercise. */
export const nextPartQuestion = (place: Place, announced: Say): Asked =>
  restQuestion(place, [line('part.break'), announced, line('rest.ask')]);

function restQuestion(place: Place, prompt: readonly Say[]): Asked {
  const wait = line(`rest.wait.${variant(place.exercise, place.repetition)}`);
  return ask('goOn', place, prompt, patient(place, wait, line('silence.kept')));
}

export function finishQuestion(place: Place): Asked {
  const again = patient(place, line('ready.wait'), line('finish.ask'));
  return ask('finish', place, [line('finish.ask')], again);
}

/** After one exercise on its own: the next, the whole routine, or the end. */
export function offerQuestion(place: Place): Asked {
  const next = followerOf(place.exercise);
  const offer =
    next === null
      ? line('alone.offer.last', { total: TOTAL })
      : line('alone.offer', { next, total: TOTAL });
  return ask('offer', place, [offer], patient(place, line('ready.wait'), offer));
}

/** After a look at another exercise: back to where the routine waits, or on from here. */
function lookQuestion(place: Place, waiting: Place): Asked {
  const next = followerOf(place.exercise);
  const name = waiting.exercise;
  const offer =
    next === null || next === name
      ? line('look.offer.last', { name })
      : line('look.offer', { name, next });
  return ask('look', place, [offer], patient(place, line('ready.wait'), offer));
}

/** While paused. */
export function pausedQuestion(place: Place): Asked {
  const v = variant(place.exercise, place.repetition);
  const again = line(v === '3' ? 'pause.ask.stop' : 'pause.ask');
  return ask('paused', place, [line('pause.ask')], patient(place, line(`pause.wait.${v}`), again));
}

/** The way back into the very repetition and side after an answer. */
export function wayBackQuestion(place: Place, dose: Dose): Asked {
  const wait = line(`pause.wait.${variant(place.exercise, place.repetition)}`);
  const again = patient(place, wait, line('pause.ask'));
  return ask('wayBack', place, [wayBackLine(place, dose)], again);
}

function wayBackLine(place: Place, { pair, repetitions }: Dose): Say {
  const { exercise, phase, repetition, side } = place;
  if (phase !== 'repetition' || repetitions === 1) return line('wayback', { name: exercise });
  if (pair === null || side === null) return line('wayback.rep', { no: repetition });
  return line('wayback.side', { no: repetition, where: pair, side });
}

/** After everything was stopped. */
export function skipOrStopQuestion(place: Place, prompt: Say): Asked {
  return ask('skipOrStop', place, [prompt], patient(place, line('ready.wait'), prompt));
}

/** After one exercise on its own, and after a look at one while the routine waits. */
export const afterAloneQuestion = (place: Place, waiting: Place | null): Asked =>
  waiting === null ? offerQuestion(place) : lookQuestion(place, waiting);

/** Questions that wait for yes or no. */
export const YES_NO: readonly (Question | null)[] = [
  'resume',
  'restart',
  'leftOut',
  'anyway',
  'forget',
];

/** Choices that are offered: an answer about something else drops them. */
export const CHOICES: readonly (Question | null)[] = ['which', 'language', 'counting'];

/** One of the questions that are answered with yes or no. */
export function yesNoQuestion(question: Question, place: Place | null, asked: Say): Asked {
  const again = patient(place, line('ready.wait'), line('yesno'));
  return ask(question, place, [asked], again);
}

/** A choice that was not understood, or not named: the choices are asked for, never guessed. */
export function choiceQuestion(
  question: 'which' | 'language' | 'counting',
  place: Place | null,
): Asked {
  const choices = {
    which: line('pick.unclear', { no: 3 }),
    language: line('lang.ask'),
    counting: line('count.ask'),
  };
  const asked = choices[question];
  return ask(question, place, [asked], patient(place, line('ready.wait'), asked));
}

/** The place is offered again when a new session begins. */
export const resumeQuestion = (place: Place): Asked =>
  yesNoQuestion('resume', place, line('resume.offer.ask'));

/** An exercise is wished for in spite of a condition that the coach advised about. */
export const anywayQuestion = (place: Place | null, exercise: ExerciseId): Asked =>
  yesNoQuestion('anyway', place, line('condition.ask', { name: exercise }));

export const leftOutQuestion = (place: Place | null): Asked =>
  yesNoQuestion('leftOut', place, line('pain.leftout.ask'));
