import { readFile, writeFile } from 'node:fs/promises';
import type { Language } from '../../lambda/coach/profile.js';
import { voiceTable, type VoiceFile, type VoiceTable } from '../../lambda/speech/voice.js';
import { NUMBERS } from '../../locales/index.js';
import { ESPEAK, espeakVersion } from './espeak.js';
import { fit } from './fit.js';
import { plainText, spokenLines } from './lines.js';
import { lengths } from './measure.js';
import { MEASURED_TOLERANCE } from './measured.js';

export interface Measured {
  readonly table: VoiceTable;
  /** How many figures are new. */
  readonly fresh: number;
}

/**
 * The table of a language's espeak voice. A text that `committed` knows keeps its figure, so that
 * diffs show what changed. Throws when `committed` was measured with another espeak.
 */
export async function measure(language: Language, committed: VoiceTable | null): Promise<Measured> {
  const source = await sourceOf(language);
  if (committed !== null && committed.source !== source) {
    throw new Error(
      `${committed.name} was measured otherwise (${committed.source}); --all measures all of it anew`,
    );
  }
  const numbers = countedNumbers(language);
  const lines = new Map(spokenLines(language).map((line) => [plainText(line), line]));
  const wanted = [
    ...[...numbers].filter(([n]) => committed?.numbers[n] === undefined),
    ...[...lines].filter(([key]) => committed?.sentences[key] === undefined),
  ];
  const measured = await lengths(
    wanted.map(([, text]) => text),
    language,
  );
  const fresh = Object.fromEntries(wanted.map(([key], i) => [key, measured[i] ?? Number.NaN]));
  const sentences = pick([...lines.keys()], { ...committed?.sentences, ...fresh });
  const table: VoiceTable = {
    name: ESPEAK[language].name,
    language,
    tolerance: MEASURED_TOLERANCE,
    source,
    numbers: pick([...numbers.keys()], { ...committed?.numbers, ...fresh }),
    ...fit(sentences),
    sentences,
  };
  return { table, fresh: wanted.length };
}

/** Plain texts that the coach can say and a table has no figure for. */
export function missing(table: VoiceTable): string[] {
  const keys = spokenLines(table.language).map(plainText);
  return keys.filter((key) => !Object.hasOwn(table.sentences, key));
}

/** The committed table, or null when there is none. */
export async function readTable(name: string): Promise<VoiceTable | null> {
  try {
    const file: unknown = JSON.parse(await readFile(pathOf(name), 'utf8'));
    if (!isVoiceFile(file)) throw new Error(`${name}.json is no voice table`);
    return voiceTable(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export async function writeTable(table: VoiceTable): Promise<void> {
  await writeFile(pathOf(table.name), `${JSON.stringify(table, null, 2)}\n`);
}

/** "1" to "60" → the word. */
function countedNumbers(language: Language): Map<string, string> {
  return new Map(
    [...NUMBERS[language].numbers.entries()].slice(1).map(([n, word]) => [String(n), word]),
  );
}

async function sourceOf(language: Language): Promise<string> {
  const { name, voice, wordsPerMinute } = ESPEAK[language];
  return [
    `measured: espeak-ng ${await espeakVersion()} -m -v ${voice} -s ${wordsPerMinute}`,
    'what each text adds to a stream of speech between breaks',
    `npm run voices:measure -- --voice ${name} --all`,
  ].join('; ');
}

function pick(
  keys: readonly string[],
  from: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries([...keys].sort().map((key) => [key, from[key] ?? Number.NaN]));
}

function pathOf(name: string): URL {
  return new URL(`../../lambda/speech/voices/${name}.json`, import.meta.url);
}

function isVoiceFile(value: unknown): value is VoiceFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'language', 'tolerance', 'source', 'numbers', 'sentences'].every((key) => key in value)
  );
}
