import { line } from '../../lambda/coach/cues.js';
import { EXERCISES, EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { Say } from '../../lambda/coach/turn.js';
import { createWords, plain } from '../../lambda/speech/words.js';
import { NUMBERS } from '../../locales/index.js';

/**
 * Stands between all others, so that each is measured from the same sound to the same sound: where
 * an "s" or an "h" begins need not be known. The words that the tables were measured with.
 */
export const ANCHOR: Readonly<Record<Language, string>> = { en: 'one', da: 'fem' };

/** After each word; longer than any pause that a voice makes by itself, milliseconds. */
export const GAP = 1_000;

/** A part begins with three anchors; this much behind the second, it tells the recording's speed. */
export const LONG_GAP = 3_000;

/** A part is read within one answer: 8,000 characters, and sound on an Echo ends at 240 s. */
const PART_MS = 150_000;

/** Taken as long rather than short. */
const ITEM_MS = 2 * GAP + 600;
const MS_PER_CHARACTER = 90;

/** What is measured in one go. */
export type Part = readonly string[];

const CALLS: readonly Say[] = [
  line('hold'),
  line('secs', { seconds: 10 }),
  line('getready'),
  line('rest', { seconds: 20 }),
  line('rest.wait.3'),
  ...EXERCISE_IDS.flatMap((exercise) => {
    const { hold } = EXERCISES[exercise].doses[0];
    return [
      line(`${exercise}.hold`, { seconds: hold }),
      line('half', { cue: `${exercise}.cue.1` }),
      line(`${exercise}.back`),
      line(`${exercise}.done`),
      line(`${exercise}.short.pos`),
    ];
  }),
];

/** "1" to "60", and the word. */
export const numbersOf = (language: Language): readonly (readonly [string, string])[] =>
  NUMBERS[language].numbers.flatMap((word, n) => (n === 0 ? [] : [[String(n), word] as const]));

/** What stands in a hold, and lines of many lengths for all that is not read. */
export function linesOf(language: Language): readonly string[] {
  const words = createWords(language, language);
  return [...new Set(CALLS.map((say) => plain(words.line(say))))];
}

/** The calibration text, in parts that an Echo reads in one answer each. */
export function partsOf(texts: readonly string[]): readonly Part[] {
  const parts: string[][] = [[]];
  let ms = 0;
  for (const text of texts) {
    const takes = ITEM_MS + text.length * MS_PER_CHARACTER;
    if (ms + takes > PART_MS) {
      parts.push([]);
      ms = 0;
    }
    parts.at(-1)?.push(text);
    ms += takes;
  }
  return parts;
}

export const textsOf = (language: Language): readonly string[] => [
  ...numbersOf(language).map(([, word]) => word),
  ...linesOf(language),
];

const pause = (ms: number): string => `<break time="${ms}ms"/>`;

/** A part as SSML, without its root. */
export function ssmlOf(part: Part, language: Language): string {
  const anchor = ANCHOR[language];
  const head = `${anchor}${pause(GAP)}${anchor}${pause(LONG_GAP)}${anchor}${pause(GAP)}`;
  return head + part.map((text) => `${text}${pause(GAP)}${anchor}${pause(GAP)}`).join('');
}

/** How many pieces of speech stand in a part: three anchors, and each text with its own. */
export const piecesIn = (part: Part): number => 3 + 2 * part.length;
