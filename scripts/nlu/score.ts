/**
 * Scores the NLU engine on sets of phrases. Prints the figures, then what was misunderstood, and
 * names the phrases that stand among the samples, which prove nothing. With `--other-domains` the
 * files hold utterances of other domains, one a line, and the report says how many are accepted.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { FIGURE_NAMES, figuresOf, isWrong, resultOf, type Result, spelt } from './figures.js';
import { phrasesIn } from './phrases.js';
import { rejectionOf, utterancesIn } from './rejection.js';
import { rejectionReport } from './rejection-report.js';
import { alreadyKnown } from './unseen.js';

const USAGE = `Usage: npm run score-nlu -- --lang en|da [--quiet] FILE.tsv...
       npm run score-nlu -- [--lang en|da] --other-domains FILE.txt...
Without --lang a file name that holds ".en." or "/en/", ".da." or "/da/" gives the language.`;

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

const otherDomainsReport = (file: string, language: Language): string[] =>
  rejectionReport(file, rejectionOf(utterancesIn(readFileSync(file, 'utf8')), language));

const languageIn = (file: string): Language | undefined =>
  LANGUAGES.find((language) => file.includes(`.${language}.`) || file.includes(`/${language}/`));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    'other-domains': { type: 'boolean', default: false },
  },
});
const lines = positionals.flatMap((file) => {
  const language =
    values.lang === undefined ? languageIn(file) : LANGUAGES.find((known) => known === values.lang);
  if (language === undefined) return null;
  return values['other-domains']
    ? otherDomainsReport(file, language)
    : report(file, language, values.quiet);
});
if (lines.length === 0 || lines.includes(null)) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.stdout.write(`${lines.join('\n')}\n`);
