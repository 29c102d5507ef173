/**
 * Draws the store's icons from `scripts/icons/icon.svg`; with `--check` only compares, and exits 1
 * where they differ.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { iconDrift, iconFiles } from './icons/files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const icons = iconFiles();
if (values.check) {
  const faults = iconDrift(ROOT, icons);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} else {
  for (const { path, png } of icons) writeFileSync(join(ROOT, path), png);
}
