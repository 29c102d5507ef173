import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Keys and their texts, as one JSON file holds them. */
export type Texts = Readonly<Record<string, string>>;

/** One JSON file of one language. */
export interface LocaleFile {
  /** Below the language's folder, without `.json`: "prompts", "exercises/plank". */
  readonly name: string;
  /** From the project's root: "locales/en/prompts.json". */
  readonly path: string;
  readonly texts: Texts;
}

/** Files with a namespace of their own in i18next; all others together are `lines`. */
export const NAMESPACES = ['numbers', 'screen'] as const;

/** The namespace of a file, by its name. */
export const namespaceOf = (name: string): string =>
  NAMESPACES.find((each) => each === name) ?? 'lines';

/** i18next appends these to a key; the categories are Unicode's. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Variants of a step, chosen by i18next's context. */
export const VARIANT = /_(easy|slow|label)$/;

/** A key without its plural and variant, as code names it. */
export const baseOf = (key: string): string => key.replace(PLURAL, '').replace(VARIANT, '');

const ROOT = new URL('../../', import.meta.url);

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/**
 * Parses a locale file.
 *
 * @param path names the file in errors
 * @throws Error with one sentence if the text is not JSON or holds anything but strings
 */
export function parseTexts(json: string, path: string): Texts {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`${path}: this is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (!isTexts(value)) throw new Error(`${path}: every value must be a text in quotes.`);
  return value;
}

/** Reads all JSON files of a language, in alphabetical order. */
export function localeFiles(language: string): readonly LocaleFile[] {
  const folder = fileURLToPath(new URL(`locales/${language}/`, ROOT));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = `locales/${language}/${name.replaceAll('\\', '/')}`;
      const texts = parseTexts(readFileSync(new URL(path, ROOT), 'utf8'), path);
      return { name: name.replaceAll('\\', '/').replace(/\.json$/, ''), path, texts };
    });
}
