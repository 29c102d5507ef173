import type { interfaces, IntentRequest, Request } from 'ask-sdk-model';
import { PRACTICAL, type Command, type PlainCommand, type Topic } from '../coach/command.js';
import { path, textAt } from './fields.js';
import { GOES_ON, TOKEN, TOUCHES } from '../screen/touch.js';
import { EXERCISE_IDS, type ExerciseId } from '../coach/exercises.js';
import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../coach/health.js';
import { COUNTING_STYLES, LANGUAGES } from '../coach/profile.js';

/** What a request is to the coach. */
export type Heard =
  | { readonly kind: 'command'; readonly command: Command }
  /** The session is over; `heard`: the answer before had been played. */
  | { readonly kind: 'left'; readonly heard: boolean }
  /** The skill was disabled: everything about the account goes. */
  | { readonly kind: 'disabled' }
  /** Something that must be answered and cannot be spoken to. */
  | { readonly kind: 'other' };

const PLAIN: Readonly<Record<string, PlainCommand>> = {
  StartRoutineIntent: 'startRoutine',
  EmergencyIntent: 'emergency',
  ReadyIntent: 'ready',
  EasierIntent: 'easier',
  HarderIntent: 'harder',
  SlowerIntent: 'slower',
  FasterIntent: 'faster',
  WhereAmIIntent: 'whereAmI',
  HowMuchLeftIntent: 'howMuchLeft',
  WhatNextIntent: 'whatNext',
  ListExercisesIntent: 'listExercises',
  DurationIntent: 'duration',
  ProgressIntent: 'progress',
  ForgetMeIntent: 'forgetMe',
  VolumeIntent: 'volume',
  ThanksIntent: 'thanks',
  UndoIntent: 'undo',
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.StartOverIntent': 'startOver',
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'stop',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.FallbackIntent': 'fallback',
};

const TOPICS: Readonly<Record<string, Topic>> = {
  HowOftenIntent: 'often',
  BenefitsIntent: 'benefits',
  ReplaceTreatmentIntent: 'replace',
  ResultsIntent: 'results',
  EvidenceIntent: 'evidence',
  PrivacyQuestionIntent: 'privacy',
};

/** The id that Alexa resolved a slot to; null where nothing matched or it was left empty. */
function resolvedId(slot: unknown): string | null {
  const authorities = path(slot, 'resolutions', 'resolutionsPerAuthority');
  const matched: unknown = Array.isArray(authorities)
    ? authorities.find((each) => path(each, 'status', 'code') === 'ER_SUCCESS_MATCH')
    : undefined;
  return textAt(matched, 'values', '0', 'value', 'id');
}

function choice<T extends string>(
  request: IntentRequest,
  slot: string,
  known: readonly T[],
): T | null {
  const id = resolvedId(path(request, 'intent', 'slots', slot));
  return known.find((each) => each === id) ?? null;
}

const exerciseIn = (request: IntentRequest): ExerciseId | null =>
  choice(request, 'exercise', EXERCISE_IDS);

const NAMED: Readonly<Record<string, (request: IntentRequest) => Command>> = {
  ExerciseIntent: (request) => ({ kind: 'exercise', exercise: exerciseIn(request) }),
  ExplainIntent: explain,
  SkipIntent: (request) => ({ kind: 'skip', exercise: exerciseIn(request) }),
  SuitableIntent: (request) => ({
    kind: 'suitable',
    condition: choice(request, 'condition', CONDITIONS),
    exercise: exerciseIn(request),
  }),
  PracticalIntent: (request) => ({
    kind: 'practical',
    topic: choice(request, 'topic', PRACTICAL),
  }),
  BreathingIntent: (request) => ({ kind: 'breathing', exercise: exerciseIn(request) }),
  FeelIntent: (request) => ({ kind: 'feel', exercise: exerciseIn(request) }),
  PainIntent: (request) => ({ kind: 'pain', symptom: choice(request, 'symptom', SYMPTOMS) }),
  PainQuestionIntent: (request) => ({
    kind: 'painQuestion',
    concern: choice(request, 'concern', CONCERNS),
  }),
  SensationIntent: (request) => ({
    kind: 'sensation',
    feeling: choice(request, 'feeling', FEELINGS),
  }),
  CountingIntent: (request) => ({
    kind: 'counting',
    style: choice(request, 'style', COUNTING_STYLES),
  }),
  SwitchLanguageIntent: (request) => ({
    kind: 'language',
    language: choice(request, 'language', LANGUAGES),
  }),
};

/** An exercise that was named and not understood is asked for, never taken for the current one. */
function explain(request: IntentRequest): Command {
  const exercise = exerciseIn(request);
  const named = textAt(request, 'intent', 'slots', 'exercise', 'value') !== null;
  return exercise === null && named
    ? { kind: 'exercise', exercise: null }
    : { kind: 'explain', exercise };
}

/** The intents that the skill answers; each stands in the interaction models. */
export const INTENTS: readonly string[] = [
  ...Object.keys(PLAIN),
  ...Object.keys(TOPICS),
  ...Object.keys(NAMED),
];

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function commandOf(request: IntentRequest): Command {
  const name = textAt(request, 'intent', 'name') ?? '';
  const topic = own(TOPICS, name);
  if (topic !== undefined) return { kind: 'question', topic };
  return own(NAMED, name)?.(request) ?? { kind: own(PLAIN, name) ?? 'fallback' };
}

/** A touch on our document, or that it goes on; anything else on a screen is nothing. */
function seen(request: interfaces.alexa.presentation.apl.UserEvent): Heard {
  const event = textAt(request, 'token') === TOKEN ? path(request, 'arguments', '0') : undefined;
  if (event === GOES_ON) return { kind: 'command', command: { kind: 'goesOn' } };
  const ours = event === 'touch';
  const touch = TOUCHES.find((each) => each === path(request, 'arguments', '1'));
  if (!ours || touch === undefined) return { kind: 'other' };
  return { kind: 'command', command: { kind: touch } };
}

/** An envelope's request, as the coach understands it. */
export function heardIn(request: Request): Heard {
  switch (request.type) {
    case 'LaunchRequest':
    case 'SessionResumedRequest':
      return { kind: 'command', command: { kind: 'launch' } };
    case 'IntentRequest':
      return { kind: 'command', command: commandOf(request) };
    case 'Alexa.Presentation.APL.UserEvent':
      return seen(request);
    case 'SessionEndedRequest':
      return { kind: 'left', heard: request.reason !== 'ERROR' };
    case 'AlexaSkillEvent.SkillDisabled':
      return { kind: 'disabled' };
    default:
      return { kind: 'other' };
  }
}
