import type { Asks } from './asks.js';
import { ambiguous as daAmbiguous } from './da/ambiguous.js';
import { asks as daAsks } from './da/asks.js';
import { meanings as daMeanings } from './da/meanings/index.js';
import { ambiguous as enAmbiguous } from './en/ambiguous.js';
import { asks as enAsks } from './en/asks.js';
import { meanings as enMeanings } from './en/meanings/index.js';
import type { Language } from './languages.js';
import type { Meanings } from './meanings.js';

type ByLanguage<T> = Readonly<Record<Language, T>>;

/** How people ask: what the interaction models are generated from. */
export const ASKS: ByLanguage<Asks> = { en: enAsks, da: daAsks };

/** What words can mean. */
export const MEANINGS: ByLanguage<Meanings> = { en: enMeanings, da: daMeanings };

/** Phrases that mean two things, and so are samples of no intent. */
export const AMBIGUOUS: ByLanguage<readonly string[]> = { en: enAmbiguous, da: daAmbiguous };
