import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { INTENT_NAMES, SLOT_NAMES } from '../../locales/asks.js';
import { factsOf, type Language } from '../../locales/languages.js';

const Value = v.object({
  id: v.string(),
  name: v.object({ value: v.string(), synonyms: v.array(v.string()) }),
});

const LanguageModel = v.object({
  intents: v.array(
    v.object({
      name: v.picklist(INTENT_NAMES),
      slots: v.array(v.object({ name: v.picklist(SLOT_NAMES), type: v.string() })),
      samples: v.array(v.string()),
    }),
  ),
  types: v.array(v.object({ name: v.string(), values: v.array(Value) })),
});
export type LanguageModel = v.InferOutput<typeof LanguageModel>;

const ModelFile = v.object({ interactionModel: v.object({ languageModel: LanguageModel }) });

/** The very file that Alexa reads, or its like for a language that Alexa lacks. */
export function modelPath(language: Language): string {
  const { locale, alexaLocales } = factsOf(language);
  return alexaLocales.includes(locale)
    ? `skill-package/interactionModels/custom/${locale}.json`
    : `device/models/${locale}.json`;
}

/** @throws where the file is missing or is no interaction model: run `npm run models` */
export function readModel(language: Language): LanguageModel {
  const text = readFileSync(new URL(`../../${modelPath(language)}`, import.meta.url), 'utf8');
  return v.parse(ModelFile, JSON.parse(text)).interactionModel.languageModel;
}
