/** What is particular about a language. */
export interface LanguageFacts {
  /** The locale that a simulated device of this language sends; a BCP 47 tag. */
  readonly locale: string;
  /** Interaction models to generate: Alexa finds a skill only under the device's own locale. */
  readonly alexaLocales: readonly string[];
  /** The tag for SSML's `<lang>`, or null if Alexa can neither hear nor speak the language. */
  readonly alexaSpeech: string | null;
  /** Whether it joins words into one: *rygsmerter*. */
  readonly compounds: boolean;
  /** Letters that many keyboards lack, and how people spell words without them. */
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Every language that the coach speaks. The others are compared with the first one. Which
 * languages Alexa has: `docs/danish.md`.
 */
export const LANGUAGE_FACTS = {
  en: {
    locale: 'en-US',
    alexaLocales: ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
    alexaSpeech: 'en-US',
    compounds: false,
    letters: {},
  },
  da: {
    locale: 'da-DK',
    alexaLocales: [],
    alexaSpeech: null,
    compounds: true,
    letters: { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', é: 'e' },
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGE_FACTS;

export const LANGUAGES = Object.keys(LANGUAGE_FACTS) as unknown as readonly [
  Language,
  ...Language[],
];

export const DEFAULT_LANGUAGE: Language = 'en';

/** The facts of a language, without its literal types. */
export const factsOf = (language: Language): LanguageFacts => LANGUAGE_FACTS[language];

/**
 * The language of a locale such as "da-DK".
 *
 * @param locale a BCP 47 tag in any case, or null
 * @returns the default language if the coach does not speak the locale's
 */
export const languageOfLocale = (locale: string | null): Language =>
  LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language) === true) ??
  DEFAULT_LANGUAGE;

/** The language that somebody may speak instead. */
export const otherThan = (language: Language): Language =>
  LANGUAGES.find((each) => each !== language) ?? language;

/** One value per language. */
export const byLanguage = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
