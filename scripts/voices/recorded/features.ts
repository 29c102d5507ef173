import type { Phoneme, Pronounced } from './phonemes.js';

/** A text with what espeak-ng says of it. */
export interface Described {
  readonly text: string;
  readonly pronounced: Pronounced;
  /** Milliseconds that it adds to a stream of espeak-en (`measure.ts`). */
  readonly espeakMs: number;
}

/** What a linear model sees of a text, by name; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

const sounds = (group: string, symbols: string): readonly (readonly [string, string])[] =>
  symbols.split(' ').map((symbol) => [symbol, group] as const);

/** Vowels and consonants whose lengths are alike. */
const CLASS: ReadonlyMap<string, string> = new Map([
  ...sounds('long vowel', 'iː uː ɑː ɔː ɜː oː ɔ'),
  ...sounds('short vowel', 'ɪ ɛ ʌ ʊ ɑ'),
  ...sounds('open vowel', 'æ'),
  ...sounds('happy vowel', 'i'),
  ...sounds('reduced vowel', 'ə ɐ ᵻ'),
  ...sounds('r vowel', 'ɚ'),
  ...sounds('diphthong', 'eɪ aɪ oʊ aʊ ɔɪ'),
  ...sounds('stop', 'p t k'),
  ...sounds('voiced stop', 'b d ɡ'),
  ...sounds('flap', 'ɾ ʔ'),
  ...sounds('affricate', 'tʃ dʒ'),
  ...sounds('fricative', 'f θ ʃ'),
  ...sounds('sibilant', 's'),
  ...sounds('voiced fricative', 'z v ʒ'),
  ...sounds('dental', 'ð'),
  ...sounds('aspirate', 'h'),
  ...sounds('nasal', 'm n ŋ n̩'),
  ...sounds('liquid', 'l ɹ'),
  ...sounds('glide', 'j w'),
]);

/** A sound that is in no class is foreign; most of those are vowels. */
const classOf = ({ sound }: Phoneme): string => CLASS.get(sound) ?? 'short vowel';

const isVowel = (phoneme: Phoneme): boolean => /vowel|diphthong/.test(classOf(phoneme));

const isWeak = (phoneme: Phoneme): boolean => /reduced|happy|r vowel/.test(classOf(phoneme));

const isSonorant = (phoneme: Phoneme): boolean => /nasal|liquid/.test(classOf(phoneme));

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/**
 * A text as espeak-ng and the models take it: no asterisks, which mark emphasis and which espeak-ng
 * names, no ellipsis at its ends, and a full stop for one inside.
 */
export const plainOf = (text: string): string =>
  text
    .replaceAll('*', '')
    .trim()
    .replaceAll(/^\.{3}\s*|\s*\.{3}$/g, '')
    .replaceAll(/\.{3}\s*/g, '. ')
    .trim();

/** Pauses within a text; punctuation at its end makes none. */
export function pausesOf({ text }: Pick<Described, 'text'>): Features {
  const inner = text.replace(/[.,;:?!"')\s]+$/, '');
  return {
    sentences: inner.match(/[.?!]+["')]*\s/g)?.length ?? 0,
    clauses: inner.match(/[,;:]\s/g)?.length ?? 0,
    brackets: inner.match(/\s[-–—(]/g)?.length ?? 0,
  };
}

export const lengthOf = ({ text, espeakMs }: Described): Features => ({
  espeakMs,
  characters: text.length,
  words: text.split(/\s+/).length,
});

/** Phonemes by class, and what else makes a word longer or shorter. */
export function phonemesOf({ pronounced }: Pick<Described, 'pronounced'>): Features {
  const features: Record<string, number> = {};
  const add = (name: string, n: number): void => {
    features[name] = (features[name] ?? 0) + n;
  };
  for (const word of pronounced) {
    const vowels = word.filter(isVowel);
    for (const phoneme of word) add(classOf(phoneme), 1);
    add(
      'stress',
      vowels.reduce((sum, { stress }) => sum + stress, 0),
    );
    add('syllable', vowels.length);
    add('pronounced word', 1);
    if (word.length <= 3 && vowels.every(({ stress }) => stress === 0)) add('function word', 1);
  }
  return features;
}

/** Final lengthening: what the last syllable of the text consists of. */
export function finalOf({ pronounced }: Pick<Described, 'pronounced'>): Features {
  const last = pronounced.at(-1) ?? [];
  const vowel = last.findLastIndex(isVowel);
  const nucleus = last[vowel];
  const coda = last.slice(vowel + 1);
  return {
    'final weak vowel': nucleus !== undefined && isWeak(nucleus) ? 1 : 0,
    'final stress': nucleus?.stress ?? 0,
    'final sonorants': count(coda, isSonorant),
    'final obstruents': count(coda, (phoneme) => !isSonorant(phoneme)),
    'one word': pronounced.length === 1 ? 1 : 0,
    'last of one syllable': count(last, isVowel) === 1 ? 1 : 0,
  };
}
