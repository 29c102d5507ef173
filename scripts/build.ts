/**
 * Builds what is deployed: `dist/<name>/index.mjs` and the files that it needs, nothing else. Danish
 * sound that was built before stays known to the skill.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OverBudget, bundle, type Bundle, type Built } from './build/bundle.js';
import { tellSkillItsSounds } from './build/danish.js';
import type { File } from './build/zip.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BUNDLES: readonly Bundle[] = [{ name: 'lambda', entry: 'lambda/index.ts', budget: 250_000 }];

async function write(folder: string, files: readonly File[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, contents } of files) await writeFile(join(folder, name), contents);
}

function told({ name }: Bundle, { files, zipBytes }: Built): string {
  const bytes = files.reduce((sum, { contents }) => sum + contents.length, 0);
  const sizes = [bytes, zipBytes].map((each) => `${Math.round(each / 1000)} KB`);
  return `dist/${name}: ${files.length} files, ${sizes.join(', zipped ')}`;
}

try {
  for (const each of BUNDLES) {
    const built = await bundle(ROOT, each);
    await write(join('dist', each.name), built.files);
    await write(join('dist', 'maps', each.name), built.maps);
    console.log(told(each, built));
  }
  await tellSkillItsSounds('dist');
} catch (error) {
  if (!(error instanceof OverBudget)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
