import { MANIFEST, MODELS, RESOURCES, textOf, type SkillFiles } from '../files.js';

function wrongWith(files: SkillFiles, path: string): string[] {
  if (!files.has(path)) return [`${path}: it is missing: put it back.`];
  try {
    JSON.parse(textOf(files, path));
    return [];
  } catch {
    return [`${path}: it is not JSON: mend its brackets, commas and quotation marks.`];
  }
}

/** Before all other rules: they can look at nothing where a file cannot be read. */
export function unreadable(files: SkillFiles): readonly string[] {
  const models = [...files.keys()].filter((path) => path.startsWith(`${MODELS}/`));
  return [MANIFEST, RESOURCES, ...models].flatMap((path) => wrongWith(files, path));
}
