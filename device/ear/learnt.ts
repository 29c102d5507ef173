import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, LANGUAGES } from '../../lambda/coach/profile.js';
import { INTENT_NAMES } from '../../locales/asks.js';
import type { Sections } from './model-file.js';
import type { Trait } from './traits.js';
import { type Row, UNIT, type Weights, weightsIn } from './weights.js';

/** Said of a slot that is left empty, or whose value nobody knows. */
export const NONE = 'none';

/** A classifier: for each trait how much it speaks for or against each label. */
export interface Learnt<Label extends string> {
  readonly labels: readonly Label[];
  readonly weights: Weights;
  /** Null for a trait that has no weights. */
  readonly weightsOf: (trait: Trait) => Row | null;
}

/** What can be learnt of an utterance: its intent, and what its slots hold. */
export const LABELS = {
  intent: INTENT_NAMES,
  exercise: [...EXERCISE_IDS, NONE],
  language: [...LANGUAGES, NONE],
  style: [...COUNTING_STYLES, NONE],
} as const;

export type Part = keyof typeof LABELS;

/** What was learnt from what people said (`npm run learn`). */
export type Lore = {
  readonly [Each in Part]: Learnt<(typeof LABELS)[Each][number]>;
};

export function learntIn<Label extends string>(
  section: Uint8Array,
  known: readonly Label[],
): Learnt<Label> {
  const weights = weightsIn(section);
  return {
    labels: weights.labels.flatMap((number) => known[number] ?? []),
    weights,
    weightsOf: weights.rowOf,
  };
}

export const loreIn = (sections: Sections): Lore => ({
  intent: learntIn(sections.intent, LABELS.intent),
  exercise: learntIn(sections.exercise, LABELS.exercise),
  language: learntIn(sections.language, LABELS.language),
  style: learntIn(sections.style, LABELS.style),
});

export interface Likelihood<Label extends string> {
  readonly label: Label;
  /** 0 to 1; all together make 1. */
  readonly likelihood: number;
  /** The traits that speak for it most, the strongest first. */
  readonly because: readonly Trait[];
}

const REASONS = 3;

/** Many traits of a long utterance shout no louder than the few of a short one. */
export const loudness = (traits: number): number => 1 / Math.sqrt(Math.max(1, traits));

interface Voice {
  readonly trait: Trait;
  readonly row: Row;
}

function reasonsFor(label: number, voices: readonly Voice[], weights: Weights): Trait[] {
  const weightOf = ({ row }: Voice): number => {
    for (let at = row.start; at < row.end; at++) {
      if (weights.labelOf[at] === label) return weights.weights[at] ?? 0;
    }
    return 0;
  };
  return voices
    .map((voice) => ({ trait: voice.trait, weight: weightOf(voice) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ trait }) => trait);
}

function scoresOf({ labels, weights }: Learnt<string>, voices: readonly Voice[]): number[] {
  const sums = labels.map(() => 0);
  for (const { row } of voices) {
    for (let at = row.start; at < row.end; at++) {
      const label = weights.labelOf[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights.weights[at] ?? 0);
    }
  }
  const loud = loudness(voices.length);
  return sums.map((sum, label) => UNIT * ((weights.bias[label] ?? 0) + sum * loud));
}

/** How likely each label is for an utterance with these traits, the likeliest first. */
export function likelihoods<Label extends string>(
  learnt: Learnt<Label>,
  said: ReadonlySet<Trait>,
): Likelihood<Label>[] {
  const voices = [...said].flatMap((trait): Voice[] => {
    const row = learnt.weightsOf(trait);
    return row === null ? [] : [{ trait, row }];
  });
  const scores = scoresOf(learnt, voices);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((total, power) => total + power, 0);
  return learnt.labels
    .map((label, index) => ({
      label,
      likelihood: (powers[index] ?? 0) / all,
      /** Found when it is asked for: few callers do. */
      get because(): Trait[] {
        return reasonsFor(index, voices, learnt.weights);
      },
    }))
    .sort((a, b) => b.likelihood - a.likelihood);
}
