import type { Features } from './features.js';

/** Milliseconds by feature; `constant` belongs to every text. */
export type Coefficients = Readonly<Record<string, number>>;

export interface Sample {
  readonly features: Features;
  readonly ms: number;
}

/**
 * Strength of the ridge, in samples: each coefficient is held back as if so many samples of average
 * weight had shown no effect of a standard deviation of its feature.
 */
const RIDGE = 1;

/** Shorter texts count as if they were this long, so that single words do not outweigh all lines. */
const SHORTEST = 300;

/** Errors count by the length of the text, as a whole answer adds them up. */
const weightOf = ({ ms }: Sample): number => 1 / Math.max(SHORTEST, ms);

export function predict(coefficients: Coefficients, features: Features): number {
  let ms = coefficients['constant'] ?? 0;
  for (const name in features) ms += (coefficients[name] ?? 0) * (features[name] ?? 0);
  return ms;
}

/** Weighted ridge regression; the constant is not held back. Deterministic. */
export function ridge(samples: readonly Sample[]): Coefficients {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))].sort();
  const scales = names.map((name) => deviation(samples.map(({ features }) => features[name] ?? 0)));
  const used = names.flatMap((name, i) =>
    (scales[i] ?? 0) > 0 ? [[name, scales[i] ?? 1] as const] : [],
  );
  const rows = samples.map(({ features }) => [
    1,
    ...used.map(([name, scale]) => (features[name] ?? 0) / scale),
  ]);
  const weights = samples.map(weightOf);
  const penalty = RIDGE * mean(weights);
  const size = used.length + 1;
  const left = zeros(size, size);
  const right: number[] = Array<number>(size).fill(0);
  for (const [s, row] of rows.entries()) {
    const weight = weights[s] ?? 0;
    for (let i = 0; i < size; i++) {
      const weighted = weight * (row[i] ?? 0);
      right[i] = (right[i] ?? 0) + weighted * (samples[s]?.ms ?? 0);
      const into = left[i] ?? [];
      for (let j = 0; j < size; j++) into[j] = (into[j] ?? 0) + weighted * (row[j] ?? 0);
    }
  }
  for (let i = 1; i < size; i++) {
    const into = left[i] ?? [];
    into[i] = (into[i] ?? 0) + penalty;
  }
  const [constant = 0, ...rest] = solve(left, right);
  return Object.fromEntries([
    ['constant', constant],
    ...used.map(([name, scale], i) => [name, (rest[i] ?? 0) / scale] as const),
  ]);
}

/** Gaussian elimination with pivoting; changes its arguments. */
function solve(left: number[][], right: number[]): number[] {
  const rows = left.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) =>
        Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best,
      );
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor === 0) continue;
      for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => Array<number>(columns).fill(0));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
