import { asks as danish } from '../../locales/da/asks.js';
import { asks as english } from '../../locales/en/asks.js';
import type { Generated } from '../generated.js';
import { modelText } from './model.js';

/** A device finds a skill only under its own locale, so every English one has its copy. */
const ENGLISH_LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];

/** Outside skill-package/: Alexa has no Danish, and a locale that it lacks stops the whole import. */
const DANISH_FILE = 'device/models/da-DK.json';

/** @throws ModelFault */
export function modelFiles(): Generated[] {
  const text = modelText(english, 'en', 'locales/en');
  const files = ENGLISH_LOCALES.map((locale) => ({
    path: `skill-package/interactionModels/custom/${locale}.json`,
    text,
  }));
  const danishText = modelText(danish, 'da', 'locales/da');
  return [...files, { path: DANISH_FILE, text: danishText }];
}
