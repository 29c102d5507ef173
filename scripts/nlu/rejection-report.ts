import { spelt } from './figures.js';
import { byIntent, type Rejection } from './rejection.js';

/** How many accepted utterances a report shows. */
const SHOWN = 100;

/** The acceptance rate, the rate of each intent, and the worst utterances. */
export function rejectionReport(file: string, rejection: Rejection): string[] {
  const { of, excluded, accepted } = rejection;
  return [
    file,
    `  ${'accepted'.padEnd(26)}${spelt({ count: accepted.length, of })}`,
    ...byIntent(rejection).map(
      ([intent, count]) => `  ${intent.padEnd(26)}${spelt({ count, of })}`,
    ),
    `  excluded as requests to any assistant: ${excluded}`,
    ...accepted
      .slice(0, SHOWN)
      .map(({ text, intent, likelihood }) => [text, intent, likelihood.toFixed(2)].join('\t')),
  ];
}
