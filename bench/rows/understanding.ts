import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { modelFilePath } from '../../device/ear/model-file.js';
import { type Language, LANGUAGES } from '../../locales/languages.js';
import { bundle } from '../../scripts/build/bundle.js';
import { node24 } from '../../scripts/need/node24.js';
import { phrasesIn } from '../../scripts/nlu/phrases.js';
import { emptyStart } from '../cold/process.js';
import { compared, median, row, type Row } from '../row.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 15;
const WARM_UPS = 2;
const KILOBYTE = 1_000;

/** No sample contains it, so the engine must look for its meaning. */
const FIRST: Readonly<Record<Language, string>> = {
  en: 'could you maybe speed it up a notch',
  da: 'kan du ikke skrue lidt op for farten',
};

const Answered = v.object({ how: v.literal('meaning'), firstMs: v.number(), eachMs: v.number() });

interface Start {
  readonly node: string;
  readonly bundled: string;
  readonly folder: string;
}

function strangers(language: Language): string[] {
  const folder = join(ROOT, 'test/device/phrases', language);
  return readdirSync(folder)
    .filter((file) => file.startsWith('strangers-'))
    .sort()
    .flatMap((file) => phrasesIn(readFileSync(join(folder, file), 'utf8')))
    .map(({ text }) => text);
}

/** A fresh process that answers these phrases. */
async function answered(start: Start, language: Language, phrases: readonly string[]) {
  const list = join(start.folder, `${language}.txt`);
  await writeFile(list, phrases.join('\n'));
  const file = join(ROOT, modelFilePath(language));
  const since = performance.now();
  const { stdout } = await promisify(execFile)(start.node, [start.bundled, language, file, list]);
  const processMs = performance.now() - since;
  return { ...v.parse(Answered, JSON.parse(stdout)), processMs };
}

async function rowsOf(start: Start, language: Language): Promise<Row[]> {
  const runs: Awaited<ReturnType<typeof answered>>[] = [];
  const empty: number[] = [];
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    const nothing = await emptyStart({ node: start.node, environment: {} });
    const one = await answered(start, language, [FIRST[language]]);
    if (run < 0) continue;
    runs.push(one);
    empty.push(nothing.ms);
  }
  const all = await answered(start, language, [FIRST[language], ...strangers(language)]);
  const { size } = await stat(join(ROOT, modelFilePath(language)));
  const wholeMs = median(runs.map(({ processMs }) => processMs));
  return [
    row(`first answer, ${language}`, median(runs.map(({ firstMs }) => firstMs)), 'ms'),
    compared(`process with one answer, ${language}`, wholeMs, 'ms', median(empty)),
    row(`an utterance, ${language}`, all.eachMs, 'ms'),
    row(`model file, ${language}`, size / KILOBYTE, 'KB'),
  ];
}

/** How soon and how fast the device understands, and what it reads for that. */
export async function understanding(): Promise<readonly Row[]> {
  const { files } = await bundle(ROOT, {
    name: 'understanding',
    entry: 'bench/understanding.ts',
    budget: Infinity,
    banner: 'globalThis.firstStatement = performance.now();',
  });
  const folder = await mkdtemp(join(tmpdir(), 'understanding-'));
  try {
    for (const { name, contents } of files) await writeFile(join(folder, name), contents);
    const start = { node: await node24(), bundled: join(folder, 'index.mjs'), folder };
    const rows: Row[] = [];
    for (const language of LANGUAGES) rows.push(...(await rowsOf(start, language)));
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}
