import type { IntentName } from '../../locales/asks.js';
import type { Concept } from '../../locales/meanings.js';
import { CONCEPTS } from '../../locales/meanings.js';

/** What else is known of an utterance, besides its concepts. */
const FACTS = ['NAMED', 'PAIN_NOW', 'PAIN_ASKED', 'PAIN_GONE', 'PAIN_TOPIC', 'PAIN_LIKELY', 'QUESTION', 'SHORT'] as const;
export type Fact = Concept | (typeof FACTS)[number];

export interface Rule {
  readonly intent: IntentName;
  readonly text: string;
  readonly all: readonly Fact[];
  readonly none: readonly Fact[];
  /** How sure one can be of the intent where the rule holds: 0 to 1. */
  readonly weight: number;
  /** That there are strange words besides does not make it less sure. */
  readonly takesStrange: boolean;
}

/**
 * What must be talked about for an intent: all these together, none of those with a minus. The more
 * there must be, the surer it is. `+` and `++` in front: surer than that; `~`: less sure;
 * `=`: certain, before
 * all else; `?`: likely, and `!`: sure, whatever strange words there are
 * besides.
 */
const RULES: Partial<Readonly<Record<IntentName, readonly string[]>>> = {
  StartRoutineIntent: [
    'START ROUTINE -NAMED -CONTINUE -OVER_AGAIN -QUESTION -PAIN_NOW -HOW_OFTEN',
    'START TRAIN -NAMED -CONTINUE -HOW_OFTEN',
    'START WANT -NAMED -OVER_AGAIN -CONTINUE -COUNT -EXPLAIN',
    'START READY -NAMED -COUNT',
    '~START -NAMED -OVER_AGAIN -CONTINUE -PAUSE -COUNT -EXPLAIN',
    'WANT TRAIN -NAMED -REPLACE -HOW_OFTEN -ANOTHER -HAVE_I',
    'WANT ROUTINE -NAMED -REPLACE -CONTINUE -EASIER -HARDER -END -ANOTHER -HAVE_I -DISLIKE',
    'ALL EXERCISE DO -HOW_MANY -HAVE_I -NAMED -OVER_AGAIN',
    'ALL ROUTINE -HOW_MANY -HAVE_I -LEFT -COUNT -QUESTION -DELETE',
    'ALL DO AGAIN',
    '+ALL DO WANT -COUNT -HAVE_I -DELETE -NAMED',
    '~ALL DO -COUNT -HAVE_I -DELETE -NAMED -QUESTION',
    'START ALL -COUNT',
    '+OVER_AGAIN ALL',
    '+OVER_AGAIN ROUTINE',
    '+AGAIN ALL ROUTINE',
    '~DO ROUTINE -NAMED -QUESTION -HAVE_I -NOT -DISLIKE',
  ],
  ExerciseIntent: [
    '+NAMED -QUESTION',
    'NAMED DO',
    'NAMED WANT',
    'NAMED SHOW',
    'NAMED START',
    '+NAMED DO WANT',
    '++NAMED UNKNOWN_EXERCISE',
    '~UNKNOWN_EXERCISE DO -NAMED -END',
    '~UNKNOWN_EXERCISE WANT -NAMED -END',
  ],
  ExplainIntent: [
    '++NAMED EXPLAIN',
    '++NAMED HOW_TO',
    '++NAMED WHAT_IS',
    '++NAMED GOOD_FOR',
    '+NAMED WHY',
    '+NAMED MUSCLES',
    '+NAMED POSTURE',
    '+NAMED BENEFIT ASKING',
    '+NAMED ASKING -WANT -DO -START -SHOW -REQUEST',
    'THIS EXPLAIN -WHO_SAYS -REPEAT',
    'EXERCISE EXPLAIN',
    'THIS HOW_TO DO',
    '+EXERCISE HOW_TO',
    'THIS MUSCLES ASKING',
    '+THIS GOOD_FOR EXERCISE',
    '~THIS GOOD_FOR ASKING',
    '+EXERCISE MUSCLES ASKING',
    'POSTURE ASKING',
    '+THIS DO WHY',
    '~HOW_TO DO ASKING',
  ],
  HowOftenIntent: [
    '++HOW_OFTEN -HAVE_I',
    '+EVERY_DAY ASKING -HAVE_I',
    'EVERY_DAY SUFFICE',
    'EVERY_DAY NEED -HAVE_I',
    'REST_DAY -HAVE_I -TOO_HARD',
    '+REST_DAY ASKING -HAVE_I',
    'TIMES DAYS ASKING -HAVE_I -LEFT -SO_FAR -PERIOD',
    'WHEN NEXT_TIME',
    'NEXT_TIME ASKING -HAVE_I',
    'HOW_MANY DAYS TRAIN -HAVE_I',
    'TIMES SUFFICE ASKING',
  ],
  BenefitsIntent: [
    '+BENEFIT ASKING -NAMED -HAVE_I',
    '+BENEFIT WHY -NAMED',
    '+BENEFIT THESE -NAMED -HAVE_I',
    'WHY TRAIN -NAMED',
    '~WHY THESE -NAMED',
    'HOW_TO HELPS -NAMED',
    'GOOD_FOR THESE -NAMED',
    'BENEFIT TRAIN',
  ],
  ReplaceTreatmentIntent: [
    '+DOCTOR REPLACE',
    'DOCTOR NEED',
    '+DOCTOR NEED ASKING',
    '++DOCTOR REPLACE ASKING',
    'DOCTOR THESE ASKING -EVIDENCE -WHO_SAYS',
  ],
  SuitableIntent: [
    'SAFE ASKING -EVIDENCE',
    'SAFE EVERYONE -EVIDENCE',
    '+CONDITION SAFE',
    '+CONDITION ALLOWED',
    '++CONDITION ALLOWED THESE',
    '~CONDITION',
    'EVERYONE ALLOWED THESE ASKING -HOW_TO -HELPS -WHY -REPLACE -DOCTOR -EXPLAIN -HOW_OFTEN',
  ],
  ResultsIntent: [
    '+WHEN RESULT -LEFT',
    '+HOW_LONG RESULT',
    '~HOW_LONG BEFORE -LEFT',
    '++HOW_LONG BEFORE RESULT',
    '++WHEN RESULT BEFORE',
    '=WHEN OVER PAIN_ASKED',
    '=HOW_LONG OVER PAIN_ASKED',
    '=WHEN RESULT PAIN_ASKED',
    '=HOW_LONG RESULT PAIN_ASKED',
    '++HOW_LONG PAIN_GONE',
    '++WHEN PAIN_GONE',
    'WORKS ASKING -NAMED -EVIDENCE -HELP',
    'HELPS ASKING -NAMED -WHY -HOW_TO -HELP',
    '~RESULT ASKING -NAMED -PERIOD -STATISTICS',
    'HELPS PAIN_TOPIC',
  ],
  PainQuestionIntent: ['=PAIN_ASKED'],
  PainIntent: [
    '=PAIN_NOW',
    '?PAIN_LIKELY -QUESTION -STRETCH -PAINLESS -NAMED -ELSEWHERE -SOMEONE -LONG_AGO -REQUEST -IF -WANT -TRAIN -GOOD_FOR -BENEFIT -HELPS -FLOOR -IN_PLACE -READY -STRAIGHT -EXPLAIN -POSTURE -CONDITION -LIFT -PULL -AGAINST -DOCTOR',
  ],
  EvidenceIntent: ['+EVIDENCE', '++EVIDENCE ASKING', '+WHO_SAYS', 'TRUE ASKING'],
  ReadyIntent: [
    '+READY -QUESTION -NEXT -NAMED -NOT',
    'IN_PLACE -QUESTION -NOT',
    '+IN_PLACE GO_ON -NOT -QUESTION',
    '+IN_PLACE READY -NOT',
    'DONE -QUESTION -NEARLY -NOT -ENOUGH -HAVE_I -LEFT -END',
    '~DONE THIS -QUESTION -NEARLY -NOT -ENOUGH -END',
    '+GO_ON -QUESTION -NOT -NAMED -NEXT -COUNT -EVIDENCE',
    '++PAIN_GONE -WHEN -HOW_LONG',
    '=PAIN_GONE GO_ON',
    '=PAIN_GONE READY',
    '=PAIN_GONE START',
    '=PAINLESS READY',
    '=PAINLESS GO_ON',
    '=PAINLESS DONE',
    '~PAINLESS -QUESTION -NOT',
  ],
  SkipIntent: [
    '+SKIP -NEXT',
    '++SKIP THIS',
    '++SKIP NAMED',
    '++SKIP EXERCISE',
    '+DISLIKE THIS -QUESTION',
    '+DISLIKE EXERCISE',
    '++DISLIKE NAMED',
    '+CANNOT EXERCISE',
    '++CANNOT NAMED',
    '+ANOTHER EXERCISE -LANGUAGE',
    'ANOTHER DO THIS -LANGUAGE -COUNT',
  ],
  EasierIntent: [
    '+EASIER',
    '++EASIER ASKING',
    '++EASIER NAMED',
    '+TOO_HARD -TOO_FAST',
    '++TOO_HARD NAMED',
    '+LESS REPS -COUNT',
    '~LESS SECONDS -COUNT',
    '~CANNOT -TOO_FAST -NOT_HEARD -CONFUSED',
  ],
  HarderIntent: [
    '+HARDER -TOO_HARD -LESS -NOT',
    '++HARDER WANT -TOO_HARD -LESS -NOT',
    '++TOO_EASY',
    '++HARDER NAMED -TOO_HARD',
    '+MORE REPS -QUESTION -HOW_MANY',
    '~MORE SECONDS -QUESTION -HOW_MANY -SLOWER -LEFT',
    'MORE WANT -QUESTION -HOW_MANY -EXPLAIN -NOT -SLOWER -FASTER',
  ],
  SlowerIntent: ['+SLOWER -TOO_SLOW -TOO_HARD', '++TOO_FAST', '++SLOWER TOO_FAST', '+SLOWER COUNT -TOO_SLOW'],
  FasterIntent: [
    '+FASTER -TOO_FAST -SLOWER -NOT -WHEN',
    '++TOO_SLOW -WHEN',
    '++FASTER COUNT -TOO_FAST -SLOWER -NOT',
    '++FASTER TOO_SLOW',
  ],
  CountingIntent: [
    '++COUNT QUIET',
    '++COUNT EVERY_SECOND -TOO_FAST -TOO_SLOW -FASTER -SLOWER',
    '++COUNT NOW_AND_THEN',
    '+COUNT ALOUD',
    '+COUNT OTHERWISE',
    '+QUIET -NOT_HEARD',
    '~COUNT SWITCH -FASTER -SLOWER',
    '+DISLIKE COUNT',
    '~NOW_AND_THEN SECONDS -TOO_HARD -EASIER',
    '~EVERY_SECOND ALOUD',
  ],
  WhereAmIIntent: [
    '+WHERE -LEFT -POSTURE',
    '++WHICH REPS ASKING -NEXT -LEFT',
    '+WHICH EXERCISE ASKING -NEXT -LANGUAGE -LEFT -MUSCLES -PREVIOUS -POSTURE',
    '+HALFWAY ASKING -COUNT',
    '++HOW_MANY SO_FAR -PERIOD -LEFT',
    '+HOW_MANY HAVE_I DONE -PERIOD -LEFT',
    'HOW_MANY HAVE_I EXERCISE -PERIOD -LEFT',
    '~STATISTICS ASKING WHERE',
  ],
  HowMuchLeftIntent: [
    '+HOW_MANY LEFT -RESULT -HOW_OFTEN',
    '+HOW_LONG LEFT -RESULT',
    '~LEFT ASKING -RESULT -WHERE -HAVE_I',
    '++NEARLY DONE',
    '+NEARLY LEFT ASKING -RESULT',
    '+WHEN DONE -RESULT',
    '+WHEN LEFT -RESULT',
    '++WHEN END -RESULT -PAIN_ASKED',
    '++NEARLY END ASKING',
    '++HOW_MANY SECONDS LEFT',
    '++HOW_MANY EXERCISE LEFT',
    '+HOW_LONG ASKING THIS -RESULT -BEFORE',
  ],
  ProgressIntent: [
    '+HAVE_I TRAIN ASKING',
    'HAVE_I TRAIN -NOT',
    '++HAVE_I TIMES PERIOD',
    '+HAVE_I PERIOD ASKING',
    '++HAVE_I TRAIN PERIOD',
    '++HOW_OFTEN HAVE_I',
    '+LAST_TIME HAVE_I',
    '~LAST_TIME ASKING',
    '+STATISTICS PERIOD',
    '+STATISTICS SHOW',
    'STATISTICS ASKING -COUNT -DELETE',
    'STATISTICS TRAIN -COUNT -DELETE',
    'HAVE_I ROUTINE TIMES',
    '++HAVE_I ROUTINE PERIOD',
    '+HOW_MANY ROUTINE PERIOD',
  ],
  SwitchLanguageIntent: [
    '++ENGLISH SPEAK',
    '++DANISH SPEAK',
    '++ENGLISH SWITCH',
    '++DANISH SWITCH',
    'ENGLISH WANT',
    'DANISH WANT',
    'ENGLISH',
    'DANISH',
    '++LANGUAGE SWITCH',
    '+LANGUAGE ANOTHER',
  ],
  ForgetMeIntent: ['++DELETE DATA', '+DELETE ABOUT_ME', '++DELETE ABOUT_ME DATA'],
  'AMAZON.NextIntent': [
    '+NEXT -NEXT_TIME -HOW_MANY',
    '++NEXT EXERCISE -HOW_MANY -NEXT_TIME',
    '++NEXT GO_ON',
    '++NEXT DO -NEXT_TIME',
    '++NEXT READY',
  ],
  'AMAZON.PreviousIntent': ['+PREVIOUS -LEFT -DANISH -ENGLISH', '++PREVIOUS EXERCISE', '++PREVIOUS AGAIN EXERCISE', '++PREVIOUS DO -CONTINUE -NAMED'],
  'AMAZON.RepeatIntent': [
    '+REPEAT -LEFT -CANCEL -ROUTINE -ALL -LANGUAGE -DANISH -ENGLISH -NAMED',
    '~AGAIN SHORT -START -PREVIOUS -PAIN_GONE -PAINLESS -CANCEL -ALL -EXPLAIN',
    '+AGAIN THIS SHORT -START -PREVIOUS -ALL -CANCEL -NAMED -EXPLAIN',
    '++NOT_HEARD',
    '++NOT_HEARD REPEAT',
  ],
  'AMAZON.PauseIntent': ['!PAUSE -REST_DAY -CONTINUE -QUESTION', '+PAUSE -REST_DAY -CONTINUE', '+PAUSE WANT -REST_DAY', '++PAUSE END'],
  'AMAZON.ResumeIntent': ['+CONTINUE -PAIN_NOW', '++CONTINUE ROUTINE -ALL', '++CONTINUE EXERCISE', '++CONTINUE PAUSE'],
  'AMAZON.StartOverIntent': ['++START AGAIN EXERCISE -ALL', '+START AGAIN THIS -ALL', '+OVER_AGAIN -ALL', '++OVER_AGAIN THIS', '++OVER_AGAIN EXERCISE'],
  'AMAZON.YesIntent': ['YES SHORT -NOT -QUESTION', '++YES SHORT WHY NOT'],
  'AMAZON.NoIntent': ['NO SHORT -QUESTION -PAIN_GONE -PAINLESS'],
  'AMAZON.HelpIntent': ['HELP -HELPS', '+HELP ASKING', '+OPTIONS ASKING', '+CONFUSED', '+HELP OPTIONS', '++CONFUSED HELP'],
  'AMAZON.StopIntent': ['+END -COUNT -PAIN_ASKED -WHEN -HOW_LONG -NEARLY', '++END ENOUGH', '++END ROUTINE', '++END WANT -COUNT', '+ENOUGH -QUESTION -SUFFICE -HAVE_I', '++ENOUGH HAVE_I -QUESTION -TRAIN'],
  'AMAZON.CancelIntent': ['++CANCEL SHORT -DOCTOR -DELETE', 'CANCEL -DOCTOR -DELETE -HARDER -EASIER -QUESTION'],
  'AMAZON.NavigateHomeIntent': ['HOME DO', '~HOME'],
};

