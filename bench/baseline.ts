import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from '../scripts/need/cache.js';

const FOLDER = fileURLToPath(new URL('baseline/', import.meta.url));

/** The skill that ours is compared with; its packages are installed once. Its folder. */
export async function baseline(): Promise<string> {
  if (!existsSync(`${FOLDER}node_modules`)) {
    console.error('Installing the packages of bench/baseline, once.');
    await npm(FOLDER, ['ci', '--ignore-scripts']);
  }
  return FOLDER;
}
