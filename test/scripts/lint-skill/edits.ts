import {
  MANIFEST,
  MODELS,
  RESOURCES,
  textOf,
  type SkillFiles,
} from '../../../scripts/lint-skill/files.js';

/** The package with a fault in it. */
export type Edit = (files: SkillFiles) => SkillFiles;

export const withFile =
  (path: string, content: string | Uint8Array): Edit =>
  (files) =>
    new Map([
      ...files,
      [path, typeof content === 'string' ? new TextEncoder().encode(content) : content],
    ]);

export const withoutFile =
  (path: string): Edit =>
  (files) =>
    new Map([...files].filter(([each]) => each !== path));

function replacedIn(before: string, from: string | RegExp, to: string): string {
  const after = before.replaceAll(from, () => to);
  if (after === before) throw new Error(`No ${String(from)} is there to put a fault into.`);
  return after;
}

const replaced = (files: SkillFiles, path: string, from: string | RegExp, to: string): SkillFiles =>
  withFile(path, replacedIn(textOf(files, path), from, to))(files);

/** Every occurrence, so in all locales. */
export const inManifest =
  (from: string | RegExp, to: string): Edit =>
  (files) =>
    replaced(files, MANIFEST, from, to);

export const inResources =
  (from: string, to: string): Edit =>
  (files) =>
    replaced(files, RESOURCES, from, to);

/** Every occurrence in every model; they are all alike. */
export const inModels =
  (from: string | RegExp, to: string): Edit =>
  (files) => {
    const paths = [...files.keys()].filter((path) => path.startsWith(`${MODELS}/`));
    const after = new TextEncoder().encode(replacedIn(textOf(files, paths[0] ?? ''), from, to));
    return new Map([...files, ...paths.map((path) => [path, after] as const)]);
  };

/** One edit after the other. */
export const both =
  (first: Edit, second: Edit): Edit =>
  (files) =>
    second(first(files));

/** The first sample of an intent gets company. */
export const withSample = (intent: string, sample: string): Edit =>
  inModels(
    new RegExp(`(?<="name": "${intent}",\\s+"slots": \\[[^\\]]*\\],\\s+"samples": \\[)`, 'g'),
    `${JSON.stringify(sample)},`,
  );

/** An intent goes, with all its samples. */
export const withoutIntent = (intent: string): Edit =>
  inModels(
    new RegExp(
      `\\{\\s+"name": "${intent}",\\s+"slots": \\[[^\\]]*\\],\\s+"samples": \\[[^\\]]*\\]\\s+\\},`,
      'g',
    ),
    '',
  );

export const withoutSamples = (intent: string): Edit =>
  inModels(
    new RegExp(
      `(?<="name": "${intent}",\\s+"slots": \\[[^\\]]*\\],\\s+"samples": \\[)[^\\]]*`,
      'g',
    ),
    '',
  );

export const withIntent = (intent: string): Edit =>
  inModels('"intents": [', `"intents": [${intent},`);

/** By another name, everywhere. */
export const called = (name: string): Edit =>
  both(inModels('back coach', name), inManifest('back coach', name));
