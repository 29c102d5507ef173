import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is installed for measuring and testing only, and is no dependency: not in `node_modules/`. */
export const cached = (...names: readonly string[]): string => join(ROOT, '.cache', ...names);

/**
 * Runs npm in a folder, made if missing.
 *
 * @param path searched for programs before all others
 */
export async function npm(
  folder: string,
  args: readonly string[],
  path: readonly string[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const PATH = [...path, process.env['PATH'] ?? ''].join(':');
  const quiet = ['--silent', '--no-audit', '--no-fund', '--prefix', folder];
  await promisify(execFile)('npm', [...args, ...quiet], {
    cwd: folder,
    env: { ...process.env, PATH },
    maxBuffer: 64 * 1024 * 1024,
  });
}
