import type { ExerciseId } from '../../lambda/coach/exercises.js';
import type { IntentName } from '../../locales/asks.js';
import { type Likelihood, likelihoods, type Lore } from './learnt.js';
import { exerciseIn, type Named } from './names.js';
import { isLikelyPain, isQuestion, type Pain, painOf } from './pain.js';
import type { Reading } from './reading.js';
import type { Fact } from './rules.js';
import { ofRules, type Trait, traitsOf } from './traits.js';

export interface Meaning {
  readonly facts: ReadonlySet<Fact>;
  readonly named: Named | null;
  /** The likeliest first; none where nothing was said. */
  readonly guesses: readonly Likelihood<IntentName>[];
}

const FEW_WORDS = 5;

const FACT_OF: Readonly<Partial<Record<Pain, Fact>>> = {
  now: 'PAIN_NOW',
  asked: 'PAIN_ASKED',
  gone: 'PAIN_GONE',
  topic: 'PAIN_TOPIC',
};
/** Words that show that a body part or an animal is meant as an exercise. */
const POINTING: readonly Fact[] = [
  'UNKNOWN_EXERCISE',
  'DO',
  'WANT',
  'SHOW',
  'EXPLAIN',
  'START',
  'EXERCISE',
  'HOW_TO',
  'GOOD_FOR',
  'WHAT_IS',
  'GO_TO',
  'SKIP',
  'TOO_HARD',
  'EASIER',
  'HARDER',
  'DISLIKE',
];

export function factsOf(reading: Reading, named: Named | null): Set<Fact> {
  const facts = new Set<Fact>(reading.concepts);
  const pain = FACT_OF[painOf(reading)];
  if (pain !== undefined) facts.add(pain);
  if (isQuestion(reading)) facts.add('QUESTION');
  if (isLikelyPain(reading)) facts.add('PAIN_LIKELY');
  if (reading.words.length <= FEW_WORDS) facts.add('SHORT');
  const isMeant =
    named !== null &&
    (named.sure || reading.words.length < 3 || POINTING.some((fact) => facts.has(fact)));
  if (isMeant) facts.add('NAMED');
  return facts;
}

const PAIN = 'PainIntent';
const EMERGENCY = 'EmergencyIntent';
const NOTHING = 'AMAZON.FallbackIntent';
/**
 * Bounds, in this order. To miss pain is worse than to ask once too often; and the coach had better
 * ask than do what nobody wished. Found on phrases that were not learnt from (`npm run learn:cross`):
 * each step of 0.1 for pain trades 3 % of pain missed against 0.6 % of false pain.
 */
const PAIN_FROM = 0.45;
const NOTHING_FROM = 0.25;
const SURE_FROM = 0.35;

/** Of words that nobody ever said nothing can be told but how many they are. */
const hasKnownWord = (traits: ReadonlySet<Trait>, { intent }: Lore): boolean =>
  [...traits].some((trait) => trait.startsWith('stem:') && intent.weightsOf(trait) !== null);

export function meaningOf(
  reading: Reading,
  lore: Lore,
  names: ReadonlyMap<string, ExerciseId>,
): Meaning {
  const named = exerciseIn(reading, names);
  const facts = factsOf(reading, named);
  const traits = new Set([...traitsOf(reading, named, facts), ...ofRules(facts)]);
  const isLetters = reading.words.every((word) => word.length === 1);
  if (isLetters || !hasKnownWord(traits, lore)) return { facts, named, guesses: [] };
  return { facts, named, guesses: likelihoods(lore.intent, traits) };
}

/** What is refused in so many words is not begun, whatever the rest of the words speaks for. */
const REFUSED: Readonly<Partial<Record<IntentName, IntentName>>> = {
  ExerciseIntent: 'SkipIntent',
  ReadyIntent: 'AMAZON.NoIntent',
};

/** "It doesn't hurt" denies the pain and refuses nothing; neither does a question. */
const NO_REFUSAL: readonly Fact[] = [
  'PAIN_GONE',
  'PAIN_TOPIC',
  'PAIN_ASKED',
  'PAIN_LIKELY',
  'HURT',
  'QUESTION',
];

