import { readModel } from '../../../device/ear/model.js';
import type { Section } from '../../../device/ear/model-file.js';
import { foldedWords } from '../../../device/ear/normalise.js';
import { type Sample, samplesIn } from '../../../device/ear/samples.js';
import { slotNumber, USES } from '../../../device/ear/values.js';
import { vocabularyIn } from '../../../device/ear/vocabulary.js';
import { factsOf, type Language, otherThan } from '../../../locales/languages.js';
import { MEANINGS } from '../../../locales/understanding.js';
import { ambiguousPhrases, exactPhrases, type ExactPhrase, wayOutOf } from './content.js';
import { type Numbering, numberingOf, sorted, type Texts } from './numbering.js';
import { type Entry, treeSection } from './tree-writer.js';
import { type Evening, type SlotValue, valuesIn } from './values.js';
import { type Wording, wordingsOf } from './wordings.js';

/** Everything in a model file but what is learnt. */
export type LanguageSections = Readonly<
  Record<Exclude<Section, 'intent' | 'exercise' | 'language' | 'style'>, Uint8Array>
>;

/** The words that a reading knows, before there are any values. */
function knownTexts(
  samples: readonly Sample[],
  wordings: readonly Wording[],
  language: Language,
): Texts {
  const pieces = wordings.flatMap((wording) => wording.pieces);
  const textsOf = (kind: string): string[] =>
    sorted(pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])));
  return {
    spelt: [...samples.flatMap(({ before, after }) => [...before, ...after]), ...textsOf('word')],
    plain: foldedWords(MEANINGS[language].plain, language),
    others: [],
    stems: textsOf('stem'),
    endings: textsOf('ending'),
    ids: [],
  };
}

function eveningOf(language: Language, texts: Texts): Evening {
  const { plain, spelt, isKnown } = vocabularyIn(numberingOf(texts).section);
  const { compounds } = factsOf(language);
  return { language, plain, spelling: { isKnown, words: spelt, compounds } };
}

const phraseSection = (phrases: readonly ExactPhrase[], { word }: Numbering): Uint8Array =>
  treeSection(
    phrases.map(({ before, slot, after, value }): Entry => {
      const filled = slot === null ? [] : [slotNumber(slot)];
      return { sequence: [...before.map(word), ...filled, ...after.map(word)], value };
    }),
  );

const valueSection = (values: readonly SlotValue[], { word, id: idNumber }: Numbering) =>
  treeSection(
    values.map(({ slot, words, id, uses }): Entry => ({
      sequence: [slotNumber(slot), ...words.map(word)],
      value: idNumber(id) * USES + uses,
    })),
  );

const wordsOf = (phrases: readonly ExactPhrase[], values: readonly SlotValue[]): string[] => [
  ...phrases.flatMap(({ before, after }) => [...before, ...after]),
  ...values.flatMap(({ words }) => words),
];

export function languageSections(language: Language): LanguageSections {
  const wordings = wordingsOf(MEANINGS[language], language);
  const model = readModel(language);
  const samples = samplesIn(model, language);
  const known = knownTexts(samples, wordings, language);
  const evening = eveningOf(language, known);
  const phrases = [...exactPhrases(samples, language), ...ambiguousPhrases(language)];
  const values = valuesIn(model, evening);
  const other = otherThan(language);
  const wayOut = wayOutOf(readModel(other));
  const wayOutPhrases = exactPhrases(samplesIn(wayOut, other), other);
  const wayOutValues = valuesIn(wayOut, { ...evening, language: other });
  const numbering = numberingOf({
    ...known,
    others: [...wordsOf(phrases, values), ...wordsOf(wayOutPhrases, wayOutValues)],
    ids: sorted([...values, ...wayOutValues].map(({ id }) => id)),
  });
  return {
    vocabulary: numbering.section,
    wordings: treeSection(
      wordings.map(({ pieces, concept }) => ({
        sequence: pieces.map(numbering.piece),
        value: concept,
      })),
    ),
    samples: phraseSection(phrases, numbering),
    values: valueSection(values, numbering),
    wayOutSamples: phraseSection(wayOutPhrases, numbering),
    wayOutValues: valueSection(wayOutValues, numbering),
  };
}
