/**
 * `npm run locales` checks the texts in `locales/` and generates `locales/resources.ts` and
 * `locales/lines.ts` from them. With `--check` it writes nothing, and exits 1 if they are not up to
 * date.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../locales/languages.js';
import { command } from './command.js';
import { drift, writeGenerated } from './generated.js';
import { localeFiles } from './locales/files.js';
import { faultsOf } from './locales/faults.js';
import { resourceFiles } from './locales/resources.js';
import { unusedKeys } from './locales/unused.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @throws Error with one sentence per fault */
function report(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

await command(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const languages = new Map(LANGUAGES.map((language) => [language, localeFiles(language)]));
  report(faultsOf(languages));
  const files = await resourceFiles(languages);
  if (values.check) report(drift(ROOT, files, 'locales'));
  else writeGenerated(ROOT, files);
  // Last, so that the types of a new line exist before code asks for it.
  report(unusedKeys(ROOT, languages));
});
