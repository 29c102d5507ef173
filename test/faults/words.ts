import { ORDER } from './spot.js';
import type { Chance } from './chance.js';
import type { Heard } from '../../device/envelope.js';

/** What people say, and how often. */
const WEIGHTS = {
  ReadyIntent: 22,
  StartRoutineIntent: 6,
  'AMAZON.YesIntent': 6,
  'AMAZON.NoIntent': 2,
  'AMAZON.PauseIntent': 8,
  'AMAZON.ResumeIntent': 10,
  'AMAZON.NextIntent': 9,
  'AMAZON.PreviousIntent': 3,
  'AMAZON.RepeatIntent': 5,
  'AMAZON.StartOverIntent': 2,
  SkipIntent: 2,
  ExerciseIntent: 6,
  ExplainIntent: 2,
  HowOftenIntent: 2,
  BenefitsIntent: 1,
  ReplaceTreatmentIntent: 1,
  SuitableIntent: 1,
  ResultsIntent: 1,
  PainQuestionIntent: 1,
  EvidenceIntent: 1,
  PainIntent: 2,
  EasierIntent: 2,
  HarderIntent: 2,
  SlowerIntent: 2,
  FasterIntent: 2,
  CountingIntent: 2,
  WhereAmIIntent: 2,
  HowMuchLeftIntent: 2,
  ProgressIntent: 1,
  SwitchLanguageIntent: 2,
  ForgetMeIntent: 1,
  'AMAZON.HelpIntent': 2,
  'AMAZON.StopIntent': 3,
  'AMAZON.CancelIntent': 1,
  'AMAZON.NavigateHomeIntent': 1,
  'AMAZON.FallbackIntent': 2,
} as const;

const CHOICES: Readonly<
  Record<string, readonly [slot: string, ids: readonly [string, ...string[]]]>
> = {
  ExerciseIntent: ['exercise', ['knee-to-chest', ...ORDER.slice(1)]],
  CountingIntent: ['style', ['every', 'sparse', 'quiet']],
  SwitchLanguageIntent: ['language', ['en', 'da']],
};

/** Something that is said, and the exercise that it names. */
export interface Words {
  readonly intent: string;
  readonly slots: Heard['slots'];
  readonly named: string | null;
}

export function wordsBy(chance: Chance, intent: string = chance.weighted(WEIGHTS)): Words {
  const choice = CHOICES[intent];
  if (choice === undefined) return { intent, slots: {}, named: null };
  const [slot, ids] = choice;
  const id = chance.in(0.1) ? null : chance.of(...ids);
  const named = intent === 'ExerciseIntent' ? id : null;
  return { intent, slots: { [slot]: { value: id ?? 'something', id } }, named };
}
