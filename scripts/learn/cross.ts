/**
 * How well the ear understands people whom it has not heard: for each file of what people said it
 * learns from all others, and is scored on that one. `npm run learn:cross -- --lang en|da`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { earOf, understandWith } from '../../device/ear/understand.js';
import { LANGUAGES, type Language } from '../../locales/languages.js';
import { FIGURE_NAMES, figuresOf, type Result, resultOf, spelt } from '../nlu/figures.js';
import { phrasesIn } from '../nlu/phrases.js';
import { sectionsOf } from './lore.js';
import { MAKERS, saidFolder, saidIn } from './said.js';

const USAGE = 'Usage: npm run learn:cross -- --lang en|da';

/** What the ear makes of one file, having learnt from the others. */
function resultsOf(language: Language, left: string): Result[] {
  const folder = saidFolder(language);
  const ear = earOf(sectionsOf(language, saidIn(folder, left)), language);
  return phrasesIn(readFileSync(new URL(left, folder), 'utf8')).map((phrase) =>
    resultOf(phrase, language, (text) => understandWith(ear, text)),
  );
}

function print(name: string, results: readonly Result[]): void {
  const figures = figuresOf(results);
  console.log(
    [name, ...FIGURE_NAMES.map((each) => `  ${each} ${spelt(figures[each])}`)].join('\n'),
  );
}

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = LANGUAGES.find((known) => known === values.lang);
if (language === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const files = readdirSync(saidFolder(language)).filter((file) => file !== MAKERS);
  const all = files.flatMap((file) => {
    const results = resultsOf(language, file);
    print(file, results);
    return results;
  });
  print('all', all);
}
