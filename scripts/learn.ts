/**
 * Writes the model file of each language: all that the device needs to understand it. Its weights
 * are learnt from the samples and from what people said (`said/`). With `--check` only compares,
 * and exits 1 where the two differ.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelFilePath } from '../device/ear/model-file.js';
import { LANGUAGES } from '../lambda/coach/profile.js';
import { drift, writeGenerated } from './generated.js';
import { modelFileOf } from './learn/lore.js';
import { saidFolder, saidIn } from './learn/said.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = LANGUAGES.map((language) => ({
  path: modelFilePath(language),
  contents: modelFileOf(language, saidIn(saidFolder(language))),
}));
if (values.check) {
  const faults = drift(ROOT, files, 'learn');
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} else writeGenerated(ROOT, files);
