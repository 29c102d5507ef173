import { modelPath } from '../../device/ear/model.js';
import { factsOf, LANGUAGES, type Language } from '../../locales/languages.js';
import { ASKS } from '../../locales/understanding.js';
import type { Generated } from '../generated.js';
import { modelText } from './model.js';

/**
 * A language's models. A device finds a skill only under its own locale, so every locale of Alexa's
 * has a copy. A model for a locale that Alexa lacks stays outside skill-package/, because it would
 * stop the whole import.
 */
function filesOf(language: Language): Generated[] {
  const { alexaLocales } = factsOf(language);
  const contents = modelText(ASKS[language], language, `locales/${language}`);
  const copies = alexaLocales.map((each) => `skill-package/interactionModels/custom/${each}.json`);
  return [...new Set([modelPath(language), ...copies])].map((path) => ({ path, contents }));
}

/** @throws ModelFault */
export const modelFiles = (): Generated[] => LANGUAGES.flatMap(filesOf);
