/**
 * Run in a fresh process, bundled as the Lambda is, with a banner that keeps the time of the first
 * statement in `globalThis.firstStatement`. Arguments: a language, its model file, and phrases, one
 * a line, in a file. Prints as JSON when the first phrase was answered, and how long each took.
 */
import { readFileSync } from 'node:fs';
import { openModelFile } from '../device/ear/model-file.js';
import { earOf, understandWith } from '../device/ear/understand.js';
import { LANGUAGES } from '../locales/languages.js';

declare global {
  /** Milliseconds, as `performance.now()` gives them. */
  var firstStatement: number;
}

const [, , name, file = '', list = ''] = process.argv;
const language = LANGUAGES.find((each) => each === name);
if (language === undefined) throw new Error(`There is no language "${name ?? ''}".`);
const phrases = readFileSync(list, 'utf8').split('\n');
const ear = earOf(openModelFile(readFileSync(file), file), language);
const [first = '', ...rest] = phrases;
const { how } = understandWith(ear, first);
const firstMs = performance.now() - globalThis.firstStatement;
const since = performance.now();
for (const phrase of rest) understandWith(ear, phrase);
const eachMs = (performance.now() - since) / Math.max(1, rest.length);
console.log(JSON.stringify({ how, firstMs, eachMs }));
