import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cached, npm } from './cache.js';
import { Missing } from './missing.js';

/** AWS's own runtime client: what takes events to a handler on Lambda. */
const PACKAGE = 'aws-lambda-ric@4.0.2';
const FOLDER = cached('ric');
const PROGRAM = cached('ric', 'node_modules', 'aws-lambda-ric', 'index.mjs');

/** It compiles itself with these; the Debian package of each. */
const TOOLS: Readonly<Record<string, string>> = {
  autoconf: 'autoconf',
  automake: 'automake',
  libtoolize: 'libtool',
  cmake: 'cmake',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  xz: 'xz-utils',
};

function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The genuine runtime client, compiled once (about a minute).
 *
 * @param node the Node that it will run on
 * @returns the path of its program
 * @throws Missing where what it compiles with is not installed
 */
export async function runtimeClient(node: string): Promise<string> {
  if (existsSync(PROGRAM)) return PROGRAM;
  const missing = Object.keys(TOOLS).filter((program) => !isThere(program));
  if (missing.length > 0) {
    const packages = missing.map((program) => TOOLS[program] ?? program).join(' ');
    throw new Missing(
      `AWS's runtime client is compiled here and needs: apt-get install ${packages}.`,
    );
  }
  console.error(`Compiling ${PACKAGE} in .cache/, once: it takes a minute or two.`);
  await npm(FOLDER, ['install', '--no-save', PACKAGE], [dirname(node)]);
  return PROGRAM;
}
