import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import type { SlotName } from '../../locales/asks.js';
import { meanings as danish } from '../../locales/da/meanings/index.js';
import { numbers as danishNumbers } from '../../locales/da/numbers.js';
import { meanings as english } from '../../locales/en/meanings/index.js';
import { numbers as englishNumbers } from '../../locales/en/numbers.js';
import type { Concept } from '../../locales/meanings.js';
import { isListed, type Lexicon, lexiconOf, spansIn } from './lexicon.js';
import type { LanguageModel } from './model.js';
import { featuresOf, type Sample, type Samples, samplesOf } from './nearest.js';
import { fold, plainWords } from './normalise.js';
import { type Spelling, spellingOf } from './spelling.js';

const MEANINGS = { en: english, da: danish } as const;
const NUMBERS = { en: englishNumbers, da: danishNumbers } as const;

/** Everything that an ear needs to understand what stands in no sample. */
export interface Mind {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly samples: Samples;
  /** Folded names of exercises. */
  readonly names: ReadonlyMap<string, ExerciseId>;
}

const SLOT = /\{(\w+)\}/;
/** What stands for a slot among a sample's features: any of its values would. */
const SLOT_FEATURES: Readonly<Record<SlotName, readonly (Concept | 'NAMED')[]>> = {
  exercise: ['NAMED'],
  language: ['ENGLISH', 'DANISH'],
  style: [],
};

const isSlot = (name: string | undefined): name is SlotName =>
  name !== undefined && name in SLOT_FEATURES;

/** Number words alone, and the like, are names only where nothing else is said. */
function namesOf(
  model: LanguageModel,
  language: Language,
  { plain }: Lexicon,
): Map<string, ExerciseId> {
  const numbers = new Set(NUMBERS[language].map(fold));
  const type = model.types.find(({ values }) => values.some(({ id }) => id === EXERCISE_IDS[0]));
  const names = new Map<string, ExerciseId>();
  for (const { id, name } of type?.values ?? []) {
    const exercise = EXERCISE_IDS.find((known) => known === id);
    if (exercise === undefined) continue;
    for (const text of [name.value, ...name.synonyms]) {
      const words = plainWords(text, language).map(fold);
      const tells = words.some((word) => !plain.has(word) && !numbers.has(word));
      if (tells) names.set(words.join(' '), exercise);
    }
  }
  return names;
}

/** @param samples with their words folded */
function sampleOf(
  { intent, text, words }: Omit<Sample, 'features'> & { words: readonly string[] },
  lexicon: Lexicon,
): Sample {
  const slot = SLOT.exec(text)?.[1];
  const stands = isSlot(slot) ? SLOT_FEATURES[slot] : [];
  const concepts = spansIn(lexicon, words).map(({ concept }) => concept);
  return { intent, text, features: featuresOf(words, [...concepts, ...stands]) };
}

export function mindOf(model: LanguageModel, language: Language): Mind {
  const lexicon = lexiconOf(MEANINGS[language], language);
  const all = model.intents.flatMap(({ name: intent, samples }) =>
    samples.map((text) => {
      const words = plainWords(text.replace(SLOT, ' '), language).map(fold);
      return { intent, text, words };
    }),
  );
  const said = new Set(all.flatMap(({ words }) => words));
  const isKnown = (word: string): boolean =>
    said.has(word) || lexicon.plain.has(word) || isListed(lexicon, word);
  return {
    language,
    lexicon,
    spelling: spellingOf([...said, ...lexicon.known], isKnown, language === 'da'),
    samples: samplesOf(all.map((sample) => sampleOf(sample, lexicon))),
    names: namesOf(model, language, lexicon),
  };
}
