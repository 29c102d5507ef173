import { INTENT_NAMES, type IntentName } from '../../locales/asks.js';
import { CONCEPTS, type Concept } from '../../locales/meanings.js';
import { questions } from './rules/questions.js';
import type { RuleTexts } from './rules/texts.js';
import { wishes } from './rules/wishes.js';

/** What else is known of an utterance, besides its concepts. */
const FACTS = [
  'NAMED',
  'PAIN_NOW',
  'PAIN_ASKED',
  'PAIN_GONE',
  'PAIN_TOPIC',
  'PAIN_LIKELY',
  'QUESTION',
  'SHORT',
] as const;
export type Fact = Concept | (typeof FACTS)[number];

export interface Rule {
  readonly intent: IntentName;
  readonly text: string;
  readonly all: readonly Fact[];
  readonly none: readonly Fact[];
  /** How sure one can be of the intent where the rule holds: 0 to 1. */
  readonly weight: number;
}

const RULES: RuleTexts = { ...questions, ...wishes };

const MARK = /^[+~=?!]*/;
/** Weights that do not follow from how much must be there. */
const SET: Readonly<Record<string, number>> = { '=': 0.98, '!': 0.8, '?': 0.62 };
const SUREST = 0.92;
/** By how many concepts must be there. */
const SURE: readonly number[] = [0, 0.6, 0.76, 0.86, 0.9];
const STEP = 0.06;

const KNOWN: ReadonlySet<string> = new Set([...FACTS, ...CONCEPTS]);
const isFact = (name: string): name is Fact => KNOWN.has(name);

function factOf(name: string, text: string): Fact {
  if (!isFact(name)) throw new Error(`No concept is called "${name}", in the rule: ${text}`);
  return name;
}

function ruleOf(intent: IntentName, text: string): Rule {
  const [mark = ''] = MARK.exec(text) ?? [];
  const names = text.slice(mark.length).split(' ');
  const all = names.filter((name) => !name.startsWith('-')).map((name) => factOf(name, text));
  const none = names
    .filter((name) => name.startsWith('-'))
    .map((name) => factOf(name.slice(1), text));
  const steps = mark.startsWith('~') ? -mark.length : mark.length;
  const sure = (SURE[all.length] ?? 0.92) + steps * STEP;
  const set = SET[mark];
  const weight = set ?? Math.min(sure, SUREST);
  return { intent, text, all, none, weight };
}

export const rules: readonly Rule[] = INTENT_NAMES.flatMap((intent) =>
  (RULES[intent] ?? []).map((text) => ruleOf(intent, text)),
);

/** The surest rule that holds, for every intent that has one. */
export function surest(facts: ReadonlySet<Fact>): Map<IntentName, Rule> {
  const best = new Map<IntentName, Rule>();
  for (const rule of rules) {
    if (!rule.all.every((fact) => facts.has(fact)) || rule.none.some((fact) => facts.has(fact)))
      continue;
    if (rule.weight > (best.get(rule.intent)?.weight ?? 0)) best.set(rule.intent, rule);
  }
  return best;
}
