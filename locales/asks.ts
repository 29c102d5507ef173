import type { Practical } from '../lambda/coach/command.js';
import type { ExerciseId } from '../lambda/coach/exercises.js';
import type { Concern, Condition, Feeling, Symptom } from '../lambda/coach/health.js';
import type { CountingStyle, Language } from '../lambda/coach/profile.js';

/** Everything that can be asked, as it is called in the interaction models. */
export const INTENT_NAMES = [
  'StartRoutineIntent',
  'ExerciseIntent',
  'ExplainIntent',
  'HowOftenIntent',
  'BenefitsIntent',
  'ReplaceTreatmentIntent',
  'SuitableIntent',
  'ResultsIntent',
  'PainQuestionIntent',
  'EvidenceIntent',
  'PainIntent',
  'EmergencyIntent',
  'SensationIntent',
  'ReadyIntent',
  'SkipIntent',
  'EasierIntent',
  'HarderIntent',
  'SlowerIntent',
  'FasterIntent',
  'CountingIntent',
  'WhereAmIIntent',
  'HowMuchLeftIntent',
  'WhatNextIntent',
  'ListExercisesIntent',
  'DurationIntent',
  'ProgressIntent',
  'SwitchLanguageIntent',
  'ForgetMeIntent',
  'PrivacyQuestionIntent',
  'VolumeIntent',
  'ThanksIntent',
  'PracticalIntent',
  'BreathingIntent',
  'FeelIntent',
  'UndoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
] as const;
export type IntentName = (typeof INTENT_NAMES)[number];

/** What each slot can hold. */
interface SlotValues {
  readonly exercise: ExerciseId;
  readonly language: Language;
  readonly style: CountingStyle;
  readonly condition: Condition;
  readonly symptom: Symptom;
  readonly feeling: Feeling;
  readonly concern: Concern;
  readonly topic: Practical;
}

export const SLOT_NAMES = [
  'exercise',
  'language',
  'style',
  'condition',
  'symptom',
  'feeling',
  'concern',
  'topic',
] as const satisfies readonly (keyof SlotValues)[];
export type SlotName = (typeof SLOT_NAMES)[number];

/**
 * How people ask, in one language. Every string is a pattern: plain words, lower case, with
 *
 *     a | b      either
 *     (a | b) c  either, within something longer
 *     [a | b] c  either or neither; `øvelse[n]` makes an ending optional
 *     <name>     the pattern of that name in `phrases`
 *     {exercise} a slot; not in `phrases` of slot values
 *
 * `npm run models` spells the patterns out into the interaction models. No sample may belong to two
 * intents: Alexa refuses it, and the coach could not know which was meant.
 */
export interface Asks {
  readonly phrases: Readonly<Record<string, string>>;
  readonly intents: Readonly<Record<IntentName, readonly string[]>>;
  /** The first spelling of a value is its name in the model, the others are synonyms. */
  readonly slots: {
    readonly [Slot in SlotName]: Readonly<Record<SlotValues[Slot], readonly string[]>>;
  };
}
