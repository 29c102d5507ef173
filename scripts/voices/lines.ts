import { tokens } from '../../device/ssml.js';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import type { Say } from '../../lambda/coach/turn.js';
import { createWords, type Segment } from '../../lambda/speech/words.js';
import type { Key } from '../../locales/keys.js';
import { factsOf } from '../../locales/languages.js';
import { everySay } from '../walk/everything.js';

/** Declines Danish, and so is never said in it. */
const ENGLISH_ONLY: readonly Key[] = ['lang.unable', 'sound.lacking'];

let all: readonly Say[] | null = null;

/**
 * Every line that a voice must have a length for, with its `<lang>` tags, each once: all that the
 * walk over the coach's states finds, as it is said to devices that hear the one or the other
 * language. Takes half a minute the first time.
 */
export function spokenLines(language: Language): readonly string[] {
  all ??= everySay().all;
  return linesOf(all, language);
}

/** What is said in a language at all. */
export const said = (says: readonly Say[], language: Language): readonly Say[] =>
  says.filter(({ key }) => language === 'en' || !ENGLISH_ONLY.includes(key));

/** The same of what has been heard already. */
export function linesOf(says: readonly Say[], language: Language): readonly string[] {
  return [
    ...new Set(
      LANGUAGES.flatMap((heard) => {
        const words = createWords(language, heard);
        return said(says, language).map((say) =>
          words
            .line(say)
            .map((part) => tagged(part, heard))
            .join(''),
        );
      }),
    ),
  ];
}

/** Alexa has tags for the languages that it speaks. */
function tagged({ text, foreign }: Segment, heard: Language): string {
  const tag = factsOf(heard).alexaSpeech;
  return foreign && tag !== null ? `<lang xml:lang="${tag}">${text}</lang>` : text;
}

/** The words of some SSML alone: what a voice table is keyed by, and what Polly charges for. */
export const plainText = (ssml: string): string =>
  tokens(`<speak>${ssml}</speak>`)
    .flatMap((token) => (token.kind === 'text' ? [token.text] : []))
    .join('');
