/** What is particular about a language. */
export interface LanguageFacts {
  /** In its own words. */
  readonly name: string;
  /** The locale that a simulated device of this language sends; a BCP 47 tag. */
  readonly locale: string;
  /** Interaction models to generate: Alexa finds a skill only under the device's own locale. */
  readonly alexaLocales: readonly string[];
  /** The tag for SSML's `<lang>`, or null if Alexa cannot speak the language. */
  readonly alexaSpeech: string | null;
  /** Letters that keyboards lack, and how people spell them without. */
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Every language that the coach speaks. The first one is the default, and the one that the others
 * are compared with. Alexa's languages: `docs/danish.md`.
 */
export const LANGUAGE_FACTS = {
  en: {
    name: 'English',
    locale: 'en-US',
    alexaLocales: ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
    alexaSpeech: 'en-US',
    letters: {},
  },
  da: {
    name: 'dansk',
    locale: 'da-DK',
    alexaLocales: [],
    alexaSpeech: null,
    letters: { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', é: 'e' },
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGE_FACTS;

/** The default comes first. */
export const LANGUAGES = Object.keys(LANGUAGE_FACTS) as [Language, ...Language[]];
