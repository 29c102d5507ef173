import { outputOf } from '../../audio/tool.js';
import { inParallel } from '../measure.js';

/** A phoneme of espeak-ng's American English, and the stress on it: 1 primary, ½ secondary, 0 none. */
export interface Phoneme {
  readonly sound: string;
  readonly stress: number;
}

/** The words of a text, each as its phonemes. */
export type Pronounced = readonly (readonly Phoneme[])[];

/** Matthew speaks American English, whatever the settings of the espeak voice. */
const VOICE = 'en-us';

/** What espeak-ng writes as one symbol and what is spoken as two sounds. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  əl: ['ə', 'l'],
  ʊɹ: ['ʊ', 'ɹ'],
  ɔːɹ: ['ɔː', 'ɹ'],
  ɑːɹ: ['ɑː', 'ɹ'],
  oːɹ: ['oː', 'ɹ'],
  iə: ['i', 'ə'],
  ɛɹ: ['ɛ', 'ɹ'],
  ɪɹ: ['ɪ', 'ɹ'],
  aɪə: ['aɪ', 'ə'],
  aɪɚ: ['aɪ', 'ɚ'],
};

const STRESS = { ˈ: 1, ˌ: 0.5 } as const;

function phonemesOf(symbol: string): readonly Phoneme[] {
  const stress = symbol.includes('ˈ') ? STRESS.ˈ : symbol.includes('ˌ') ? STRESS.ˌ : 0;
  const bare = symbol.replaceAll(/[ˈˌ]/g, '');
  return (SPLIT[bare] ?? [bare]).map((sound) => ({ sound, stress }));
}

/**
 * Reads `espeak-ng --ipa --sep=" "`: a space between phonemes, two between words, a line a clause.
 * A symbol in brackets is a change of language and makes no sound.
 */
export function pronouncedIn(ipa: string): Pronounced {
  return ipa
    .split(/\n| {2,}/)
    .map((word) =>
      word
        .split(' ')
        .filter((symbol) => symbol !== '' && !symbol.includes('('))
        .flatMap(phonemesOf),
    )
    .filter((word) => word.length > 0);
}

/** Stands between two texts of a batch; espeak-ng reads each paragraph separately. */
const MARKER = 'Zebra zebra.';

const BATCH = 60;

const ipaOf = async (text: string): Promise<string> =>
  (
    await outputOf(
      'espeak-ng',
      ['-q', '-v', VOICE, '--ipa', '--sep= ', '--stdin'],
      Buffer.from(text),
    )
  ).toString('utf8');

/** How espeak-ng pronounces texts, in their order. Rejects with Missing where it is not installed. */
export async function pronounce(texts: readonly string[]): Promise<readonly Pronounced[]> {
  const marker = (await ipaOf(MARKER)).trim();
  const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, i) =>
    texts.slice(i * BATCH, (i + 1) * BATCH),
  );
  const read = await inParallel(batches, async (batch) => {
    const paragraphs = batch.map((text) => text.replaceAll('\n', ' '));
    const parts = (await ipaOf(paragraphs.join(`\n\n${MARKER}\n\n`))).split(marker);
    if (parts.length !== batch.length) {
      throw new Error(`espeak-ng read ${parts.length} texts of ${batch.length}`);
    }
    return parts.map(pronouncedIn);
  });
  return read.flat();
}
