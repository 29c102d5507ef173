import { LABELS, type Part } from '../../device/ear/learnt.js';
import { type Mind, mindOf } from '../../device/ear/mind.js';
import { readModel } from '../../device/ear/model.js';
import type { Sections } from '../../device/ear/model-file.js';
import { treeIn } from '../../device/ear/tree.js';
import { vocabularyIn } from '../../device/ear/vocabulary.js';
import type { Language } from '../../lambda/coach/profile.js';
import { intentExamples, slotExamples } from './examples.js';
import { type LanguageSections, languageSections } from './file/language-sections.js';
import { modelFile } from './file/model-file.js';
import { weightsSection } from './file/weights-section.js';
import { framesOf, type Said, samplesOf } from './said.js';
import { train } from './train.js';

/** What a device will read utterances with, before anything is learnt. */
export function mindFrom(sections: LanguageSections, language: Language): Mind {
  const vocabulary = vocabularyIn(sections.vocabulary);
  const values = { vocabulary, tree: treeIn(sections.values) };
  return mindOf(language, treeIn(sections.wordings), values);
}

/** The classifiers, learnt from what was said and from the samples. */
function learnt(language: Language, said: readonly Said[], mind: Mind): Record<Part, Uint8Array> {
  const model = readModel(language);
  const all = [...said, ...samplesOf(model, language)];
  const slotted = [...all, ...framesOf(model, language)];
  const { intent, exercise, language: languages, style } = LABELS;
  return {
    intent: weightsSection(train(intent, intentExamples(all, mind))),
    exercise: weightsSection(train(exercise, slotExamples('exercise', exercise, slotted, mind))),
    language: weightsSection(train(languages, slotExamples('language', languages, slotted, mind))),
    style: weightsSection(train(style, slotExamples('style', style, slotted, mind))),
  };
}

export function sectionsOf(language: Language, said: readonly Said[]): Sections {
  const sections = languageSections(language);
  return { ...sections, ...learnt(language, said, mindFrom(sections, language)) };
}

/** The model file of a language, learnt from what was said. */
export const modelFileOf = (language: Language, said: readonly Said[]): Uint8Array =>
  modelFile(sectionsOf(language, said));
