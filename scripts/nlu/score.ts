/**
 * Scores the ear on sets of phrases. Prints the figures, then what was misunderstood, and names the
 * phrases that stand among the samples, which prove nothing.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { FIGURE_NAMES, figuresOf, isWrong, resultOf, type Result, spelt } from './figures.js';
import { phrasesIn } from './phrases.js';
import { alreadyKnown } from './unseen.js';

const USAGE = 'Usage: npm run score-nlu -- --lang en|da [--quiet] FILE.tsv...';

function confusions(results: readonly Result[]): string[] {
  return results
    .filter(isWrong)
    .map(({ phrase, intent, slot }) =>
      [phrase.text, `${phrase.intent} ${phrase.slot}`, `${intent} ${slot}`].join('\t'),
    );
}

function report(file: string, language: Language, isQuiet: boolean): string[] {
  const phrases = phrasesIn(readFileSync(file, 'utf8'));
  const results = phrases.map((phrase) => resultOf(phrase, language));
  const figures = figuresOf(results);
  const known = alreadyKnown(phrases, language);
  return [
    file,
    ...FIGURE_NAMES.map((name) => `  ${name.padEnd(14)}${spelt(figures[name])}`),
    `  ${'alreadyKnown'.padEnd(14)}${known.length}`,
    ...(isQuiet
      ? []
      : [...known.map(({ text }) => `already known: ${text}`), ...confusions(results)]),
  ];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, quiet: { type: 'boolean', default: false } },
});
const language = LANGUAGES.find((known) => known === values.lang);
if (language === undefined || positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const lines = positionals.flatMap((file) => report(file, language, values.quiet));
  process.stdout.write(`${lines.join('\n')}\n`);
}