function unlessRefused(intent: IntentName, facts: ReadonlySet<Fact>): IntentName {
  const refused = facts.has('NOT') || facts.has('CANNOT');
  if (!refused || NO_REFUSAL.some((fact) => facts.has(fact))) return intent;
  return REFUSED[intent] ?? intent;
}

/** Signs of something serious: a false alarm costs less than a missed one. */
const WARNING_FROM = 0.3;
const WARNINGS: readonly Fact[] = ['RED_FLAG', 'EMERGENCY_SIGN'];
const NO_WARNING: readonly Fact[] = ['QUESTION', 'IF', 'PAIN_GONE', 'ELSEWHERE', 'LONG_AGO'];

/** Where a sensation is the rival, pain wins the doubt. */
const PAIN_OR_SENSATION_FROM = 0.4;
const SENSATION = 'SensationIntent';

/** Pain that names none of these must be likelier: "it catches" may speak of a sauce. */
const EVIDENCE: readonly Fact[] = [
  ...(['HURT', 'PAIN', 'OUCH', 'NUMB', 'UNWELL', 'INJURED', 'RED_FLAG', 'EMERGENCY_SIGN'] as const),
  ...(['FALL', 'LEG_PATH', 'SENSE', 'CRACKING', 'SORE_LATER', 'PAIN_LIKELY', 'BREATH'] as const),
  ...(['BODY', 'OWN_BODY', 'KNEE', 'CHEST', 'LEG', 'ARM', 'HIPS', 'PELVIS', 'ELBOW'] as const),
  ...(['BELLY', 'SPINE'] as const),
];
const WITHOUT_EVIDENCE_FROM = 0.6;

function painFrom({ guesses, facts }: Meaning): number {
  const graver = guesses.find(({ label }) => label === PAIN || label === EMERGENCY);
  const hasEvidence = EVIDENCE.some((fact) => facts.has(fact));
  if (graver?.label === PAIN && !hasEvidence) return WITHOUT_EVIDENCE_FROM;
  const warns = WARNINGS.some((fact) => facts.has(fact));
  if (warns && !NO_WARNING.some((fact) => facts.has(fact))) return WARNING_FROM;
  const rival = guesses.find(({ label }) => label !== PAIN)?.label;
  return rival === SENSATION ? PAIN_OR_SENSATION_FROM : PAIN_FROM;
}

/** "It hurts, can we skip it": a command that stands beside pain does not hide the pain. */
const COMMANDS: readonly IntentName[] = ['SkipIntent', 'ExerciseIntent', 'AMAZON.NextIntent'];
const PAIN_BESIDE_FROM = 0.02;

const isPainBeside = (intent: IntentName, pain: number, facts: ReadonlySet<Fact>): boolean =>
  COMMANDS.includes(intent) && pain >= PAIN_BESIDE_FROM && facts.has('PAIN_NOW');

/** What ends the session or deletes data must be likelier than what can be taken back. */
const SURE_OF: Readonly<Partial<Record<IntentName, number>>> = {
  ForgetMeIntent: 0.7,
  'AMAZON.StopIntent': 0.6,
};

/** What is meant; Fallback where nothing is likely enough. */
export function meant(meaning: Meaning): IntentName {
  const { guesses, facts } = meaning;
  const likelihoodOf = (intent: IntentName): number =>
    guesses.find(({ label }) => label === intent)?.likelihood ?? 0;
  const pain = likelihoodOf(PAIN);
  const emergency = likelihoodOf(EMERGENCY);
  // "Get help, I can't move" is one or the other, and never nothing.
  if (pain + emergency >= painFrom(meaning)) return pain >= emergency ? PAIN : EMERGENCY;
  if (likelihoodOf(NOTHING) >= NOTHING_FROM) return NOTHING;
  const [best] = guesses.filter(({ label }) => label !== PAIN);
  if (best === undefined || best.likelihood < (SURE_OF[best.label] ?? SURE_FROM)) return NOTHING;
  if (isPainBeside(best.label, pain, facts)) return PAIN;
  return unlessRefused(best.label, facts);
}
