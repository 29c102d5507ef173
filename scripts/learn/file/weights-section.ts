import { hashOf } from '../../../device/ear/hash.js';
import { bucketOf, type Classes, LAST, REST_BITS, restOf } from '../../../device/ear/weights.js';
import { ByteWriter } from './byte-writer.js';

/** One weight of a feature. */
export interface Weight {
  /** Its place among the classes of the classifier. */
  readonly label: number;
  /** In `UNIT`s. */
  readonly weight: number;
}

/** A classifier, as it is written. */
export interface Classifier extends Classes {
  /** Each feature has at least one weight. */
  readonly features: readonly (readonly [string, readonly Weight[]])[];
}

/** A feature that was never seen may have the hash of another one so often. */
const FALSE_MATCHES = 1e-4;
const MOST_BITS = 15;
/** More seeds are not tried: with so many features there would be no end to it. */
const SEEDS = 10_000;

function bucketBitsFor(features: number): number {
  const wanted = Math.max(1, features / FALSE_MATCHES);
  for (let bits = 0; bits <= MOST_BITS; bits++) if (2 ** (bits + REST_BITS) >= wanted) return bits;
  return MOST_BITS;
}

/** What the file keeps of a hash: its bucket, then the rest. */
function keyOf(feature: string, seed: number, bits: number): number {
  const hash = hashOf(feature, seed);
  return bucketOf(hash, bits) * 2 ** REST_BITS + restOf(hash, bits);
}

/** The first seed with which no two features have the same key. */
function seedFor(names: readonly string[], bits: number): number {
  for (let seed = 0; seed < SEEDS; seed++) {
    if (new Set(names.map((name) => keyOf(name, seed, bits))).size === names.length) return seed;
  }
  throw new Error(`No seed tells ${names.length} features apart.`);
}

function checked({ label, weight }: Weight): number {
  if (label >= LAST || Math.abs(weight) > 0x7f)
    throw new RangeError(`A weight of ${weight} for label ${label} fits no byte.`);
  return weight;
}

/** The section of a classifier; `device/ear/weights.ts` tells its format. */
export function weightsSection({ labels, bias, features }: Classifier): Uint8Array {
  const bits = bucketBitsFor(features.length);
  const seed = seedFor(
    features.map(([name]) => name),
    bits,
  );
  const rows = features
    .map(([name, weights]) => ({ key: keyOf(name, seed, bits), weights }))
    .sort((a, b) => a.key - b.key);
  const counts = new Array<number>(2 ** bits).fill(0);
  for (const { key } of rows) counts[key >> REST_BITS] = (counts[key >> REST_BITS] ?? 0) + 1;
  const all = rows.flatMap(({ weights }) => weights);
  const writer = new ByteWriter().varint(labels.length);
  labels.forEach((label, at) => writer.varint(label).signed(bias[at] ?? 0));
  writer.varint(seed).byte(bits).all(counts);
  for (const { key } of rows) writer.byte(key).byte(key >>> 8);
  writer.varint(all.length);
  for (const { weights } of rows) {
    weights.forEach(({ label }, at) =>
      writer.byte(at === weights.length - 1 ? label | LAST : label),
    );
  }
  return writer.all(all.map(checked)).bytes();
}
