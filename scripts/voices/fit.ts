export interface Fit {
  readonly msPerCharacter: number;
  readonly msPerLine: number;
}

/** The least-squares line through (characters, milliseconds), rounded to a thousandth. */
export function fit(sentences: Readonly<Record<string, number>>): Fit {
  const points = Object.entries(sentences).map(([text, ms]) => [text.length, ms] as const);
  const meanLength = mean(points.map(([length]) => length));
  const meanMs = mean(points.map(([, ms]) => ms));
  const spread = sum(points.map(([length]) => (length - meanLength) ** 2));
  const together = sum(points.map(([length, ms]) => (length - meanLength) * (ms - meanMs)));
  const slope = together / spread;
  return { msPerCharacter: rounded(slope), msPerLine: rounded(meanMs - slope * meanLength) };
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
