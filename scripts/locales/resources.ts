import { format } from 'prettier';
import type { Generated } from '../generated.js';
import { namespaceOf, NAMESPACES, type LocaleFile } from './files.js';

const HEADER = '// Generated from locales/*/*.json by `npm run locales`. Do not edit.\n';

const isLines = ({ name }: LocaleFile): boolean => namespaceOf(name) === 'lines';

/** "exercises/plank" in "en" → "enExercisesPlank". */
const identifier = (language: string, name: string): string =>
  `${language}/${name}`.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

const importOf = (language: string, { name }: LocaleFile): string =>
  `import ${identifier(language, name)} from './${language}/${name}.json' with { type: 'json' };`;

function resourceOf(language: string, files: readonly LocaleFile[]): string {
  const lines = files.filter(isLines).map(({ name }) => `...${identifier(language, name)}`);
  const others = NAMESPACES.map((name) => `${name}: ${identifier(language, name)}`);
  return `${language}: { lines: { ${lines.join(', ')} }, ${others.join(', ')} }`;
}

/** Imports every JSON file and merges those of a language into i18next's resources. */
function resources(languages: ReadonlyMap<string, readonly LocaleFile[]>): string {
  const all = [...languages];
  const imports = all.flatMap(([language, files]) => files.map((file) => importOf(language, file)));
  const entries = all.map(([language, files]) => resourceOf(language, files));
  return `${HEADER}
${imports.join('\n')}
import type { Resources } from './lines.js';
import type { Language } from './languages.js';

/** All texts of all languages, by i18next's namespaces. */
export const RESOURCES: Readonly<Record<Language, Resources>> = { ${entries.join(', ')} };
`;
}

const entriesOf = (files: readonly LocaleFile[]): readonly string[] =>
  files
    .flatMap(({ texts }) => Object.entries(texts))
    .map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)};`);

/** The keys, with the first language's texts, from which types derive plurals and slots. */
function lines(files: readonly LocaleFile[]): string {
  return `${HEADER}
/** Every line with its text in the first language: types of keys and slots come from it. */
export interface Lines { ${entriesOf(files.filter(isLines)).join('\n')} }

type Same<T> = { readonly [K in keyof T]: string };

/** What each language must provide. A missing key does not compile. */
// Not an interface: i18next asks for an index signature.
export type Resources = {
  readonly lines: Same<Lines>;
  ${NAMESPACES.map((name) => {
    const file = files.find((each) => each.name === name);
    const keys = Object.keys(file?.texts ?? {}).map((key) => JSON.stringify(key));
    return `readonly ${name}: Readonly<Record<${keys.join(' | ')}, string>>;`;
  }).join('\n')}
};
`;
}

/**
 * Generates the imports of all locale files and the types of their keys.
 *
 * @param languages files by language; the types come from the first one
 */
export async function resourceFiles(
  languages: ReadonlyMap<string, readonly LocaleFile[]>,
): Promise<readonly Generated[]> {
  const [first = []] = languages.values();
  const pretty = (text: string): Promise<string> =>
    format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 });
  return [
    { path: 'locales/resources.ts', contents: await pretty(resources(languages)) },
    { path: 'locales/lines.ts', contents: await pretty(lines(first)) },
  ];
}
