import { CONNECTING_WORDS, LAUNCH_WORDS, SMALL_WORDS, WAKE_WORDS } from '../alexa.js';
import type { Rule, Rules } from '../rule.js';

interface Demand {
  readonly asks: string;
  readonly met: (name: string, words: readonly string[]) => boolean;
}

const without =
  (...forbidden: readonly string[]): Demand['met'] =>
  (_name, words) =>
    !words.some((word) => forbidden.includes(word));

/** What Alexa asks of a name by which a skill is called. */
const DEMANDS: Readonly<Record<string, Demand>> = {
  'invocation-characters': {
    asks: 'may hold only small letters, spaces, apostrophes and periods: spell the rest out',
    met: (name) => /^[\p{Ll}][\p{Ll}.']*(?: [\p{Ll}.']+)*$/u.test(name),
  },
  'invocation-words': {
    asks: 'must have two words or more: add one',
    met: (_name, words) => words.length >= 2,
  },
  'invocation-small-words': {
    asks: 'must not be an article or preposition and one more word: choose two that mean something',
    met: (name, words) => words.length !== 2 || without(...SMALL_WORDS)(name, words),
  },
  'invocation-launch-words': {
    asks: 'must not hold a word that opens skills: choose another',
    met: without(...LAUNCH_WORDS),
  },
  'invocation-connecting-words': {
    asks: 'must not hold a word that joins a name with a request: choose another',
    // In a name of two words the rule above speaks of those that both lists have.
    met: (name, words) =>
      (words.length === 2 && !without(...SMALL_WORDS)(name, words)) ||
      without(...CONNECTING_WORDS)(name, words),
  },
  'invocation-wake-words': {
    asks: 'must not hold a wake word: choose another',
    met: without(...WAKE_WORDS),
  },
  'invocation-skill': {
    asks: 'must not call itself a skill or an app: choose another word',
    met: without('skill', 'skills', 'app', 'apps'),
  },
};

const demanding =
  ({ asks, met }: Demand): Rule =>
  ({ models }) =>
    models
      .map(({ where, what }) => ({ where, name: what.language.invocationName }))
      .filter(({ name }) => !met(name, name.toLowerCase().split(/\s+/)))
      .map(
        ({ where, name }) =>
          `${where}: the invocation name "${name}" ${asks} in scripts/models/model.ts.`,
      );

export const invocationRules: Rules = Object.fromEntries(
  Object.entries(DEMANDS).map(([rule, demand]) => [rule, demanding(demand)]),
);
