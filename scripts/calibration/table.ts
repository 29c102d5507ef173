import type { Language } from '../../lambda/coach/profile.js';
import type { VoiceTable } from '../../lambda/speech/voice.js';
import type { Sound } from '../audio/sound.js';
import { fit } from '../voices/fit.js';
import { MEASURED_TOLERANCE } from '../voices/measured.js';
import { lengthsIn, type Lengths } from './lengths.js';
import { checkPlausible } from './plausible.js';
import { ANCHOR, linesOf, numbersOf, partsOf, textsOf } from './text.js';

export interface Named {
  readonly name: string;
  readonly language: Language;
  /** How the figures came about. */
  readonly source: string;
}

/** The table that lengths make; `lines` are those of them that are not numbers. */
export function tableOf(lengths: Lengths, lines: readonly string[], named: Named): VoiceTable {
  const { name, language, source } = named;
  const ms = (text: string): number => lengths.get(text) ?? Number.NaN;
  const sentences = Object.fromEntries([...lines].sort().map((text) => [text, ms(text)]));
  return {
    name,
    language,
    tolerance: MEASURED_TOLERANCE,
    source,
    numbers: Object.fromEntries(numbersOf(language).map(([n, word]) => [n, ms(word)])),
    ...fit(sentences),
    sentences,
  };
}

/**
 * A voice's table from a recording in which it reads the calibration text. Throws RefusedRecording.
 *
 * @param known a measured voice of the language, to tell whether the text may be the right one
 */
export function calibrated(recording: Sound, known: VoiceTable, named: Named): VoiceTable {
  const { language } = named;
  const lengths = lengthsIn(recording, partsOf(textsOf(language)), ANCHOR[language]);
  checkPlausible(lengths, known);
  return tableOf(lengths, linesOf(language), named);
}
