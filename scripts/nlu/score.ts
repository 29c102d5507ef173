/**
 * Scores the ear on a set of phrases: `score.ts --lang en|da FILE.tsv`. Prints the figures, then
 * what was misunderstood; and names phrases that stand among the samples, which prove nothing.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { figuresOf, isWrong, resultOf, spelt, type Figure } from './figures.js';
import { phrasesIn } from './phrases.js';
import { amongSamples } from './unseen.js';

function report(file: string, language: Language, isQuiet: boolean): void {
  const phrases = phrasesIn(readFileSync(file, 'utf8'));
  const results = phrases.map((phrase) => resultOf(phrase, language));
  for (const [name, figure] of Object.entries<Figure>({ ...figuresOf(results) })) {
    console.log(`${name.padEnd(14)}${spelt(figure)}`);
  }
  console.log(`${'amongSamples'.padEnd(14)}${amongSamples(phrases, language).length}`);
  if (isQuiet) return;
  for (const { phrase, intent, slot } of results.filter(isWrong)) {
    console.log([phrase.text, phrase.intent, phrase.slot, '->', intent, slot].join('\t'));
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, quiet: { type: 'boolean', default: false } },
});
const language = LANGUAGES.find((known) => known === values.lang);
if (language === undefined || positionals.length === 0) {
  console.error('Usage: npm run score-nlu -- --lang en|da [--quiet] FILE.tsv…');
  process.exitCode = 2;
} else {
  for (const file of positionals) report(file, language, values.quiet);
}
