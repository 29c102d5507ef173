import { readFileSync } from 'node:fs';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, type Language, LANGUAGES } from '../../lambda/coach/profile.js';
import { INTENT_NAMES } from '../../locales/asks.js';
import { entryIn } from './entries.js';
import type { Trait } from './traits.js';

/** Said of a slot that is left empty, or whose value nobody knows. */
export const NONE = 'none';

/**
 * For each trait how much it speaks for or against each label: a multinomial logistic regression, in
 * whole numbers of `UNIT`.
 */
export interface Learnt<Label extends string> {
  readonly labels: readonly Label[];
  /** Of each label, before anything is said. */
  readonly bias: readonly number[];
  /** `3 45 7 -20`: 45 for the fourth label, -20 for the eighth; null for a trait never seen. */
  readonly weightsOf: (trait: Trait) => string | null;
}

/** What can be learnt of an utterance: its intent, and what its slots hold. */
export const LABELS = {
  intent: INTENT_NAMES,
  exercise: [...EXERCISE_IDS, NONE],
  language: [...LANGUAGES, NONE],
  style: [...COUNTING_STYLES, NONE],
} as const;

export type Part = keyof typeof LABELS;

/** What was learnt from what people said (`npm run learn`). */
export type Lore = {
  readonly [Each in Part]: Learnt<(typeof LABELS)[Each][number]>;
};

/** A whole number in the file is this much of a weight: fine enough, and quick to read. */
export const UNIT = 0.1;

export const learntFile = (language: Language): string => `device/models/learnt-${language}.tsv`;

/** The trait that every utterance has; its line tells labels and bias. */
export const ALWAYS = '';

function learntIn<Label extends string>(
  text: string,
  part: Part,
  known: readonly Label[],
): Learnt<Label> {
  const weightsOf = (trait: Trait): string | null => entryIn(text, `${part}\t${trait}\t`);
  const pairs = (weightsOf(ALWAYS) ?? '').split(' ').map((pair) => pair.split(':'));
  const labels = pairs.map(([name]) => known.find((label) => label === name));
  if (!labels.every((label) => label !== undefined))
    throw new Error(`What was learnt of ${part} does not fit the code: run npm run learn.`);
  return { labels, bias: pairs.map(([, bias]) => Number(bias)), weightsOf };
}

/** Reads nothing but what is looked up: a device starts often, and the file is long. */
export const loreIn = (text: string): Lore => ({
  intent: learntIn(text, 'intent', LABELS.intent),
  exercise: learntIn(text, 'exercise', LABELS.exercise),
  language: learntIn(text, 'language', LABELS.language),
  style: learntIn(text, 'style', LABELS.style),
});

/** @throws where the file is missing or of another time: run `npm run learn` */
export const readLore = (language: Language): Lore =>
  loreIn(readFileSync(new URL(`../../${learntFile(language)}`, import.meta.url), 'utf8'));

export interface Likelihood<Label extends string> {
  readonly label: Label;
  /** 0 to 1; all together make 1. */
  readonly likelihood: number;
  /** The traits that speak for it most, the strongest first. */
  readonly because: readonly Trait[];
}

interface Voice {
  readonly trait: Trait;
  readonly weight: number;
}

const REASONS = 3;

/** Many traits of a long utterance shout no louder than the few of a short one. */
export const loudness = (traits: number): number => 1 / Math.sqrt(Math.max(1, traits));

/** For each label the traits that speak for or against it, and how many traits are known at all. */
function voicesOf({ labels, weightsOf }: Learnt<string>, said: ReadonlySet<Trait>) {
  const voices = labels.map((): Voice[] => []);
  let known = 0;
  for (const trait of said) {
    const entry = weightsOf(trait);
    if (entry === null) continue;
    known++;
    const weights = entry.split(' ');
    for (let at = 0; at + 1 < weights.length; at += 2) {
      voices[Number(weights[at])]?.push({ trait, weight: Number(weights[at + 1]) });
    }
  }
  return { voices, known };
}

/** How likely each label is for an utterance with these traits, the likeliest first. */
export function likelihoods<Label extends string>(
  learnt: Learnt<Label>,
  said: ReadonlySet<Trait>,
): Likelihood<Label>[] {
  const { voices, known } = voicesOf(learnt, said);
  const scores = voices.map((each, index) => {
    const sum = each.reduce((total, { weight }) => total + weight, 0);
    return UNIT * ((learnt.bias[index] ?? 0) + sum * loudness(known));
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((total, power) => total + power, 0);
  return learnt.labels
    .map((label, index) => ({
      label,
      likelihood: (powers[index] ?? 0) / all,
      because: (voices[index] ?? [])
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, REASONS)
        .map(({ trait }) => trait),
    }))
    .sort((a, b) => b.likelihood - a.likelihood);
}
