import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import type { Say } from '../../lambda/coach/turn.js';
import { createSpeaker, lineSsml } from '../../lambda/speech/speak.js';
import { ID_LENGTH } from '../../lambda/sound/script.js';
import { NUMBERS } from '../../locales/index.js';
import { deskIn } from '../walk/setting.js';
import { everySay } from '../walk/everything.js';
import { plainText, said } from '../voices/lines.js';

/** Something that is spoken once, ahead of time. */
export interface Sentence {
  /** Of language and words: the same as long as these are. */
  readonly id: string;
  readonly ssml: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** So many letters of a hash. */
export function letters(text: string | Uint8Array, length: number): string {
  let rest = createHash('sha256').update(text).digest().readBigUInt64BE();
  let found = '';
  for (let i = 0; i < length; i += 1) {
    found += LETTERS[Number(rest % BigInt(LETTERS.length))] ?? '';
    rest /= BigInt(LETTERS.length);
  }
  return found;
}

export const sentenceOf = (ssml: string, language: Language): Sentence => ({
  id: letters(`${language} ${ssml}`, ID_LENGTH),
  ssml,
});

/** The numbers that are counted, and every line, to devices that hear the one or the other language. */
export function sentencesOf(says: readonly Say[], language: Language): readonly Sentence[] {
  const numbers = NUMBERS[language].numbers.slice(1);
  const lines = LANGUAGES.flatMap((heard) => {
    const speaker = createSpeaker(language, heard, deskIn(heard).speakers[language].voice);
    return said(says, language).map((say) => lineSsml(say, speaker));
  });
  const sentences = [...new Set([...numbers, ...lines])].map((ssml) => sentenceOf(ssml, language));
  const ids = new Set(sentences.map(({ id }) => id));
  if (ids.size < sentences.length) {
    throw new Error('Two sentences have the same id: raise ID_LENGTH in lambda/sound/script.ts.');
  }
  return sentences;
}

/** All that can ever be said in a language. Walks the coach, which takes half a minute. */
export const everySentence = (language: Language): readonly Sentence[] =>
  sentencesOf(everySay().all, language);

/** What Polly would charge for: SSML's tags are free. */
export const charactersOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { ssml }) => sum + plainText(ssml).length, 0);

/** What a pack lacks of what is said, and what it has that nobody says any more. */
export function compared(
  sentences: readonly Sentence[],
  clips: readonly Sentence[],
): { readonly lacking: readonly Sentence[]; readonly old: readonly Sentence[] } {
  const without = (all: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] => {
    const ids = new Set(others.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  return { lacking: without(sentences, clips), old: without(clips, sentences) };
}
