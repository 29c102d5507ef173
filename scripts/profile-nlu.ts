/**
 * What the ear makes of utterances, one a line on standard input:
 * `utterance<TAB>intent<TAB>slot=id`, `-` for no slots, `slot=?` for a value that it does not know.
 * With `--why` further cells tell the reason and the runner-up.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { understand } from '../device/ear.js';
import { LANGUAGES } from '../lambda/coach/profile.js';
import { slotsText } from './nlu/slots-text.js';
import { whyCells } from './nlu/why.js';

const { values } = parseArgs({
  options: { lang: { type: 'string' }, why: { type: 'boolean', default: false } },
});
const language = LANGUAGES.find((known) => known === values.lang);
if (language === undefined) {
  console.error('Usage: npm run profile-nlu -- --lang en|da [--why]');
  process.exitCode = 2;
} else {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const understood = understand(line, language);
    const { heard } = understood;
    const cells = [line.replaceAll('\t', ' '), heard.intent, slotsText(heard)];
    const why = values.why ? whyCells(understood) : [];
    process.stdout.write(`${[...cells, ...why].join('\t')}\n`);
  }
}
