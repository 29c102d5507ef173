/**
 * `npm run voices:fit -- FILE` fits the lengths of Polly's Matthew on recorded durations, compares
 * models by cross-validation, and writes `scripts/voices/matthew.json` and Matthew's tables.
 */
import '../device/quiet.js';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { NUMBERS } from '../locales/index.js';
import { command } from './command.js';
import { escapeXml } from '../lambda/speech/ssml.js';
import { espeakVersion } from './voices/espeak.js';
import { plainText, spokenLines } from './voices/lines.js';
import { lengths } from './voices/measure.js';
import { crossValidate, type Crossed, type Errors } from './voices/recorded/cross.js';
import { plainOf } from './voices/recorded/features.js';
import type { EngineFigures, Figures } from './voices/recorded/figures.js';
import { matthew } from './voices/recorded/matthew.js';
import {
  CHOSEN,
  MODELS,
  chosenFeatures,
  type Known,
  type ModelName,
} from './voices/recorded/models.js';
import { pronounce } from './voices/recorded/phonemes.js';
import {
  ENGINES,
  recordedNumbers,
  recordingsIn,
  type Engine,
  type Recording,
} from './voices/recorded/recordings.js';
import { ridge, type Coefficients } from './voices/recorded/ridge.js';
import { rounded } from './voices/fit.js';
import { writeTable } from './voices/table.js';

const NAMES = Object.keys(MODELS).filter((name): name is ModelName => name in MODELS);

async function known(recordings: readonly Recording[]): Promise<readonly Known[]> {
  const texts = recordings.map(({ text }) => plainOf(text));
  const pronounced = await pronounce(texts);
  const espeak = await lengths(texts.map(escapeXml), 'en');
  return recordings.map(({ ms }, i) => ({
    text: texts[i] ?? '',
    pronounced: pronounced[i] ?? [],
    espeakMs: espeak[i] ?? Number.NaN,
    ms,
  }));
}

const percent = ({ rms, bias }: Errors): string =>
  `${(100 * rms).toFixed(1)} (${bias < 0 ? '−' : '+'}${Math.abs(100 * bias).toFixed(1)})`;

function row(engine: Engine, name: ModelName, { perLine, perAnswer }: Crossed): string {
  const cells = [...Object.values(perLine), ...Object.values(perAnswer)].map(percent);
  return `| ${engine} | ${name} | ${cells.join(' | ')} |`;
}

function heading({ perLine, perAnswer }: Crossed): readonly string[] {
  const columns = [
    ...Object.entries(perLine).map(([words, { count }]) => `words ${words} (${count} texts)`),
    ...Object.entries(perAnswer).map(([lines, { count }]) => `${lines} lines (${count} answers)`),
  ];
  return [
    'Root mean square (bias), percent of the recorded length, of held-out texts:',
    '',
    `| engine | model | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---').join('|')}|`,
  ];
}

const rounding = (coefficients: Coefficients): Coefficients =>
  Object.fromEntries(Object.entries(coefficients).map(([name, ms]) => [name, rounded(ms)]));

const exact = ({ rms, bias, count }: Errors): Errors => ({
  rms: Number(rms.toFixed(4)),
  bias: Number(bias.toFixed(4)),
  count,
});

const each = (errors: Readonly<Record<string, Errors>>): Readonly<Record<string, Errors>> =>
  Object.fromEntries(Object.entries(errors).map(([name, of]) => [name, exact(of)]));

function figuresOf(
  recordings: readonly Recording[],
  texts: readonly Known[],
  engine: Engine,
  { perLine, perAnswer }: Crossed,
): EngineFigures {
  const samples = texts.map((text) => ({ features: chosenFeatures(text), ms: text.ms[engine] }));
  return {
    numbers: recordedNumbers(recordings, engine, NUMBERS.en.numbers),
    coefficients: rounding(ridge(samples)),
    errors: { perLine: each(perLine), perAnswer: each(perAnswer) },
  };
}

async function main(): Promise<void> {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) {
    throw new Error('One file of durations is needed: npm run voices:fit -- matthew.tsv');
  }
  const recordings = recordingsIn(await readFile(path, 'utf8'));
  const texts = await known(recordings);
  const compared = ENGINES.map((engine) => {
    const models = NAMES.map((name) => [name, crossValidate(name, texts, engine)] as const);
    return [engine, new Map(models)] as const;
  });
  const chosen = (engine: Engine): Crossed =>
    new Map(compared).get(engine)?.get(CHOSEN) ?? crossValidate(CHOSEN, texts, engine);
  console.log(heading(chosen('standard')).join('\n'));
  for (const [engine, models] of compared) {
    for (const [name, errors] of models) console.log(row(engine, name, errors));
  }
  const figures: Figures = {
    source:
      `${recordings.length} texts read by Amazon Polly's Matthew, standard and neural engine: prompts of ` +
      'github.com/avimar/freeswitch-sounds-polly (MIT licence), durations from the first sound to the last; ' +
      `phonemes by espeak-ng ${await espeakVersion()} -v en-us; npm run voices:fit -- ${basename(path)}`,
    engines: {
      standard: figuresOf(recordings, texts, 'standard', chosen('standard')),
      neural: figuresOf(recordings, texts, 'neural', chosen('neural')),
    },
  };
  const file = new URL('voices/matthew.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  const lines = spokenLines('en').map(plainText);
  for (const engine of ENGINES) {
    const table = await matthew(figures, engine, lines, null);
    await writeTable(table);
    console.log(
      `${table.name}: 60 numbers, ${lines.length} lines, tolerance ${(100 * table.tolerance).toFixed(1)} %`,
    );
  }
}

await command(main);
