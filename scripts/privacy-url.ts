/** Writes the public address of the privacy policy into the manifest: `npm run privacy-url -- URL`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withAddress } from './privacy-url/address.js';

const MANIFEST = fileURLToPath(new URL('../skill-package/skill.json', import.meta.url));

try {
  const manifest = withAddress(readFileSync(MANIFEST, 'utf8'), process.argv[2] ?? '');
  writeFileSync(MANIFEST, manifest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
