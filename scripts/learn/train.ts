import { loudness } from '../../device/ear/learnt.js';
import { UNIT } from '../../device/ear/weights.js';
import { chance } from '../chance.js';
import type { Example } from './examples.js';
import type { Classifier, Weight } from './file/weights-section.js';

/** How often all examples are gone through. More makes it surer of itself and no better. */
const ROUNDS = 12;
/** How far one example moves a weight at first; it moves less, the more it was moved (AdaGrad). */
const STEP = 0.3;
const BIAS_STEP = 0.02;
/** Draws weights back to nothing that nothing holds. */
const DECAY = 1e-5;
/** A trait that only one example has tells nothing of others. */
const LEAST_SEEN = 2;
/** Weights that differ by less from the usual one of their trait are not worth their room. */
const LEAST_TOLD = 0.6;
/** So many of an example's traits are left out each time, lest it lean on a single one. */
const LEFT_OUT = 0.2;
/**
 * The order of the examples decides the last few of a thousand phrases. Averaging the weights of
 * several orders takes that chance out.
 */
const SEEDS = [1, 2, 3, 4, 5];

function shuffle(all: Lesson[], random: () => number): void {
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [all[last], all[other]];
    if (a === undefined || b === undefined) continue;
    all[last] = b;
    all[other] = a;
  }
}

/** An example in numbers: which traits, which label. */
interface Lesson {
  readonly traits: readonly number[];
  readonly label: number;
  readonly weight: number;
}

interface Regression {
  readonly labels: number;
  readonly bias: Float64Array;
  /** Of each trait, one after the other, the weight for every label. */
  readonly weights: Float64Array;
  /** The sum of squares of all moves of a weight. */
  readonly moved: Float64Array;
}

function traitNames(examples: readonly Example<string>[]): string[] {
  const seen = new Map<string, number>();
  for (const { traits } of examples) {
    for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  }
  return [...seen].flatMap(([trait, count]) => (count < LEAST_SEEN ? [] : [trait])).sort();
}

function lessonsOf<Label extends string>(
  examples: readonly Example<Label>[],
  names: readonly string[],
  labels: readonly Label[],
): Lesson[] {
  const ids = new Map(names.map((name, id) => [name, id]));
  return examples.map(({ traits, label, weight }) => ({
    traits: traits.flatMap((trait) => ids.get(trait) ?? []),
    label: labels.indexOf(label),
    weight,
  }));
}

/** How likely the regression holds each label for a lesson; written into `likely`. */
function judge({ labels, bias, weights }: Regression, { traits }: Lesson, likely: Float64Array) {
  const loud = loudness(traits.length);
  likely.set(bias);
  for (const trait of traits) {
    for (let at = 0; at < labels; at++) {
      likely[at] = (likely[at] ?? 0) + loud * (weights[trait * labels + at] ?? 0);
    }
  }
  const highest = Math.max(...likely);
  let all = 0;
  for (let at = 0; at < labels; at++) {
    const power = Math.exp((likely[at] ?? 0) - highest);
    likely[at] = power;
    all += power;
  }
  for (let at = 0; at < labels; at++) likely[at] = (likely[at] ?? 0) / all;
}

function learnFrom(regression: Regression, lesson: Lesson, likely: Float64Array): void {
  const { labels, bias, weights, moved } = regression;
  judge(regression, lesson, likely);
  const loud = loudness(lesson.traits.length);
  for (let at = 0; at < labels; at++) {
    const wrong = ((likely[at] ?? 0) - (at === lesson.label ? 1 : 0)) * lesson.weight;
    bias[at] = (bias[at] ?? 0) - BIAS_STEP * wrong;
    for (const trait of lesson.traits) {
      const cell = trait * labels + at;
      const weight = weights[cell] ?? 0;
      const slope = wrong * loud + DECAY * weight;
      const sum = (moved[cell] ?? 0) + slope * slope;
      moved[cell] = sum;
      if (slope !== 0) weights[cell] = weight - (STEP * slope) / Math.sqrt(sum);
    }
  }
}

const rounded = (weight: number): number => Math.round(weight / UNIT);

function middleOf(numbers: Float64Array): number {
  return numbers.toSorted()[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * A trait that says the same of all labels says nothing, so only what sets a label apart from
 * most is written; what hardly does is left out.
 */
function written(
  weights: Float64Array,
  labels: number,
  names: readonly string[],
): [string, Weight[]][] {
  const rows = names.map((name, trait): [string, Weight[]] => {
    const own = weights.subarray(trait * labels, (trait + 1) * labels);
    const usual = middleOf(own);
    const told = [...own].flatMap((weight, label) =>
      Math.abs(weight - usual) < LEAST_TOLD ? [] : [{ label, weight: rounded(weight - usual) }],
    );
    return [name, told];
  });
  return rows.filter(([, told]) => told.length > 0);
}

/** One run through all lessons, in the order that a seed gives. */
function regressionOf(
  lessons: readonly Lesson[],
  traits: number,
  labels: number,
  seed: number,
): Regression {
  const regression = {
    labels,
    bias: new Float64Array(labels),
    weights: new Float64Array(traits * labels),
    moved: new Float64Array(traits * labels),
  };
  const random = chance(seed);
  const likely = new Float64Array(labels);
  const order = [...lessons];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const lesson of order) {
      const heard = lesson.traits.filter(() => random() >= LEFT_OUT);
      learnFrom(regression, { ...lesson, traits: heard }, likely);
    }
  }
  return regression;
}

const average = (all: readonly Float64Array[]): Float64Array =>
  (all[0] ?? new Float64Array()).map(
    (_, at) => all.reduce((sum, each) => sum + (each[at] ?? 0), 0) / all.length,
  );

/** Multinomial logistic regression, averaged over several orders: the same examples give the same weights. */
export function train<Label extends string>(
  all: readonly Label[],
  examples: readonly Example<Label>[],
): Classifier {
  const labels = all.filter((known) => examples.some(({ label }) => label === known));
  const names = traitNames(examples);
  const lessons = lessonsOf(examples, names, labels);
  const runs = SEEDS.map((seed) => regressionOf(lessons, names.length, labels.length, seed));
  const bias = average(runs.map((run) => run.bias));
  const weights = average(runs.map((run) => run.weights));
  return {
    labels: labels.map((label) => all.indexOf(label)),
    bias: [...bias].map(rounded),
    features: written(weights, labels.length, names),
  };
}
