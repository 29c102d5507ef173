import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { baseOf, type LocaleFile } from './files.js';

/** Where keys are named. */
const FOLDERS = ['lambda', 'device'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `${exercise}.half` → /^.+\.half$/; a template of nothing but slots names no key. */
function patternOf(template: ts.TemplateExpression): RegExp | null {
  const parts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return parts.every((part) => !/\w/.test(part))
    ? null
    : new RegExp(`^${parts.map(escaped).join('.+')}$`);
}

/** All keys that code names: in a text, or as a template that could become one. */
function namedIn(source: ts.SourceFile): { texts: Set<string>; patterns: RegExp[] } {
  const texts = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) texts.add(node.name.text);
    if (ts.isTemplateExpression(node)) {
      const pattern = patternOf(node);
      if (pattern !== null) patterns.push(pattern);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { texts, patterns };
}

/** Command words are named by the slots of other lines, and numbers by their value. */
function named(key: string, file: LocaleFile, texts: readonly string[]): boolean {
  if (file.name === 'numbers') return true;
  const [, word] = /^word\.(.+)$/.exec(key) ?? [];
  return word !== undefined && texts.some((text) => text.includes(`{{${word}, command}}`));
}

/**
 * Finds texts that no code asks for. It reads the code, so a key that is put together must be one
 * template: `${exercise}.half`. Whether a line is ever heard is tested by exploring all states.
 *
 * @param root the project's folder
 * @returns one sentence per unused key
 */
export function unusedKeys(
  root: string,
  languages: ReadonlyMap<string, readonly LocaleFile[]>,
): readonly string[] {
  const code = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  ).map((path) =>
    namedIn(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext)),
  );
  const isAsked = (key: string): boolean =>
    code.some(
      ({ texts, patterns }) =>
        // The formatter puts together the key of whatever command a line names.
        texts.has(key) || (!key.startsWith('word.') && patterns.some((each) => each.test(key))),
    );
  const [files = []] = languages.values();
  const all = files.flatMap(({ texts }) => Object.values(texts));
  return files.flatMap((file) =>
    Object.keys(file.texts)
      .filter((key) => !isAsked(baseOf(key)) && !named(key, file, all))
      .map((key) => `${file.path}: "${key}" is not used.`),
  );
}
