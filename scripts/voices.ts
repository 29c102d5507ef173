import '../device/quiet.js';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lambda/coach/profile.js';
import type { VoiceTable } from '../lambda/speech/voice.js';
import { Missing } from './need/missing.js';
import { isPollyName, measuredByPolly, pollyVoice } from './voices/by-polly.js';
import { ESPEAK } from './voices/espeak.js';
import { joanna } from './voices/joanna.js';
import { plainText, spokenLines } from './voices/lines.js';
import { isMeasured } from './voices/measured.js';
import { FIGURES } from './voices/recorded/figures.js';
import { MATTHEW, matthew } from './voices/recorded/matthew.js';
import { ENGINES, type Engine } from './voices/recorded/recordings.js';
import { prove } from './voices/prove.js';
import { measure, missing, readTable, writeTable } from './voices/table.js';

const USAGE = 'npm run voices:measure -- [--voice NAME] [--all | --check | --prove]';

const { values: options } = parseArgs({
  options: {
    voice: { type: 'string' },
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    prove: { type: 'boolean', default: false },
  },
});

const voices = [
  ...LANGUAGES.map((language) => ESPEAK[language].name),
  ...Object.values(MATTHEW),
  'joanna',
];

/** Measures what the committed table lacks, or everything. */
async function measureVoice(language: Language): Promise<void> {
  const committed = options.all ? null : await readTable(ESPEAK[language].name);
  const { table, fresh } = await measure(language, committed);
  await writeTable(table);
  const lines = Object.keys(table.sentences).length;
  console.log(`${table.name}: ${lines} lines and 60 numbers, ${fresh} of them measured now`);
}

/** Computes what Matthew's table lacks, from the figures of the recordings. */
async function fitMatthew(engine: Engine): Promise<void> {
  const name = MATTHEW[engine];
  const kept = await readTable(name);
  if (kept !== null && isMeasured(kept)) return;
  const lines = spokenLines('en').map(plainText);
  const table = await matthew(FIGURES, engine, lines, options.all ? null : kept);
  await writeTable(table);
  console.log(`${name}: ${lines.length} lines and 60 numbers, fitted on recordings`);
}

/** A table that was measured is worth more than an estimate. */
async function estimateJoanna(): Promise<void> {
  const kept = await readTable('joanna');
  if (kept !== null && isMeasured(kept)) return;
  const standard = await tableNamed(MATTHEW.standard);
  if (isMeasured(standard)) return;
  await writeTable(joanna(standard));
  console.log('joanna: estimated from matthew');
}

/** Needs an AWS account, or what stands in for Polly at `AWS_ENDPOINT_URL_POLLY`. */
async function measureByPolly(name: string): Promise<void> {
  const voice = pollyVoice(name);
  const lines = spokenLines(voice.language);
  const table = await measuredByPolly(voice, lines, await committed(voice.language));
  await writeTable(table);
  console.log(`${table.name}: ${lines.length} lines and 60 numbers, spoken by ${name}`);
}

/** Needs no espeak: compares a committed table with what can be said. */
async function checkTable(name: string): Promise<void> {
  const table = await tableNamed(name);
  // A recording of an Echo has some of the lines; the rest follows from its fit.
  const lacking = name !== ESPEAK[table.language].name && isMeasured(table) ? [] : missing(table);
  for (const line of lacking) console.log(`${table.name} lacks: ${line}`);
  if (lacking.length > 0) process.exitCode = 1;
}

async function proveVoice(language: Language): Promise<void> {
  const table = await committed(language);
  for (const { what, plannedMs, heardMs, worstOnsetMs, holds } of await prove(table)) {
    const error = ((heardMs / plannedMs - 1) * 100).toFixed(2);
    console.log(
      `${table.name}: ${what}: planned ${plannedMs} ms, heard ${heardMs} ms (${error} %), ` +
        `no beginning off by more than ${worstOnsetMs} ms: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
    );
    if (!holds) process.exitCode = 1;
  }
}

const committed = (language: Language): Promise<VoiceTable> => tableNamed(ESPEAK[language].name);

async function tableNamed(name: string): Promise<VoiceTable> {
  const table = await readTable(name);
  if (table === null) throw new Error(`There is no table for ${name} yet: ${USAGE}`);
  return table;
}

async function espeakStep(language: Language): Promise<void> {
  if (options.check) await checkTable(ESPEAK[language].name);
  else if (options.prove) await proveVoice(language);
  else await measureVoice(language);
}

async function main(): Promise<void> {
  const { voice } = options;
  if (voice !== undefined && isPollyName(voice)) {
    await measureByPolly(voice);
    return;
  }
  if (voice !== undefined && !voices.includes(voice)) {
    throw new Error(
      `There is no voice "${voice}", only ${voices.join(', ')} and Polly's, with a capital: ${USAGE}`,
    );
  }
  const wanted = (name: string): boolean => voice === undefined || voice === name;
  for (const language of LANGUAGES) {
    if (wanted(ESPEAK[language].name)) await espeakStep(language);
  }
  if (options.prove) return;
  for (const engine of ENGINES) {
    const name = MATTHEW[engine];
    if (wanted(name)) await (options.check ? checkTable(name) : fitMatthew(engine));
  }
  if (options.check) return;
  // Her estimate follows from his table.
  if (wanted('joanna') || wanted(MATTHEW.standard)) await estimateJoanna();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Missing ? error.message : `voices: ${error.message}`);
  process.exitCode = 1;
}
