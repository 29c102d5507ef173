import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import type { VoiceTable } from '../../lambda/speech/voice.js';
import { lengthsIn } from '../calibration/lengths.js';
import { checkPlausible } from '../calibration/plausible.js';
import { tableOf } from '../calibration/table.js';
import { ANCHOR, numbersOf, partsOf, ssmlOf } from '../calibration/text.js';
import type { Engine } from '../sound/engine.js';
import { polly } from '../sound/polly.js';
import { plainText } from './lines.js';

/** Polly's names are written with a capital, tables without. */
export const isPollyName = (voice: string): boolean => /^\p{Lu}/u.test(voice);

export interface PollyVoice {
  readonly engine: Engine;
  readonly language: Language;
}

/** The voice in the language that it speaks. Throws what `polly` throws where there is none. */
export function pollyVoice(voice: string, client?: Parameters<typeof polly>[2]): PollyVoice {
  const [first, ...others] = LANGUAGES;
  for (const language of others) {
    try {
      return { engine: polly(language, voice, client), language };
    } catch {
      // Not a voice of this language.
    }
  }
  return { engine: polly(first, voice, client), language: first };
}

/**
 * The table of a Polly voice: Polly reads what an Echo would read for a calibration, but all lines.
 *
 * @param lines every line that it must have a length for, with `<lang>` tags
 * @param known a measured voice of the language
 */
export async function measuredByPolly(
  { engine, language }: PollyVoice,
  lines: readonly string[],
  known: VoiceTable,
): Promise<VoiceTable> {
  const numbers = numbersOf(language).map(([, word]) => word);
  const lengths = new Map<string, number>();
  for (const part of partsOf([...numbers, ...lines])) {
    const sound = await engine.speak(ssmlOf(part, language));
    for (const [text, ms] of lengthsIn(sound, [part], ANCHOR[language])) {
      lengths.set(plainText(text), ms);
    }
  }
  checkPlausible(lengths, known);
  const source = [
    `measured: Amazon ${engine.name}, ${engine.voice}`,
    'what each text adds to a stream of speech between breaks',
    `npm run voices:measure -- --voice ${engine.voice}`,
  ].join('; ');
  const name = engine.voice.toLowerCase();
  return tableOf(lengths, lines.map(plainText), { name, language, source });
}
