/** Builds what plays Danish on an Echo: `dist/sound/`, and what the skill has to know of it. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Pack } from '../lambda/sound/pack.js';
import { everySentence, plainText } from './sound/list.js';
import { bestPack } from './sound/packs.js';
import { PACKS } from './sound/shelf.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAKE = 'npm run sound-pack -- --lang da --engine polly --voice Sofie';

/** A sentence that nobody has spoken would be said in English. */
function demandAll({ clips }: Pack): void {
  const there = new Set(clips.map(({ id }) => id));
  const lacking = everySentence('da').filter(({ id }) => !there.has(id));
  for (const { ssml } of lacking) console.error(`The pack lacks: ${plainText(ssml)}`);
  if (lacking.length > 0) throw new Error(`The pack is older than the words: ${MAKE}`);
}

async function main(): Promise<void> {
  const found = await bestPack(join(ROOT, PACKS), 'da');
  if (found === null) throw new Error(`There is no Danish sound pack yet: ${MAKE}`);
  demandAll(found.pack);
  const folder = join(ROOT, 'dist', 'sound');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { index: 'lambda/sound/index.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const name of ['pack.json', 'clips.mp3']) {
    await copyFile(join(found.folder, name), join(folder, name));
  }
  await mkdir(join(ROOT, 'dist', 'lambda'), { recursive: true });
  await writeFile(join(ROOT, 'dist', 'lambda', 'danish.json'), JSON.stringify(found.pack));
  const { voice, engine, version, clips } = found.pack;
  console.log(`dist/sound: ${clips.length} clips by ${voice} (${engine}), version ${version}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
