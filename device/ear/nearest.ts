import type { IntentName } from '../../locales/asks.js';
import type { Sample } from './samples.js';

export interface Nearness {
  readonly text: string;
  /** Cosine of the angle between the two: 0 nothing in common, 1 the same. */
  readonly score: number;
}

/** A stem, or a pair of neighbours, as a number: there are a hundred thousand of them to compare. */
type Feature = number;

/** All samples of a model, to find the nearest to what is said. */
export interface Samples {
  readonly all: readonly Sample[];
  readonly lengths: readonly number[];
  readonly having: ReadonlyMap<Feature, readonly number[]>;
  readonly stems: ReadonlyMap<string, number>;
}

/** Stands for the name of an exercise. */
export const NAMED = '{exercise}';

const STEM_LETTERS = 5;
/** More than there are stems, so that a pair of them is a number of its own. */
const PAIR = 1 << 14;
const UNKNOWN = PAIR - 1;

/** Word → what is left without its ending, roughly: enough to bring lift, lifts and lifted together. */
const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

function featuresOf(words: readonly string[], stemId: (stem: string) => number): Feature[] {
  const features: Feature[] = [];
  let before = -1;
  for (const word of words) {
    const id = stemId(stemOf(word));
    features.push(id);
    if (before >= 0) features.push((before + 1) * PAIR + id);
    before = id;
  }
  return features;
}

function wordsOf({ slot, before, after }: Sample): readonly string[] {
  if (slot === null) return before;
  return slot.name === 'exercise' ? [...before, NAMED, ...after] : [...before, ...after];
}

/** How much a feature tells: the more, the fewer samples have it. */
function rarity({ all, having }: Pick<Samples, 'all' | 'having'>, feature: Feature): number {
  return Math.log(1 + all.length / (having.get(feature)?.length ?? 1));
}

function lengthOf(features: readonly Feature[], rarityOf: (feature: Feature) => number): number {
  let sum = 0;
  for (const feature of features) sum += rarityOf(feature) ** 2;
  return Math.sqrt(sum);
}

export function samplesOf(all: readonly Sample[]): Samples {
  const stems = new Map<string, number>();
  const stemId = (stem: string): number => {
    const known = stems.get(stem) ?? stems.size;
    stems.set(stem, known);
    return known;
  };
  const having = new Map<Feature, number[]>();
  const features = all.map((sample, index) => {
    const own = featuresOf(wordsOf(sample), stemId);
    for (const feature of own) {
      const others = having.get(feature);
      if (others === undefined) having.set(feature, [index]);
      else others.push(index);
    }
    return own;
  });
  const rarities = new Map(
    [...having.keys()].map((feature) => [feature, rarity({ all, having }, feature)]),
  );
  const lengths = features.map((own) => lengthOf(own, (feature) => rarities.get(feature) ?? 0));
  return { all, lengths, having, stems };
}

/** @param words folded @returns for every intent with anything in common, its nearest sample */
export function nearest(samples: Samples, words: readonly string[]): Map<IntentName, Nearness> {
  const { all, lengths, having, stems } = samples;
  const features = [...new Set(featuresOf(words, (stem) => stems.get(stem) ?? UNKNOWN))];
  const common = new Map<number, number>();
  for (const feature of features) {
    const weight = rarity(samples, feature) ** 2;
    for (const index of having.get(feature) ?? []) {
      common.set(index, (common.get(index) ?? 0) + weight);
    }
  }
  const length = lengthOf(features, (feature) => rarity(samples, feature));
  const best = new Map<IntentName, Nearness>();
  for (const [index, product] of common) {
    const sample = all[index];
    if (sample === undefined) continue;
    const score = Math.min(1, product / (length * (lengths[index] ?? 1)));
    if (score > (best.get(sample.intent)?.score ?? 0)) {
      best.set(sample.intent, { text: sample.text, score });
    }
  }
  return best;
}
