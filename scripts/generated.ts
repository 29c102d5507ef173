import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that a command makes from `locales/` and that is committed. */
export interface Generated {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

export function writeGenerated(root: string, files: readonly Generated[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @returns one sentence for each file that is not what `npm run` with this command would write */
export function drift(root: string, files: readonly Generated[], command: string): string[] {
  return files.flatMap(({ path, text }) => {
    const found = read(join(root, path));
    if (found === text) return [];
    if (found === null) return [`${path} is missing: run npm run ${command}.`];
    return [`${path} differs from locales/: run npm run ${command}.`];
  });
}
