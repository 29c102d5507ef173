import { ByteReader } from './binary.js';
import { hashOf } from './hash.js';

/** The weights of one feature: places in `labelOf` and `weights`, from `start` up to `end`. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** The classes of a classifier. */
export interface Classes {
  /** The number of each among the classes that there can be. */
  readonly labels: readonly number[];
  /** The bias of each, in `UNIT`s. */
  readonly bias: readonly number[];
}

/** A multinomial logistic regression over features that are either there or not. */
export interface Weights extends Classes {
  /** Of each weight: which of `labels` it speaks for, and how much, in `UNIT`s. */
  readonly labelOf: Uint8Array;
  readonly weights: Int8Array;
  /** Null for a feature that has no weights. */
  readonly rowOf: (feature: string) => Row | null;
}

/** So much of a weight is one. */
export const UNIT = 0.1;

/** A label with this bit is the last of its feature. */
export const LAST = 0x80;
/** Of a feature's hash the file keeps so many bits, besides those that tell its bucket. */
export const REST_BITS = 16;

const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** The upper bits of a hash tell the bucket, the next ones the rest. */
export const bucketOf = (hash: number, bucketBits: number): number =>
  bucketBits === 0 ? 0 : hash >>> (32 - bucketBits);
export const restOf = (hash: number, bucketBits: number): number =>
  (hash << bucketBits) >>> (32 - REST_BITS);

/** Where the weights of each feature begin; those of the last end at the last number. */
function startsIn(labels: Uint8Array, features: number): Uint32Array {
  const starts = new Uint32Array(features + 1);
  let feature = 0;
  for (let at = 0; at < labels.length; at++) {
    if ((labels[at] ?? 0) >= LAST) starts[++feature] = at + 1;
  }
  return starts;
}

function placesOf(counts: Uint8Array): Uint32Array {
  const places = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) places[at + 1] = (places[at] ?? 0) + (counts[at] ?? 0);
  return places;
}

/**
 * A section: the number of classes, then the number and the bias (zigzag) of each; the seed of the
 * hash, the number of bits that tell a bucket; how many features each bucket has, a byte each; the
 * rest of each feature's hash, two bytes, sorted within its bucket; the number of weights; a byte
 * for the label of each, `LAST` on the last of a feature; a signed byte for each weight.
 *
 * A feature that was never seen has the hash of another one in less than one case of 10,000.
 */
export function weightsIn(section: Uint8Array): Weights {
  const reader = new ByteReader(section);
  const classes = Array.from({ length: reader.varint() }, () => [
    reader.varint(),
    unzigzag(reader.varint()),
  ]);
  const [seed, bits] = [reader.varint(), reader.byte()];
  const places = placesOf(reader.take(2 ** bits));
  const features = places[places.length - 1] ?? 0;
  const rests = reader.take(2 * features);
  const count = reader.varint();
  const marked = reader.take(count);
  const starts = startsIn(marked, features);
  return {
    labels: classes.map(([label = 0]) => label),
    bias: classes.map(([, bias = 0]) => bias),
    labelOf: marked.map((label) => label & ~LAST),
    weights: new Int8Array(reader.take(count)),
    rowOf: (feature) => {
      const hash = hashOf(feature, seed);
      const [bucket, rest] = [bucketOf(hash, bits), restOf(hash, bits)];
      for (let at = places[bucket] ?? 0; at < (places[bucket + 1] ?? 0); at++) {
        const found = (rests[2 * at] ?? 0) + (rests[2 * at + 1] ?? 0) * 0x100;
        if (found === rest) return { start: starts[at] ?? 0, end: starts[at + 1] ?? 0 };
      }
      return null;
    },
  };
}
