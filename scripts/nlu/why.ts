import type { Understood } from '../../device/ear.js';

/** How many guesses are told: the best, which may have stayed below the bound, and the runner-up. */
const TOLD = 2;

/**
 * The reason in further cells: how it was understood, the concepts that were found, and the two best
 * guesses with their score, the rule that held and the nearest sample.
 */
export function whyCells({ how, reading, guesses }: Understood): string[] {
  const concepts = reading === null ? [] : [...reading.concepts];
  const told = guesses
    .slice(0, TOLD)
    .map(({ intent, score, reason }) => `${intent} ${score.toFixed(2)} (${reason})`);
  return [how, concepts.join(' ') || '-', ...(told.length === 0 ? ['-'] : told)];
}
