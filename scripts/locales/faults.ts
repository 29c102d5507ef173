import { SLOT_NAMES } from '../../lambda/speech/slots.js';
import { namespaceOf, PLURAL, VARIANT, type LocaleFile } from './files.js';

/** A text and where it is: every fault names file and key. */
interface Entry {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}

const SLOT = /\{\{([^{}]*)\}\}/g;

const at = ({ path, key }: Entry, fault: string): string => `${path}: "${key}" ${fault}`;

const entriesIn = (files: readonly LocaleFile[]): readonly Entry[] =>
  files.flatMap(({ path, texts }) =>
    Object.entries(texts).map(([key, text]) => ({ path, key, text })),
  );

/** The slots of a text, sorted and each once: "Say {{yes, command}}." → ["yes, command"]. */
export const slotsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(SLOT)].map(([, slot = '']) => slot))].sort();

function slotFaults(entry: Entry, keys: ReadonlySet<string>): readonly string[] {
  const unknown = slotsIn(entry.text).filter((slot) => {
    const [name = '', format] = slot.split(', ');
    if (format === 'command') return !keys.has(`word.${name}`);
    return format !== undefined || !SLOT_NAMES.some((known) => known === name);
  });
  return unknown.map((slot) => at(entry, `has the unknown slot {{${slot}}}.`));
}

function textFaults(entry: Entry): readonly string[] {
  const plain = entry.text.replace(SLOT, '');
  return [
    ...(entry.text === '' ? [at(entry, 'is empty.')] : []),
    ...(/[<>&]/.test(plain) ? [at(entry, 'contains <, > or &: write plain text.')] : []),
    ...(/[{}]/.test(plain) ? [at(entry, 'has a brace that belongs to no {{slot}}.')] : []),
    ...(/\d/.test(plain) ? [at(entry, 'contains a digit: write the number as a word.')] : []),
    ...(/^\s|\s$|\s\s/.test(entry.text) ? [at(entry, 'has a space too many.')] : []),
  ];
}

/** Every plural needs all the categories that its language distinguishes. */
function pluralFaults(
  language: string,
  entry: Entry,
  keys: ReadonlySet<string>,
): readonly string[] {
  if (!PLURAL.test(entry.key)) return [];
  const base = entry.key.replace(PLURAL, '');
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const missing = pluralCategories.filter((category) => !keys.has(`${base}_${category}`));
  return [
    ...missing.map((category) => at(entry, `needs the plural form "${base}_${category}".`)),
    ...(keys.has(base) ? [at(entry, `is a plural, but "${base}" exists without one.`)] : []),
  ];
}

function variantFaults(entry: Entry, keys: ReadonlySet<string>): readonly string[] {
  const base = entry.key.replace(VARIANT, '');
  return base === entry.key || keys.has(base)
    ? []
    : [at(entry, `is a variant of "${base}", which does not exist.`)];
}

/** Keys of `exercises/plank.json` begin with `plank.`. */
function placeFaults({ name, path, texts }: LocaleFile): readonly string[] {
  if (!name.startsWith('exercises/')) return [];
  const prefix = `${name.slice('exercises/'.length)}.`;
  return Object.entries(texts)
    .filter(([key]) => !key.startsWith(prefix))
    .map(([key, text]) => at({ path, key, text }, `must begin with "${prefix}".`));
}

function doubles(files: readonly LocaleFile[]): readonly string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ name, path, texts }) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const id = `${namespaceOf(name)} ${key}`;
      const other = seen.get(id);
      seen.set(id, path);
      return other === undefined ? [] : [at({ path, key, text }, `is also in ${other}.`)];
    }),
  );
}

function faultsInLanguage(language: string, files: readonly LocaleFile[]): readonly string[] {
  const entries = entriesIn(files);
  const keys = new Set(entries.map(({ key }) => key));
  return [
    ...entries.flatMap((entry) => [
      ...textFaults(entry),
      ...slotFaults(entry, keys),
      ...pluralFaults(language, entry, keys),
      ...variantFaults(entry, keys),
    ]),
    ...files.flatMap(placeFaults),
    ...doubles(files),
  ];
}

/** Plural forms differ between languages, so only their base is compared. */
const comparable = (key: string): string => key.replace(PLURAL, '');

/** What one language has and the other one lacks. */
function lacking(
  file: LocaleFile,
  otherLanguage: string,
  other: LocaleFile | undefined,
): readonly string[] {
  if (other === undefined) return [`${file.path}: there is no such file in ${otherLanguage}.`];
  const known = new Set(Object.keys(other.texts).map(comparable));
  return Object.keys(file.texts)
    .filter((key) => !known.has(comparable(key)))
    .map((key) => `${other.path}: "${key}" is missing; ${file.path} has it.`);
}

function unequalSlots(file: LocaleFile, other: LocaleFile | undefined): readonly string[] {
  return Object.entries(file.texts).flatMap(([key, text]) => {
    const translated = other?.texts[key];
    if (other === undefined || translated === undefined) return [];
    const [here, there] = [slotsIn(text), slotsIn(translated)].map((slots) => slots.join(' | '));
    return here === there
      ? []
      : [
          `${other.path}: "${key}" has the slots ${there || 'none'}; ${file.path} has ${here || 'none'}.`,
        ];
  });
}

/**
 * Checks the texts of all languages.
 *
 * @param languages files by language; the others are compared with the first one
 * @returns one sentence per fault, which names file and key
 */
export function faultsOf(languages: ReadonlyMap<string, readonly LocaleFile[]>): readonly string[] {
  const [[firstLanguage, first] = ['', []], ...others] = languages;
  const within = [...languages].flatMap(([language, files]) => faultsInLanguage(language, files));
  const between = others.flatMap(([language, files]) => [
    ...first.flatMap((file) => {
      const other = files.find(({ name }) => name === file.name);
      return [...lacking(file, language, other), ...unequalSlots(file, other)];
    }),
    ...files.flatMap((file) =>
      lacking(
        file,
        firstLanguage,
        first.find(({ name }) => name === file.name),
      ),
    ),
  ]);
  return [...within, ...between];
}
