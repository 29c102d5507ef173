import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { isGoodEnough, sum, table, tallyOf, type Tally } from './mutation/tally.js';

/**
 * `npm run mutation -- [coach] [speech] [store] [--told]`
 *
 * Stryker over these folders of `lambda/` (none named: all), each sub-folder a run of its own, so
 * that what was found survives an interruption. Ends with 1 where a folder has less than 80 %.
 * `--told`: only the table of what is known.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { told: { type: 'boolean', default: false } },
});

const ROOT = new URL('..', import.meta.url);

const pathOf = (name: string): string => fileURLToPath(new URL(name, ROOT));

const FOLDERS = positionals.length > 0 ? positionals : ['speech', 'store', 'coach'];

/** The folder and those below it that hold code. */
function partsOf(folder: string): string[] {
  const all = readdirSync(pathOf(`lambda/${folder}`), { withFileTypes: true });
  const below = all.filter((each) => each.isDirectory()).map(({ name }) => `${folder}/${name}`);
  const own = all.some(({ name }) => name.endsWith('.ts')) ? [folder] : [];
  return [...below.flatMap(partsOf), ...own];
}

const reportOf = (part: string): string =>
  pathOf(`.stryker/${part.replaceAll('/', '-')}-report.json`);

function mutate(part: string): void {
  const env = { ...process.env, MUTATE: part };
  const { status } = spawnSync('npx', ['stryker', 'run'], { stdio: 'inherit', cwd: ROOT, env });
  if (status !== 0) throw new Error(`Stryker did not come to the end of ${part}.`);
}

const tallies = FOLDERS.flatMap((folder): Tally[] => {
  const parts = partsOf(folder);
  if (!values.told) parts.forEach(mutate);
  const known = parts.filter((part) => existsSync(reportOf(part)));
  const files = known.flatMap((part) => tallyOf(readFileSync(reportOf(part), 'utf8')));
  return [...files, sum(folder, files)];
});

console.log(table(tallies));
const folders = tallies.filter(({ name }) => FOLDERS.includes(name));
process.exitCode = folders.every(isGoodEnough) ? 0 : 1;
