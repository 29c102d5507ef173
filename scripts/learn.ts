/**
 * Teaches the desk's ear the samples and what people said (`said/` of each language), and writes
 * what it learnt; with `--check` only compares, and exits 1 where the two differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learntFile } from '../device/ear/learnt.js';
import { LANGUAGES } from '../lambda/coach/profile.js';
import { loreText } from './learn/lore.js';
import { saidFolder, saidIn } from './learn/said.js';

const ROOT = new URL('../', import.meta.url);

function foundIn(path: string): string | null {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return null;
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const language of LANGUAGES) {
  const path = learntFile(language);
  const text = loreText(language, saidIn(saidFolder(language)));
  if (!values.check) writeFileSync(new URL(path, ROOT), text);
  else if (foundIn(path) !== text) {
    console.error(`${path} is not what is learnt from locales/${language}: run npm run learn.`);
    process.exitCode = 1;
  }
}
