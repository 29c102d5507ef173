import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lambda/coach/profile.js';
import { readWav } from './audio/wav.js';
import { calibrated } from './calibration/table.js';
import { partsOf, ssmlOf, textsOf } from './calibration/text.js';
import { ESPEAK } from './voices/espeak.js';
import { readTable, writeTable } from './voices/table.js';

const USAGE =
  'npm run voices:calibrate -- recording.wav --voice NAME [--lang en|da], ' +
  'or --text [--voice NAME] [--lang en|da] for what has to be read';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    voice: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    text: { type: 'boolean', default: false },
  },
});

function languageAsked(): Language {
  const found = LANGUAGES.find((language) => language === options.lang);
  if (found === undefined) throw new Error(`Nobody here speaks "${options.lang}": ${USAGE}`);
  return found;
}

/** Each part as a document of its own, for the developer console's voice and tone page or a skill. */
function printText(language: Language): void {
  const { voice } = options;
  for (const part of partsOf(textsOf(language))) {
    const ssml = ssmlOf(part, language);
    const inner = voice === undefined ? ssml : `<voice name="${voice}">${ssml}</voice>`;
    console.log(`<speak>${inner}</speak>\n`);
  }
}

async function calibrate(path: string, voice: string, language: Language): Promise<void> {
  const name = voice.toLowerCase();
  const known = await readTable(ESPEAK[language].name);
  if (known === null) throw new Error(`There is no table of ${ESPEAK[language].name}.`);
  if (LANGUAGES.some((each) => ESPEAK[each].name === name)) {
    throw new Error(`${name} is measured without a recording: npm run voices:measure.`);
  }
  const source = [
    `measured: ${voice} reading the calibration text, recorded as ${basename(path)}`,
    'what each text adds to a stream of speech between breaks',
    `npm run voices:calibrate -- ${basename(path)} --voice ${voice}`,
  ].join('; ');
  const recording = readWav(await readFile(path));
  const table = calibrated(recording, known, { name, language, source });
  await writeTable(table);
  const lines = Object.keys(table.sentences).length;
  console.log(`${name}: 60 numbers and ${lines} lines, in lambda/speech/voices/${name}.json`);
}

async function main(): Promise<void> {
  const language = languageAsked();
  const [path, ...others] = positionals;
  if (options.text) {
    printText(language);
    return;
  }
  if (path === undefined || others.length > 0 || options.voice === undefined) {
    throw new Error(`One recording and the name of its voice are needed: ${USAGE}`);
  }
  await calibrate(path, options.voice, language);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`calibrate: ${error.message}`);
  process.exitCode = 1;
}
