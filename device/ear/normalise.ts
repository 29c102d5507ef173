import { NUMBERS } from '../../locales/index.js';
import { byLanguage, factsOf, LANGUAGES, type Language } from '../../locales/languages.js';

interface Habits {
  /** Words that soften and mean nothing; they are dropped. */
  readonly softeners: ReadonlySet<string>;
  /** Written as spoken, or spelt in two ways: word → what it stands for. */
  readonly spellings: ReadonlyMap<string, string>;
}

const list = (words: string): string[] => words.split(' ');

/** All keys without æ, ø, å and apostrophes: they are looked up after folding. */
const HABITS: Readonly<Record<Language, Habits>> = {
  en: {
    softeners: new Set(list('um umm uh er erm oh hmm please well okay thanks just so alexa')),
    spellings: new Map([
      ['ok', 'okay'],
      ['im', 'i am'],
      ['isnt', 'is not'],
      ['arent', 'are not'],
      ['wasnt', 'was not'],
      ['aint', 'is not'],
      ['didnt', 'did not'],
      ['havent', 'have not'],
      ['hasnt', 'has not'],
      ['wont', 'will not'],
      ['wouldnt', 'would not'],
      ['couldnt', 'could not'],
      ['shouldnt', 'should not'],
      ['theres', 'there is'],
      ['heres', 'here is'],
      ['wheres', 'where is'],
      ['whos', 'who is'],
      ['hows', 'how is'],
      ['hes', 'he is'],
      ['shes', 'she is'],
      ['theyre', 'they are'],
      ['youve', 'you have'],
      ['weve', 'we have'],
      ['gonna', 'going to'],
      ['wanna', 'want to'],
      ['gotta', 'have to'],
      ['gimme', 'give me'],
      ['lemme', 'let me'],
      ['dunno', 'do not know'],
      ['cos', 'because'],
      ['cuz', 'because'],
      ['id', 'i would'],
      ['ive', 'i have'],
      ['its', 'it is'],
      ['thats', 'that is'],
      ['whats', 'what is'],
      ['youre', 'you are'],
      ['neednt', 'need not'],
      ['dont', 'do not'],
      ['cant', 'can not'],
      ['cannot', 'can not'],
      ['doesnt', 'does not'],
      ['anymore', 'any more'],
      ['alright', 'all right'],
      ['program', 'programme'],
      ['practice', 'practise'],
      // Emergency numbers are said digit by digit.
      ['112', 'one one two'],
      ['911', 'nine one one'],
      ['999', 'nine nine nine'],
    ]),
  },
  da: {
    softeners: new Set(list('lige bare saa nu da oeh oehm aeh altsaa naa okay tak venligst alexa')),
    spellings: new Map([
      ['ok', 'okay'],
      ['ha', 'have'],
      ['ka', 'kan'],
      ['ska', 'skal'],
      ['ku', 'kunne'],
      ['gi', 'give'],
      ['bli', 'blive'],
      ['si', 'sige'],
      ['sir', 'siger'],
      ['blir', 'bliver'],
      ['tar', 'tager'],
      ['gir', 'giver'],
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
      ['112', 'en en to'],
      ['1813', 'atten tretten'],
    ]),
  },
};

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.flatMap((language) => Object.entries(factsOf(language).letters)),
);

/** Enough for every word of the samples; what people type must not fill the memory. */
const MOST_WORDS = 10_000;

/** Samples use the same few words again and again, and there are thousands of samples. */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known;
    const result = work(word);
    if (results.size < MOST_WORDS) results.set(word, result);
    return result;
  };
}

/** One spelling for keyboards with and without the Danish letters. */
export const fold = remembering((word) =>
  word.replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter),
);

function standardised(word: string, { spellings }: Habits, numbers: readonly string[]): string[] {
  const key = fold(word);
  const spelling = spellings.get(key) ?? (/^\d+$/.test(key) ? numbers[Number(key)] : undefined);
  return spelling === undefined ? [word] : spelling.split(/[ -]/);
}

const STANDARD = byLanguage((language) =>
  remembering((word) => standardised(word, HABITS[language], NUMBERS[language].numbers)),
);

const FOLDED = byLanguage((language) => remembering((word) => STANDARD[language](word).map(fold)));

/** A question mark standing alone is what Alexa writes for a slot that it could not make out. */
export const UNCLEAR = '?';
const WORD = /[\p{L}\p{N}]+|(?<!\S)\?(?!\S)/gu;

/** Contractions that are other words without their apostrophe: ill, were, id. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/(?<!\blet)'s\b/g, ' is'],
];

function lettersOf(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const spelt = CONTRACTIONS.reduce((line, [short, long]) => line.replace(short, long), lower);
  return spelt.replaceAll("'", '');
}

const PLAIN = /^[a-zæøå ]*$/;

function wordsBy(text: string, standard: (word: string) => readonly string[]): string[] {
  // Most samples are plain words already.
  const said = PLAIN.test(text) ? text.split(' ') : (lettersOf(text).match(WORD) ?? []);
  const words: string[] = [];
  for (const word of said) {
    if (word !== '') for (const each of standard(word)) words.push(each);
  }
  return words;
}

/** Lower-case words without punctuation, contractions spelt out, digits as number words. */
export const plainWords = (text: string, language: Language): string[] =>
  wordsBy(text, STANDARD[language]);

/** As `plainWords`, folded. */
export const foldedWords = (text: string, language: Language): string[] =>
  wordsBy(text, FOLDED[language]);

export const isSoftener = (word: string, language: Language): boolean =>
  HABITS[language].softeners.has(fold(word));

/** @param words normalised @returns those that carry meaning; none where there are only softeners */
export const withoutSofteners = (words: readonly string[], language: Language): string[] =>
  words.filter((word) => !isSoftener(word, language));

export const meaningfulWords = (text: string, language: Language): string[] =>
  withoutSofteners(plainWords(text, language), language);

/** As `normalise`, of words that are normalised but for their softeners. */
export function telling(words: readonly string[], language: Language): readonly string[] {
  const meaningful = withoutSofteners(words, language);
  if (meaningful.length > 0) return meaningful;
  return words.includes('okay') ? ['okay'] : words;
}

/**
 * The words to match: the same for a sample and for what is said. Softeners are kept where there is
 * nothing else, and "okay" above all, because alone it is an answer.
 */
export const normalise = (text: string, language: Language): readonly string[] =>
  telling(plainWords(text, language), language);

export const keyOf = (words: readonly string[]): string => words.map(fold).join(' ');
