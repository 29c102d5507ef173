import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { factsOf, type Language } from '../../locales/languages.js';
import type { Lexicon } from './lexicon.js';
import { isSoftener } from './normalise.js';
import type { Spelling } from './spelling.js';
import { eachBelow, type Tree } from './tree.js';
import { FOUND_USE, idFor, slotNode, type Values } from './values.js';
import { FIRST_WORD } from './vocabulary.js';

/** Everything that an ear needs to understand what stands in no sample. */
export interface Mind {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  /** Folded names of exercises. */
  readonly names: ReadonlyMap<string, ExerciseId>;
  readonly values: Values;
}

function namesIn(values: Values): Map<string, ExerciseId> {
  const names = new Map<string, ExerciseId>();
  const root = slotNode(values, 'exercise');
  if (root === null) return names;
  eachBelow(values.tree, root, (sequence, found) => {
    const id = idFor(FOUND_USE, found, values.vocabulary);
    const exercise = EXERCISE_IDS.find((known) => known === id);
    const words = sequence.map((number) => values.vocabulary.words[number - FIRST_WORD]);
    if (exercise !== undefined) names.set(words.join(' '), exercise);
  });
  return names;
}

export function mindOf(language: Language, wordings: Tree, values: Values): Mind {
  const { vocabulary } = values;
  const { plain, spelt, isKnown } = vocabulary;
  return {
    ...{ language, values },
    lexicon: { vocabulary, wordings, plain, isSoftener: (word) => isSoftener(word, language) },
    spelling: { isKnown, words: spelt, compounds: factsOf(language).compounds },
    names: namesIn(values),
  };
}
