import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../locales/languages.js';
import { modelFilePath, openModelFile } from './ear/model-file.js';
import type { Heard } from './ear/patterns.js';
import { type Ear, earOf, understandWith, type Understood } from './ear/understand.js';

export type { Heard, HeardSlot } from './ear/patterns.js';
export type { Understood } from './ear/understand.js';

const ears = new Map<Language, Ear>();

function earFor(language: Language): Ear {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const path = modelFilePath(language);
  const file = new URL(`../${path}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`${path} is missing: run npm run learn.`);
  const ear = earOf(openModelFile(readFileSync(file), path), language);
  ears.set(language, ear);
  return ear;
}

/** What a device makes of an utterance, and why. See `listen`. */
export function understand(utterance: string, language: Language): Understood {
  return understandWith(earFor(language), utterance);
}

/**
 * What a device of this language makes of an utterance: its samples and synonyms exactly, spelling
 * and softeners aside, then the closest meaning within a bound; all else is
 * AMAZON.FallbackIntent. The wish for another language is also understood in that other language.
 * @throws Error in one sentence where the model file is missing, damaged or of another version
 */
export function listen(utterance: string, language: Language): Heard {
  return understand(utterance, language).heard;
}
