import type { Understood } from '../../device/ear.js';

/** How many guesses are told: the best and the runner-up. */
const TOLD = 2;

/**
 * The reason in further cells: how it was understood, the concepts that were found, and the two best
 * guesses with their likelihood and the traits that speak for them most.
 */
export function whyCells({ how, reading, guesses }: Understood): string[] {
  const concepts = reading === null ? [] : [...reading.concepts];
  const told = guesses
    .slice(0, TOLD)
    .map(
      ({ label, likelihood, because }) =>
        `${label} ${likelihood.toFixed(2)} (${because.join(', ')})`,
    );
  return [how, concepts.join(' ') || '-', ...(told.length === 0 ? ['-'] : told)];
}
