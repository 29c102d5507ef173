import type { Language } from '../../lambda/coach/profile.js';
import { numbers as danish } from '../../locales/da/numbers.js';
import { numbers as english } from '../../locales/en/numbers.js';

interface Habits {
  /** Words that soften and mean nothing; they are dropped. */
  readonly softeners: ReadonlySet<string>;
  /** Written as spoken, or spelt in two ways: word → what it stands for. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Zero and up, as counted. */
  readonly numbers: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

/** All keys without æ, ø, å and apostrophes: they are looked up after folding. */
const HABITS: Readonly<Record<Language, Habits>> = {
  en: {
    softeners: new Set(list('um umm uh er erm oh hmm please well okay thanks just so alexa')),
    spellings: new Map([
      ['ok', 'okay'],
      ['im', 'i am'],
      ['id', 'i would'],
      ['ive', 'i have'],
      ['its', 'it is'],
      ['thats', 'that is'],
      ['whats', 'what is'],
      ['youre', 'you are'],
      ['dont', 'do not'],
      ['cant', 'can not'],
      ['cannot', 'can not'],
      ['doesnt', 'does not'],
      ['anymore', 'any more'],
      ['alright', 'all right'],
      ['program', 'programme'],
      ['practice', 'practise'],
    ]),
    numbers: english,
  },
  da: {
    softeners: new Set(list('lige bare saa nu da oeh oehm aeh altsaa naa okay tak venligst alexa')),
    spellings: new Map([
      ['ok', 'okay'],
      ['ha', 'have'],
      ['ka', 'kan'],
      ['hva', 'hvad'],
      ['sku', 'skulle'],
      ['ik', 'ikke'],
      // The clipped form hides whether it is an order or not: "ta' den", "lad os ta' den".
      ['ta', 'tage'],
      ['tag', 'tage'],
      ['la', 'lade'],
      ['lad', 'lade'],
      // The number is et as a label and en when counted.
      ['et', 'en'],
      ['engang', 'en gang'],
      ['igang', 'i gang'],
      ['indimellem', 'ind imellem'],
    ]),
    numbers: danish,
  },
};

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  é: 'e',
};

/** One spelling for keyboards with and without the Danish letters. */
export const fold = (text: string): string =>
  text.replace(/[æäøöåé]/g, (letter) => LETTERS[letter] ?? letter);

function standard(word: string, { spellings, numbers }: Habits): string[] {
  const key = fold(word);
  const spelling = spellings.get(key) ?? (/^\d+$/.test(key) ? numbers[Number(key)] : undefined);
  return spelling === undefined ? [word] : spelling.split(/[ -]/);
}

/** A question mark standing alone is what Alexa writes for a slot that it could not make out. */
export const UNCLEAR = '?';
const WORD = /[\p{L}\p{N}]+|(?<!\S)\?(?!\S)/gu;

/** Lower-case words without punctuation, contractions spelt out, digits as number words. */
function plainWords(text: string, habits: Habits): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .match(WORD);
  return (words ?? []).flatMap((word) => standard(word, habits));
}

/** The words that carry meaning; none where there are only softeners. */
export function meaningfulWords(text: string, language: Language): string[] {
  const habits = HABITS[language];
  return plainWords(text, habits).filter((word) => !habits.softeners.has(fold(word)));
}

/**
 * The words to match: the same for a sample and for what is said. Softeners are kept where there is
 * nothing else, and "okay" above all, because alone it is an answer.
 */
export function normalise(text: string, language: Language): string[] {
  const words = meaningfulWords(text, language);
  if (words.length > 0) return words;
  const softeners = plainWords(text, HABITS[language]);
  return softeners.includes('okay') ? ['okay'] : softeners;
}

export const keyOf = (words: readonly string[]): string => fold(words.join(' '));
