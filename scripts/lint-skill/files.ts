import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGE = 'skill-package';
export const MANIFEST = `${PACKAGE}/skill.json`;
export const MODELS = `${PACKAGE}/interactionModels/custom`;
export const RESOURCES = 'ask-resources.json';
export const PRIVACY = 'docs/privacy.md';

/** What is linted: content by path from the project's root, with slashes. */
export type SkillFiles = ReadonlyMap<string, Uint8Array>;

/** @param root the project's; what is missing there is left out, for the rules to tell of */
export function readSkillFiles(root: string): SkillFiles {
  const inPackage = readdirSync(join(root, PACKAGE), { recursive: true, encoding: 'utf8' })
    .map((path) => `${PACKAGE}/${path.replaceAll('\\', '/')}`)
    .sort();
  const paths = [...inPackage, RESOURCES, PRIVACY].filter((path) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

export const textOf = (files: SkillFiles, path: string): string =>
  new TextDecoder().decode(files.get(path));
