import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { isGoodEnough, sum, table, tallyOf, type Tally } from './mutation/tally.js';

/**
 * `npm run mutation -- [coach] [speech] [store] [--told]`
 *
 * Stryker over these folders of `lambda/` (none named: all), each file a run of its own, so that
 * what was found survives an interruption, and is told early. Ends with 1 where a folder has less than 80 %.
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

/** What is known of a folder's own files, from all runs. */
const knownOf = (part: string): string => pathOf(`.stryker/${part.replaceAll('/', '-')}.json`);

const filesOf = (part: string): string[] =>
  readdirSync(pathOf(`lambda/${part}`)).filter((name) => name.endsWith('.ts'));

function mutate(part: string, file: string): void {
  const env = { ...process.env, MUTATE: part };
  const path = `lambda/${part}/${file}`;
  const options = { stdio: 'inherit', cwd: ROOT, env } as const;
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', path], options);
  if (status !== 0) throw new Error(`Stryker did not come to the end of ${path}.`);
}

const tallies = FOLDERS.flatMap((folder): Tally[] => {
  const parts = partsOf(folder);
  if (!values.told) for (const part of parts) filesOf(part).forEach((file) => mutate(part, file));
  const known = parts.filter((part) => existsSync(knownOf(part)));
  const files = known.flatMap((part) => tallyOf(readFileSync(knownOf(part), 'utf8')));
  return [...files, sum(folder, files)];
});

console.log(table(tallies));
const folders = tallies.filter(({ name }) => FOLDERS.includes(name));
process.exitCode = folders.every(isGoodEnough) ? 0 : 1;
