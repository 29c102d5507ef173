import { understand, type Understood } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import { isExcluded } from './excluded.js';
import { linesIn } from './phrases.js';

const FALLBACK = 'AMAZON.FallbackIntent';
/** The intents that do harm when they are heard by mistake, the worst first. */
const HARMFUL = ['ForgetMeIntent', 'PainIntent', 'EmergencyIntent', 'AMAZON.StopIntent'] as const;

/** An utterance of another domain that the coach takes for its own. */
export interface Accepted {
  readonly text: string;
  readonly intent: string;
  /** Of the intent: 0 to 1; 1 where a sample matches exactly. */
  readonly likelihood: number;
}

export interface Rejection {
  /** Utterances measured. */
  readonly of: number;
  /** Utterances left out, because every assistant should accept them. */
  readonly excluded: number;
  /** The worst first: harmful intents, then by likelihood. */
  readonly accepted: readonly Accepted[];
}

/** One utterance a line. */
export const utterancesIn = (text: string): string[] => linesIn(text).map((line) => line.trim());

function severity(intent: string): number {
  const rank = HARMFUL.findIndex((each) => each === intent);
  return rank < 0 ? HARMFUL.length : rank;
}

/** Measures how many utterances of other domains are accepted. */
export function rejectionOf(
  utterances: readonly string[],
  language: Language,
  engine: (text: string, language: Language) => Understood = understand,
): Rejection {
  const measured = utterances.filter((text) => !isExcluded(text, language));
  const accepted = measured
    .map((text): Accepted => {
      const { heard, guesses } = engine(text, language);
      const { intent } = heard;
      const guess = guesses.find(({ label }) => label === intent);
      return { text, intent, likelihood: guess?.likelihood ?? 1 };
    })
    .filter(({ intent }) => intent !== FALLBACK)
    .sort((a, b) => severity(a.intent) - severity(b.intent) || b.likelihood - a.likelihood);
  return { of: measured.length, excluded: utterances.length - measured.length, accepted };
}

/** Intent → how many utterances it accepted, the most first. */
export function byIntent({ accepted }: Rejection): [string, number][] {
  const counts = new Map<string, number>();
  for (const { intent } of accepted) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