const MARK = /^[+~=?!]*/;
/** Weights that do not follow from how much must be there. */
const SET: Readonly<Record<string, number>> = { '=': 0.98, '!': 0.8, '?': 0.62 };
const SUREST = 0.92;
/** By how many concepts must be there. */
const SURE: readonly number[] = [0, 0.6, 0.76, 0.86, 0.9];
const STEP = 0.06;

const isFact = (name: string): name is Fact =>
  FACTS.some((fact) => fact === name) || CONCEPTS.some((concept) => concept === name);

function factOf(name: string, text: string): Fact {
  if (!isFact(name)) throw new Error(`No concept is called "${name}", in the rule: ${text}`);
  return name;
}

function ruleOf(intent: IntentName, text: string): Rule {
  const [mark = ''] = MARK.exec(text) ?? [];
  const names = text.slice(mark.length).split(' ');
  const all = names.filter((name) => !name.startsWith('-')).map((name) => factOf(name, text));
  const none = names
    .filter((name) => name.startsWith('-'))
    .map((name) => factOf(name.slice(1), text));
  const steps = mark.startsWith('~') ? -mark.length : mark.length;
  const sure = (SURE[all.length] ?? 0.92) + steps * STEP;
  const set = SET[mark];
  const weight = set ?? Math.min(sure, SUREST);
  return { intent, text, all, none, weight, takesStrange: set !== undefined };
}

const isIntent = (name: string): name is keyof typeof RULES => name in RULES;

export const rules: readonly Rule[] = Object.keys(RULES)
  .filter(isIntent)
  .flatMap((intent) => (RULES[intent] ?? []).map((text) => ruleOf(intent, text)));

/** The surest rule that holds, for every intent that has one. */
export function surest(facts: ReadonlySet<Fact>): Map<IntentName, Rule> {
  const best = new Map<IntentName, Rule>();
  for (const rule of rules) {
    if (!rule.all.every((fact) => facts.has(fact)) || rule.none.some((fact) => facts.has(fact)))
      continue;
    if (rule.weight > (best.get(rule.intent)?.weight ?? 0)) best.set(rule.intent, rule);
  }
  return best;
}
