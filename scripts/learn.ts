/**
 * Teaches the desk's ear the samples and what people said (`said/` of each language), and writes
 * what it learnt; with `--check` only compares, and exits 1 where the two differ.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learntFile } from '../device/ear/learnt.js';
import { LANGUAGES } from '../lambda/coach/profile.js';
import { drift, writeGenerated } from './generated.js';
import { loreText } from './learn/lore.js';
import { saidFolder, saidIn } from './learn/said.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = LANGUAGES.map((language) => ({
  path: learntFile(language),
  text: loreText(language, saidIn(saidFolder(language))),
}));
if (values.check) {
  const faults = drift(ROOT, files, 'learn');
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} else writeGenerated(ROOT, files);
