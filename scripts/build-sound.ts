/** Builds what plays Danish on an Echo: `dist/sound/`, its zip, and what the skill has to know of it. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../lambda/sound/pack.js';
import { bundle } from './build/bundle.js';
import { tellSkillItsSounds } from './build/danish.js';
import { zipped, type File } from './build/zip.js';
import { command } from './command.js';
import { compared, everySentence, letters } from './sound/list.js';
import { bestPack } from './sound/packs.js';
import { PACKS } from './sound/shelf.js';
import { plainText } from './voices/lines.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAKE = 'npm run sound-pack -- --lang da --engine polly --voice Sofie';

/** Of the code alone: the pack is as large as all that is said. */
const BUDGET = 50_000;

const NAME_LETTERS = 6;

/** A sentence that nobody has spoken would be said in English. */
function demandAll({ clips }: Pack): void {
  const { lacking } = compared(everySentence('da'), clips);
  for (const { ssml } of lacking) console.error(`The pack lacks: ${plainText(ssml)}`);
  if (lacking.length > 0) throw new Error(`The pack is older than the words: ${MAKE}`);
}

async function filesOf(folder: string): Promise<readonly File[]> {
  const { files } = await bundle(ROOT, {
    name: 'sound',
    entry: 'lambda/sound/index.ts',
    budget: BUDGET,
  });
  const pack = ['pack.json', 'clips.mp3'].map(async (name) => ({
    name,
    contents: await readFile(join(folder, name)),
  }));
  return [...files, ...(await Promise.all(pack))];
}

/** Only the last one, so that nobody uploads another. */
async function writeZip(dist: string, files: readonly File[]): Promise<string> {
  const zip = zipped(files);
  const name = `sound-${letters(zip, NAME_LETTERS)}.zip`;
  const old = (await readdir(dist)).filter((each) => /^sound-\w+\.zip$/.test(each));
  for (const each of old) await rm(join(dist, each));
  await writeFile(join(dist, name), zip);
  return name;
}

async function main(): Promise<void> {
  const found = await bestPack(PACKS, 'da');
  if (found === null) throw new Error(`There is no Danish sound pack yet: ${MAKE}`);
  demandAll(found.pack);
  const files = await filesOf(found.folder);
  const folder = join('dist', 'sound');
  await rm(folder, { recursive: true, force: true });
  for (const each of [folder, join('dist', 'lambda')]) await mkdir(each, { recursive: true });
  for (const { name, contents } of files) await writeFile(join(folder, name), contents);
  await tellSkillItsSounds('dist');
  const zip = await writeZip('dist', files);
  const { voice, engine, version, clips } = found.pack;
  console.log(`dist/sound: ${clips.length} clips by ${voice} (${engine}), version ${version}`);
  console.log(`dist/${zip}: the same to be uploaded; its name is the stack's SoundKey`);
}

await command(main);
