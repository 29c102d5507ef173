import type { IntentName } from '../../locales/asks.js';

/** A sample as a bag of features: stems, pairs of words and concepts. */
export interface Sample {
  readonly intent: IntentName;
  readonly text: string;
  readonly features: ReadonlySet<string>;
}

export interface Nearness {
  readonly text: string;
  /** Cosine of the angle between the two: 0 nothing in common, 1 the same. */
  readonly score: number;
}

interface Weighed extends Sample {
  readonly length: number;
}

/** All samples of a model, to find the nearest to what is said. */
export interface Samples {
  readonly all: readonly Weighed[];
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly rarity: ReadonlyMap<string, number>;
  /** Of a feature that no sample has. */
  readonly strangest: number;
}

const STEM = 5;

/** Word → what is left without its ending, roughly: enough to bring lift, lifts and lifted together. */
export const stemOf = (word: string): string => word.slice(0, STEM);

/** @param words folded */
export function featuresOf(words: readonly string[], concepts: Iterable<string>): Set<string> {
  const stems = words.map(stemOf);
  const pairs = stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`);
  return new Set([...stems, ...pairs, ...[...concepts].map((concept) => `#${concept}`)]);
}

function lengthOf(
  features: ReadonlySet<string>,
  { rarity, strangest }: Pick<Samples, 'rarity' | 'strangest'>,
): number {
  let sum = 0;
  for (const feature of features) sum += (rarity.get(feature) ?? strangest) ** 2;
  return Math.sqrt(sum);
}

export function samplesOf(samples: readonly Sample[]): Samples {
  const having = new Map<string, number[]>();
  samples.forEach(({ features }, index) => {
    for (const feature of features) {
      const known = having.get(feature);
      if (known === undefined) having.set(feature, [index]);
      else known.push(index);
    }
  });
  const rarity = new Map(
    [...having].map(([feature, { length }]) => [feature, Math.log(1 + samples.length / length)]),
  );
  const strangest = Math.log(1 + samples.length);
  const weights = { rarity, strangest };
  const all = samples.map((sample) => ({ ...sample, length: lengthOf(sample.features, weights) }));
  return { all, having, rarity, strangest };
}

/** For every intent that has anything in common with the words, its nearest sample. */
export function nearest(
  samples: Samples,
  features: ReadonlySet<string>,
): Map<IntentName, Nearness> {
  const common = new Map<number, number>();
  for (const feature of features) {
    const weight = (samples.rarity.get(feature) ?? 0) ** 2;
    for (const index of samples.having.get(feature) ?? []) {
      common.set(index, (common.get(index) ?? 0) + weight);
    }
  }
  const length = lengthOf(features, samples);
  const best = new Map<IntentName, Nearness>();
  for (const [index, product] of common) {
    const sample = samples.all[index];
    if (sample === undefined) continue;
    const score = product / (length * sample.length);
    if (score > (best.get(sample.intent)?.score ?? 0)) {
      best.set(sample.intent, { text: sample.text, score });
    }
  }
  return best;
}
