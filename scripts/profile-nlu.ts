/**
 * What the ear makes of utterances, one a line on standard input:
 * `utterance<TAB>intent<TAB>slot=id`, `-` for no slots, `slot=?` for a value that it does not know.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Heard, listen } from '../device/ear.js';
import { LANGUAGES } from '../lambda/coach/profile.js';

function slotsOf({ slots }: Heard): string {
  const filled = Object.entries(slots).map(([name, { id }]) => `${name}=${id ?? '?'}`);
  return filled.length === 0 ? '-' : filled.join(' ');
}

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = LANGUAGES.find((known) => known === values.lang);
if (language === undefined) {
  console.error('Usage: npm run profile-nlu -- --lang en|da');
  process.exitCode = 2;
} else {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const heard = listen(line, language);
    process.stdout.write(`${line.replaceAll('\t', ' ')}\t${heard.intent}\t${slotsOf(heard)}\n`);
  }
}
