import type { ExerciseId } from '../../lambda/coach/exercises.js';
import type { IntentName } from '../../locales/asks.js';
import { exerciseIn, type Named } from './names.js';
import { NAMED, nearest, type Samples } from './nearest.js';
import { isLikelyPain, isQuestion, type Pain, painOf } from './pain.js';
import type { Reading } from './reading.js';
import { type Fact, surest } from './rules.js';

export interface Guess {
  readonly intent: IntentName;
  /** 0 to 1; below `BOUND` it is not believed. */
  readonly score: number;
  /** What speaks for it. */
  readonly reason: string;
}

export interface Meaning {
  readonly facts: ReadonlySet<Fact>;
  readonly named: Named | null;
  /** The likeliest first. */
  readonly guesses: readonly Guess[];
}

/** Found on phrases of people who did not know the samples; see `docs/understanding.md`. */
export const BOUND = 0.6;
const TRUST_IN_NEARNESS = 0.9;
/** How much is left of a guess where everything said is strange, and where it belongs elsewhere. */
const STRANGE = 0.4;
const ELSEWHERE = 0.45;
const FEW_WORDS = 5;
/** A word more or less makes something else of them, so that likeness says too little. */
const ONLY_BY_RULE: readonly IntentName[] = [
  'PainIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
];

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

function factsOf(reading: Reading, named: Named | null): Set<Fact> {
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

/** Two witnesses, of whom one is believed only so far. */
const together = (rule: number, nearness: number): number =>
  1 - (1 - rule) * (1 - TRUST_IN_NEARNESS * nearness ** 1.5);

/** The words, with the mark of a slot in place of the exercise that is named. */
function withSlot({ words }: Reading, named: Named | null): readonly string[] {
  return named === null
    ? words
    : [...words.slice(0, named.start), NAMED, ...words.slice(named.end)];
}

export function meaningOf(
  reading: Reading,
  samples: Samples,
  names: ReadonlyMap<string, ExerciseId>,
): Meaning {
  const named = exerciseIn(reading, names);
  const facts = factsOf(reading, named);
  const byRule = surest(facts);
  const bySample = nearest(samples, withSlot(reading, facts.has('NAMED') ? named : null));
  const elsewhere = facts.has('ELSEWHERE') ? ELSEWHERE : 1;
  const doubt = (1 - (1 - STRANGE) * reading.strange) * elsewhere;
  // Pain is a rule of its own: likeness to a sample that states pain says too little.
  for (const intent of ONLY_BY_RULE) if (!byRule.has(intent)) bySample.delete(intent);
  const guesses = [...new Set([...byRule.keys(), ...bySample.keys()])].map((intent): Guess => {
    const rule = byRule.get(intent);
    const sample = bySample.get(intent);
    const both = together(rule?.weight ?? 0, sample?.score ?? 0);
    const score = rule?.takesStrange === true ? rule.weight : both * doubt;
    return {
      intent,
      score,
      reason: `${rule?.text ?? '-'} / ${sample?.text ?? '-'} ${(sample?.score ?? 0).toFixed(2)}`,
    };
  });
  return { facts, named, guesses: guesses.sort((a, b) => b.score - a.score) };
}
