import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that a command makes from `locales/` and that is committed. */
export interface Generated {
  /** From the project's root. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

export function writeGenerated(root: string, files: readonly Generated[]): void {
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** @returns one sentence for each file that is not what `npm run` with this command would write */
export function drift(root: string, files: readonly Generated[], command: string): string[] {
  return files.flatMap(({ path, contents }) => {
    const found = read(join(root, path));
    if (found?.equals(Buffer.from(contents)) === true) return [];
    if (found === null) return [`${path} is missing: run npm run ${command}.`];
    return [`${path} differs from locales/: run npm run ${command}.`];
  });
}
