/**
 * Writes the interaction models from `locales/`; with `--check` only compares, and exits 1 where
 * they differ.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ModelFault } from './models/fault.js';
import { drift, writeGenerated } from './generated.js';
import { modelFiles } from './models/files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @returns sentences about what is wrong; none where all is well */
function run(check: boolean): string[] {
  try {
    const files = modelFiles();
    if (check) return drift(ROOT, files, 'models');
    writeGenerated(ROOT, files);
    return [];
  } catch (error) {
    if (error instanceof ModelFault) return [error.message];
    throw error;
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const faults = run(values.check);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
