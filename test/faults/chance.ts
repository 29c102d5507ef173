import { chance } from '../../scripts/chance.js';

/** Chance that a seed repeats. */
export class Chance {
  /** At least 0, less than 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = chance(seed);
  }

  /** True so often, of 1. */
  in(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  from(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  of<T>(...all: readonly T[]): T {
    const one = all[this.from(0, all.length - 1)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  }

  /** One of them, as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const all = Object.entries<number>(weights);
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    const found = all.find(([, weight]) => (left -= weight) < 0) ?? all[0];
    return found?.[0] as T;
  }
}
