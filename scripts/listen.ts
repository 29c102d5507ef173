/**
 * `npm run listen -- [--lang da] plank.move …` prints lines with example values and speaks them
 * through espeak-ng into a sound file, which it names.
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Params } from '../lambda/coach/turn.js';
import { createWords, plain } from '../lambda/speech/words.js';
import { WORDS } from '../locales/index.js';
import type { Key } from '../locales/keys.js';
import { LANGUAGES } from '../locales/languages.js';
import { outputOf } from './audio/tool.js';
import { command } from './command.js';
import { baseOf } from './locales/files.js';
import { Missing } from './need/missing.js';
import { ESPEAK, forEspeak } from './voices/espeak.js';

/** Values for every slot. */
const EXAMPLE: Params = {
  ...{ n: 3, done: 2, total: 7, reps: 10, low: 3, high: 4, no: 2, year: 2023 },
  ...{ times: 3, seconds: 20, minutes: 18, exercises: 7, days: 3, weeks: 2 },
  ...{ name: 'plank', next: 'bird-dog', intro: 'plank', side: 'right', where: 'arm-and-leg' },
};

const FORMS = [null, 'easy', 'slow'] as const;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: LANGUAGES[0] } },
  });
  const language = LANGUAGES.find((each) => each === values.lang);
  if (language === undefined) throw new Error(`--lang must be one of ${LANGUAGES.join(', ')}.`);
  const known = new Set(Object.keys(WORDS[language]).map(baseOf));
  const keys = positionals.map((key) => baseOf(key) as Key);
  const unknown = keys.filter((key) => !known.has(key));
  if (keys.length === 0 || unknown.length > 0) {
    throw new Error(`Name keys of locales/${language}/*.json; unknown: ${unknown.join(' ')}`);
  }
  const words = createWords(language, language);
  const texts = keys.flatMap((key) =>
    FORMS.map((form) => plain(words.line({ kind: 'say', key, params: EXAMPLE, form }))),
  );
  const lines = [...new Set(texts)];
  console.log(lines.join('\n'));
  const { voice, wordsPerMinute } = ESPEAK[language];
  const path = join(tmpdir(), `back-coach-${keys[0] ?? 'line'}.wav`);
  try {
    const text = forEspeak(lines.join('\n'), language);
    await writeFile(
      path,
      await outputOf('espeak-ng', ['-v', voice, '-s', String(wordsPerMinute), '--stdout', text]),
    );
    console.error(`Sound: ${path}`);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
  }
});
