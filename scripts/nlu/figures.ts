import { understand, type Understood } from '../../device/ear.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Phrase } from './phrases.js';
import { slotsText } from './slots-text.js';

const FALLBACK = 'AMAZON.FallbackIntent';
const PAIN = 'PainIntent';

/** What the ear made of a phrase. */
export interface Result {
  readonly phrase: Phrase;
  readonly intent: string;
  readonly slot: string;
  /** Whether it stands among the samples, so that Alexa is sure to understand it as well. */
  readonly isExact: boolean;
}

export interface Figure {
  readonly count: number;
  readonly of: number;
}

export const FIGURE_NAMES = [
  // Of what the coach can do, and of the slots where the intent was right.
  'intent',
  'slot',
  'outOfScope',
  'painMissed',
  'falsePain',
  // As Alexa hears them, by exact samples only, and as the device does.
  'builtInExact',
  'builtIn',
] as const;
export type Figures = Readonly<Record<(typeof FIGURE_NAMES)[number], Figure>>;

/** @param ear what understands, unless it is the device's own */
export function resultOf(
  phrase: Phrase,
  language: Language,
  ear: (text: string, language: Language) => Understood = understand,
): Result {
  const { heard, how } = ear(phrase.text, language);
  return { phrase, intent: heard.intent, slot: slotsText(heard), isExact: how === 'exact' };
}

const counted = (results: readonly Result[], counts: (result: Result) => boolean): Figure => ({
  count: results.filter(counts).length,
  of: results.length,
});

const isRight = ({ phrase, intent }: Result): boolean => phrase.intent === intent;
const wanted =
  (matches: (intent: string) => boolean) =>
  ({ phrase }: Result): boolean =>
    matches(phrase.intent);

export function figuresOf(results: readonly Result[]): Figures {
  const inScope = results.filter(wanted((intent) => intent !== FALLBACK));
  const slotted = inScope.filter((each) => each.phrase.slot !== '-' && isRight(each));
  const outOfScope = results.filter(wanted((intent) => intent === FALLBACK));
  const pain = results.filter(wanted((intent) => intent === PAIN));
  const noPain = results.filter(wanted((intent) => intent !== PAIN));
  const builtIns = inScope.filter(wanted((intent) => intent.startsWith('AMAZON.')));
  return {
    intent: counted(inScope, isRight),
    slot: counted(slotted, ({ phrase, slot }) => phrase.slot === slot),
    outOfScope: counted(outOfScope, isRight),
    painMissed: counted(pain, ({ intent }) => intent !== PAIN),
    falsePain: counted(noPain, ({ intent }) => intent === PAIN),
    builtInExact: counted(builtIns, (each) => isRight(each) && each.isExact),
    builtIn: counted(builtIns, isRight),
  };
}

/** 0 to 1; 0 of nothing. */
export const share = ({ count, of }: Figure): number => (of === 0 ? 0 : count / of);

/** `180/200 90.0 %` */
export const spelt = (figure: Figure): string =>
  `${figure.count}/${figure.of} ${(share(figure) * 100).toFixed(1)} %`;

export const isWrong = (result: Result): boolean =>
  !isRight(result) || (result.phrase.slot !== '-' && result.phrase.slot !== result.slot);
