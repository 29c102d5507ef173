import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asks as danish } from '../../locales/da/asks.js';
import { asks as english } from '../../locales/en/asks.js';
import { modelText } from './model.js';

/** A device finds a skill only under its own locale, so every English one has its copy. */
const ENGLISH_LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];

/** Outside skill-package/: Alexa has no Danish, and a locale that it lacks stops the whole import. */
const DANISH_FILE = 'device/models/da-DK.json';

export interface ModelFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

/** @throws ModelFault */
export function modelFiles(): ModelFile[] {
  const text = modelText(english, 'en', 'locales/en');
  const files = ENGLISH_LOCALES.map((locale) => ({
    path: `skill-package/interactionModels/custom/${locale}.json`,
    text,
  }));
  const danishText = modelText(danish, 'da', 'locales/da');
  return [...files, { path: DANISH_FILE, text: danishText }];
}

export function writeModels(root: string, files: readonly ModelFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @returns one sentence for each file that is not what `npm run models` would write */
export function drift(root: string, files: readonly ModelFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = read(join(root, path));
    if (found === text) return [];
    if (found === null) return [`${path} is missing: run npm run models.`];
    return [`${path} differs from locales/: run npm run models.`];
  });
}
