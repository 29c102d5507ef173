import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { NUMBERS } from '../../locales/index.js';
import { factsOf, type Language } from '../../locales/languages.js';
import { MEANINGS } from '../../locales/understanding.js';
import { spellingsIn, type Spellings } from './found.js';
import { isListed, type Lexicon, lexiconOf } from './lexicon.js';
import type { LanguageModel } from './model.js';
import { fold, foldedWords } from './normalise.js';
import { once } from './once.js';
import type { Sample } from './samples.js';
import { type Spelling, spellingOf } from './spelling.js';

/** Everything that an ear needs to understand what stands in no sample. */
export interface Mind {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  /** Folded names of exercises. */
  readonly names: ReadonlyMap<string, ExerciseId>;
  /** Made when it is first needed. */
  readonly spellings: () => Spellings;
}

/** Number words alone, and the like, are names only where nothing else is said. */
function namesOf(
  model: LanguageModel,
  language: Language,
  { plain }: Lexicon,
): Map<string, ExerciseId> {
  const numbers = new Set(NUMBERS[language].numbers.map(fold));
  const type = model.types.find(({ values }) => values.some(({ id }) => id === EXERCISE_IDS[0]));
  const names = new Map<string, ExerciseId>();
  for (const { id, name } of type?.values ?? []) {
    const exercise = EXERCISE_IDS.find((known) => known === id);
    if (exercise === undefined) continue;
    for (const text of [name.value, ...name.synonyms]) {
      const words = foldedWords(text, language);
      const tells = words.some((word) => !plain.has(word) && !numbers.has(word));
      if (tells) names.set(words.join(' '), exercise);
    }
  }
  return names;
}

export function mindOf(model: LanguageModel, samples: readonly Sample[], language: Language): Mind {
  const lexicon = lexiconOf(MEANINGS[language], language);
  const said = new Set<string>();
  for (const { before, after } of samples) {
    for (const word of before) said.add(word);
    for (const word of after) said.add(word);
  }
  const isKnown = (word: string): boolean =>
    said.has(word) || lexicon.plain.has(word) || isListed(lexicon, word);
  const spelling = spellingOf([...said, ...lexicon.known], isKnown, factsOf(language).compounds);
  return {
    language,
    lexicon,
    spelling,
    names: namesOf(model, language, lexicon),
    spellings: once(() => spellingsIn(model, language, spelling)),
  };
}
