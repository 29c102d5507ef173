import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, type Language, LANGUAGES } from '../../lambda/coach/profile.js';
import { INTENT_NAMES, SLOT_NAMES } from '../../locales/asks.js';
import { CONCEPTS } from '../../locales/meanings.js';
import { ByteReader } from './binary.js';
import { checksumOf, hashOf } from './hash.js';

/**
 * Everything that the understanding of one language needs at run time, in one file:
 *
 *     magic number, 4 bytes | layout, 4 bytes | checksum of all that follows, 4 bytes
 *     length of each section, as varints | the sections, in the order of `SECTIONS`
 *
 * `npm run learn` writes it.
 */
export const SECTIONS = [
  // The word list: `vocabulary.ts`.
  'vocabulary',
  // Wordings of concepts: `lexicon.ts`.
  'wordings',
  // What is understood exactly, and what slots can hold: `patterns.ts`.
  'samples',
  'values',
  // The same for the wish for the other language, in the other language's words.
  'wayOutSamples',
  'wayOutValues',
  // Classifiers: `weights.ts`.
  'intent',
  'exercise',
  'language',
  'style',
] as const;
export type Section = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<Section, Uint8Array>>;

export const MAGIC = 0x554c4e42;

/** Goes up whenever a section changes its format. */
const VERSION = 1;

/** Differs between files made for different intents, slots or concepts, which are stored by number. */
export const LAYOUT = hashOf(
  [
    VERSION,
    ...SECTIONS,
    ...INTENT_NAMES,
    ...SLOT_NAMES,
    ...CONCEPTS,
    ...EXERCISE_IDS,
    ...LANGUAGES,
    ...COUNTING_STYLES,
  ].join(' '),
);

export const modelFilePath = (language: Language): string =>
  `device/models/understanding-${language}.bin`;

const HEADER = 12;

function sectionsIn(bytes: Uint8Array): Sections | null {
  const reader = new ByteReader(bytes);
  if (bytes.length < HEADER || reader.uint32() !== MAGIC || reader.uint32() !== LAYOUT) return null;
  if (reader.uint32() !== checksumOf(bytes.subarray(HEADER))) return null;
  const lengths = SECTIONS.map(() => reader.varint());
  const entries = SECTIONS.map((name, at) => [name, reader.take(lengths[at] ?? 0)] as const);
  return Object.fromEntries(entries) as Record<Section, Uint8Array>;
}

/**
 * Checks a model file and cuts it into its sections.
 * @param name of the file, for the message
 * @throws Error in one sentence where it is no model file, is damaged, or is from another version
 */
export function openModelFile(bytes: Uint8Array, name: string): Sections {
  const sections = sectionsIn(bytes);
  if (sections === null)
    throw new Error(`${name} is damaged or from another version: run npm run learn.`);
  return sections;
}
