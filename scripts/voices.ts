import '../device/quiet.js';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lambda/coach/profile.js';
import { Missing } from './need/missing.js';
import { isPollyName, measuredByPolly, pollyVoice } from './voices/by-polly.js';
import { ESPEAK } from './voices/espeak.js';
import { joanna } from './voices/joanna.js';
import { spokenLines } from './voices/lines.js';
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

const voices = [...LANGUAGES.map((language) => ESPEAK[language].name), 'joanna'];

/** Measures what the committed table lacks, or everything. */
async function measureVoice(language: Language): Promise<void> {
  const committed = options.all ? null : await readTable(ESPEAK[language].name);
  const { table, fresh } = await measure(language, committed);
  await writeTable(table);
  const lines = Object.keys(table.sentences).length;
  console.log(`${table.name}: ${lines} lines and 60 numbers, ${fresh} of them measured now`);
}

/** A table that was measured is worth more than an estimate. */
async function estimateJoanna(): Promise<void> {
  if ((await readTable('joanna'))?.measured === true) return;
  await writeTable(joanna(await committed('en')));
  console.log('joanna: estimated from espeak-en');
}

/** Needs an AWS account, or what stands in for Polly at `AWS_ENDPOINT_URL_POLLY`. */
async function measureByPolly(name: string): Promise<void> {
  const voice = pollyVoice(name);
  const lines = spokenLines(voice.language);
  const table = await measuredByPolly(voice, lines, await committed(voice.language));
  await writeTable(table);
  console.log(`${table.name}: ${lines.length} lines and 60 numbers, spoken by ${name}`);
}

/** Needs no espeak: compares the committed table with what can be said. */
async function checkVoice(language: Language): Promise<void> {
  const table = await committed(language);
  const lacking = missing(table);
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

async function committed(language: Language) {
  const { name } = ESPEAK[language];
  const table = await readTable(name);
  if (table === null) throw new Error(`There is no table for ${name} yet: ${USAGE}`);
  return table;
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
  const step = options.check ? checkVoice : options.prove ? proveVoice : measureVoice;
  for (const language of LANGUAGES) {
    if (voice === undefined || voice === ESPEAK[language].name) await step(language);
  }
  if (step === measureVoice && voice !== 'espeak-da') await estimateJoanna();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Missing ? error.message : `voices: ${error.message}`);
  process.exitCode = 1;
}
