import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipped, type File } from '../../scripts/build/zip.js';
import { baseline } from '../baseline.js';
import { compared, type Row } from '../row.js';

const LAMBDA = fileURLToPath(new URL('../../dist/lambda', import.meta.url));

async function filesIn(folder: string): Promise<readonly File[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => ({ name: relative(folder, path), contents: await readFile(path) })),
  );
}

const KILOBYTE = 1_000;

/** What is uploaded, as a zip. */
export async function zipSize(): Promise<readonly Row[]> {
  const ours = zipped(await filesIn(LAMBDA)).length / KILOBYTE;
  const practice = zipped(await filesIn(await baseline())).length / KILOBYTE;
  return [compared('zip', ours, 'KB', practice)];
}
