/** One figure, as `bench/results.json` has it. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same of what it is compared with, in the same run. */
  readonly baseline?: number;
  /** `value` by `baseline`. */
  readonly ratio?: number;
}

/** Measures some rows; throws `NotMeasured` where something is missing. */
export type Measurement = () => Promise<readonly Row[]>;

/** Something to measure with is missing; the message says what to install. */
export class NotMeasured extends Error {
  override readonly name = 'NotMeasured';
}

const rounded = (value: number): number => Number(value.toPrecision(3));

export const row = (name: string, value: number, unit: string): Row => ({
  name,
  value: rounded(value),
  unit,
});

export const compared = (name: string, value: number, unit: string, baseline: number): Row => ({
  ...row(name, value, unit),
  baseline: rounded(baseline),
  ratio: rounded(value / baseline),
});

/** The value below which a share of all lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
