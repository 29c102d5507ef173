/** Mono, 16 bit. */
export interface Sound {
  readonly samples: Int16Array;
  /** Samples a second. */
  readonly rate: number;
}

export function durationMs({ samples, rate }: Sound): number {
  return (samples.length * 1000) / rate;
}
