import type { Language } from '../../../lambda/coach/profile.js';
import type { Kept } from './kept.js';

/** Who speaks: the joiner, a voice of the browser by its name, or nobody. */
export type Choice =
  | { readonly kind: 'joined' }
  | { readonly kind: 'browser'; readonly name: string }
  | { readonly kind: 'silent' };

export const SILENT: Choice = { kind: 'silent' };

/** As it is kept and stands in the list of voices. */
export const choiceText = (choice: Choice): string =>
  choice.kind === 'browser' ? `browser:${choice.name}` : choice.kind;

export function choiceOf(text: string): Choice | null {
  if (text.startsWith('browser:')) return { kind: 'browser', name: text.slice('browser:'.length) };
  return text === 'joined' || text === 'silent' ? { kind: text } : null;
}

export interface Offer {
  /** Names of the browser's voices for the language. */
  readonly browser: readonly string[];
  /** The joiner can speak; null: not known yet. */
  readonly joined: boolean | null;
}

/** Each language has its own, as a voice speaks one. */
export const chosen = (kept: Kept, language: Language): Choice | null =>
  choiceOf(kept.get(`voice.${language}`) ?? '');

export const choose = (kept: Kept, language: Language, choice: Choice): void =>
  kept.set(`voice.${language}`, choiceText(choice));

/** What was picked; else the browser's voice, which sounds best, and then the joiner's. */
export function wanted(picked: Choice | null, { browser, joined }: Offer): Choice {
  if (picked !== null) return picked;
  const [name] = browser;
  if (name !== undefined) return { kind: 'browser', name };
  return joined === false ? SILENT : { kind: 'joined' };
}

/** Who really speaks: what was picked, as far as there is such a voice. */
export function speaking(choice: Choice, { browser, joined }: Offer): Choice {
  if (choice.kind === 'browser') return browser.includes(choice.name) ? choice : SILENT;
  return choice.kind === 'joined' && joined === false ? SILENT : choice;
}
