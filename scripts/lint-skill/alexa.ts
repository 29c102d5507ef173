/** What is known of Alexa's rules, as data; `docs/skill-package.md` has the sources. */

/** Every locale that Alexa has. Any other one in a package stops its import. No Danish. */
export const LOCALES: readonly string[] = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
];

/** A device finds a skill only under its own locale. */
export const ENGLISH_LOCALES: readonly string[] = LOCALES.filter((each) => each.startsWith('en-'));

export const WAKE_WORDS: readonly string[] = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'];

/** Words that open a skill, alone or with a request. */
export const LAUNCH_WORDS: readonly string[] = [
  'open',
  'start',
  'launch',
  'begin',
  'run',
  'load',
  'ask',
  'tell',
  'use',
  'play',
  'resume',
  'enable',
];

/** Words between a skill's name and what is asked of it. */
export const CONNECTING_WORDS: readonly string[] = [
  'to',
  'and',
  'about',
  'for',
  'from',
  'in',
  'using',
  'with',
  'by',
  'if',
  'that',
  'when',
  'whether',
];

/** Not allowed in a name of two words. */
export const SMALL_WORDS: readonly string[] = ['the', 'a', 'an', 'for', 'to', 'of', 'my'];

export const REQUIRED_INTENTS: readonly string[] = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  // Not required, but without it whatever is not understood ends up with the nearest intent.
  'AMAZON.FallbackIntent',
];

/** Of one interaction model's file. */
export const MODEL_BYTES = 1_500_000;

/** The store shows three; the schema allows a fourth. */
export const EXAMPLE_PHRASES = 3;

/** Pixels of both edges. */
export const ICON_EDGES = { smallIconUri: 108, largeIconUri: 512 } as const;
