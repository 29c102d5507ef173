import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files that hold one language's patterns, each from the project's root. */
function sourcesIn(folder: string): string[] {
  const files = ['asks', 'slots'].flatMap((name) => {
    const parts = join(folder, name);
    const split = existsSync(resolve(ROOT, parts)) ? readdirSync(resolve(ROOT, parts)).sort() : [];
    return [`${parts}.ts`, ...split.map((file) => join(parts, file))];
  });
  return files.filter((file) => existsSync(resolve(ROOT, file)));
}

/** What stands before a colon: an intent, a slot's value or a phrase. */
const HEADING = /^\s*(?:'([^']+)'|([\p{L}\d]+)):/u;

const isHeading = (line: string, owner: string): boolean =>
  HEADING.exec(line)?.slice(1).includes(owner) ?? false;

const holds = (line: string, pattern: string): boolean =>
  line.includes(`'${pattern}'`) || line.includes(`"${pattern}"`);

/**
 * Where a pattern is written. A string does not know its line at run time, so the files are read:
 * a pattern is one string on one line, somewhere under its owner's name.
 * @param folder of the language, from the project's root, such as `locales/en`
 * @param owner the intent, slot value or phrase that the pattern belongs to
 * @returns `file:line`, or the folder alone for a pattern that stands in no file
 */
export function placeOf(folder: string, owner: string, pattern: string): string {
  for (const file of sourcesIn(folder)) {
    const lines = readFileSync(resolve(ROOT, file), 'utf8').split('\n');
    const heading = lines.findIndex((line) => isHeading(line, owner));
    if (heading < 0) continue;
    const line = lines.findIndex((text, index) => index >= heading && holds(text, pattern));
    if (line >= 0) return `${file}:${line + 1}`;
  }
  return folder;
}
