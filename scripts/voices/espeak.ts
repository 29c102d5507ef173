import type { Language } from '../../lambda/coach/profile.js';
import { NUMBERS } from '../../locales/index.js';
import type { Sound } from '../audio/sound.js';
import { outputOf } from '../audio/tool.js';
import { readWav } from '../audio/wav.js';

export type { Sound } from '../audio/sound.js';

/**
 * The engine settings. The tables hold for these alone, so whoever makes sound takes them from here.
 * 160 words a minute instead of espeak's 175: nearest to Amazon's Joanna on the one sentence that
 * can be compared, and unhurried. British English, because a Dane's Echo is most often set to en-GB.
 */
export const ESPEAK = {
  en: { name: 'espeak-en', voice: 'en-gb', wordsPerMinute: 160 },
  da: { name: 'espeak-da', voice: 'da', wordsPerMinute: 160 },
} as const satisfies Record<Language, { name: string; voice: string; wordsPerMinute: number }>;

/**
 * Danish number words that espeak-ng 1.51 says wrongly ("ote", "enowhalvtreds", syv without stød),
 * while it says their digits right. None of them has another meaning.
 */
const DANISH_DIGITS: ReadonlyMap<string, string> = new Map(
  NUMBERS.da.numbers.flatMap((word, n) =>
    n === 7 || n === 8 || n === 50 || (n > 20 && n < 60 && n % 10 !== 0) ? [[word, String(n)]] : [],
  ),
);

/**
 * A text as espeak-ng says it best; for espeak-ng only. espeak ignores `<lang>` but honours
 * `<voice xml:lang>`, and reads a full stop behind a closing tag as "dot", so that it moves inside.
 */
export function forEspeak(text: string, language: Language): string {
  const tagged = text.replaceAll(
    /<lang xml:lang="([^"]+)">([^<]*)<\/lang>([.,:;!?]*)/g,
    '<voice xml:lang="$1">$2$3</voice>',
  );
  if (language === 'en') return tagged;
  return tagged.replaceAll(/\p{L}+/gu, (word) => DANISH_DIGITS.get(word.toLowerCase()) ?? word);
}

/** Of two breaks in a row espeak plays only one, where Alexa plays both; so they are added up. */
export function joinBreaks(ssml: string): string {
  return ssml.replaceAll(/(?:<break time="\d+ms"\/>\s*){2,}/g, (breaks) => {
    const ms = [...breaks.matchAll(/\d+/g)].map(Number);
    return pause(ms.reduce((sum, each) => sum + each, 0));
  });
}

export function pause(ms: number): string {
  return `<break time="${ms}ms"/>`;
}

/**
 * Speaks the inside of a `<speak>`, already through `forEspeak` and `joinBreaks`. espeak drops a
 * break with nothing spoken before it. Rejects with Missing where espeak-ng is not installed.
 */
export async function synthesise(
  ssml: string,
  language: Language,
  wordsPerMinute: number = ESPEAK[language].wordsPerMinute,
): Promise<Sound> {
  const { voice } = ESPEAK[language];
  const settings = ['-m', '-v', voice, '-s', String(wordsPerMinute), '--stdout'];
  return readWav(await outputOf('espeak-ng', [...settings, `<speak>${ssml}</speak>`]));
}

/** As in "1.51". */
export async function espeakVersion(): Promise<string> {
  const text = (await outputOf('espeak-ng', ['--version'])).toString('utf8');
  return /text-to-speech: (\S+)/.exec(text)?.[1] ?? 'of unknown version';
}
