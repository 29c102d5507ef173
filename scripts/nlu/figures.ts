import { understand } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Phrase } from './phrases.js';

const FALLBACK = 'AMAZON.FallbackIntent';
const PAIN = 'PainIntent';

/** What the ear made of a phrase. */
export interface Result {
  readonly phrase: Phrase;
  readonly intent: string;
  readonly slot: string;
  readonly isExact: boolean;
}

export interface Figure {
  readonly right: number;
  readonly of: number;
}

/** One set of phrases, scored. Shares of wrong ones are `missed` and `false`. */
export interface Figures {
  /** Of what the coach can do. */
  readonly intent: Figure;
  /** Of phrases with a slot whose intent was right. */
  readonly slot: Figure;
  readonly outOfScope: Figure;
  readonly painMissed: Figure;
  readonly falsePain: Figure;
  /** As Alexa hears them, by exact samples only; and as the device does. */
  readonly builtInExact: Figure;
  readonly builtIn: Figure;
}

export function resultOf(phrase: Phrase, language: Language): Result {
  const { heard, how } = understand(phrase.text, language);
  const filled = Object.entries(heard.slots).map(([name, { id }]) => `${name}=${id ?? '?'}`);
  const slot = filled.length === 0 ? '-' : filled.join(' ');
  return { phrase, intent: heard.intent, slot, isExact: how === 'exact' };
}

function figure(results: readonly Result[], isRight: (result: Result) => boolean): Figure {
  return { right: results.filter(isRight).length, of: results.length };
}

const isRightIntent = ({ phrase, intent }: Result): boolean => phrase.intent === intent;

export function figuresOf(results: readonly Result[]): Figures {
  const inScope = results.filter(({ phrase }) => phrase.intent !== FALLBACK);
  const slotted = inScope.filter(({ phrase }) => phrase.slot !== '-').filter(isRightIntent);
  const builtIns = inScope.filter(({ phrase }) => phrase.intent.startsWith('AMAZON.'));
  return {
    intent: figure(inScope, isRightIntent),
    slot: figure(slotted, ({ phrase, slot }) => phrase.slot === slot),
    outOfScope: figure(
      results.filter(({ phrase }) => phrase.intent === FALLBACK),
      isRightIntent,
    ),
    painMissed: figure(
      results.filter(({ phrase }) => phrase.intent === PAIN),
      ({ intent }) => intent !== PAIN,
    ),
    falsePain: figure(
      results.filter(({ phrase }) => phrase.intent !== PAIN),
      ({ intent }) => intent === PAIN,
    ),
    builtInExact: figure(builtIns, (result) => isRightIntent(result) && result.isExact),
    builtIn: figure(builtIns, isRightIntent),
  };
}

export const share = ({ right, of }: Figure): number => (of === 0 ? 0 : right / of);

/** `180/200 90.0 %` */
export const spelt = (each: Figure): string =>
  `${each.right}/${each.of} ${(share(each) * 100).toFixed(1)} %`;

export const isWrong = (result: Result): boolean =>
  !isRightIntent(result) || (result.phrase.slot !== '-' && result.phrase.slot !== result.slot);
