/** Speaks all that the coach can say in a language once, and keeps it to be joined: docs/danish.md. */
import '../device/quiet.js';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lambda/coach/profile.js';
import { FRAME_BYTES, FRAME_MS } from '../lambda/sound/frames.js';
import type { Pack } from '../lambda/sound/pack.js';
import { command } from './command.js';
import { PRICES } from './cost/prices.js';
import { espeak, type Engine } from './sound/engine.js';
import { charactersOf, compared, everySentence, type Sentence } from './sound/list.js';
import { make } from './sound/make.js';
import { polly } from './sound/polly.js';
import { folderOf, PACKS, Shelf } from './sound/shelf.js';
import { plainText } from './voices/lines.js';

const USAGE = 'npm run sound-pack -- --lang da|en --engine polly|espeak [--voice Sofie] [--check]';

/** Told so often while a pack is made. */
const EVERY = 50;

const DEFAULT_VOICE: Readonly<Record<Language, string>> = { da: 'Sofie', en: 'Joanna' };

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string', default: 'da' },
    engine: { type: 'string', default: 'espeak' },
    voice: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

function languageOf(wanted: string): Language {
  const found = LANGUAGES.find((each) => each === wanted);
  if (found === undefined) throw new Error(`--lang is da or en, not "${wanted}": ${USAGE}`);
  return found;
}

function engineOf(language: Language): Engine {
  if (options.engine === 'polly') return polly(language, options.voice ?? DEFAULT_VOICE[language]);
  if (options.engine === 'espeak') return espeak(language);
  throw new Error(`--engine is polly or espeak, not "${options.engine}": ${USAGE}`);
}

/** Names what the pack lacks and what nobody says any more. */
async function check(shelf: Shelf, sentences: readonly Sentence[], again: string): Promise<void> {
  const { lacking, old } = compared(sentences, (await shelf.pack())?.clips ?? []);
  for (const { ssml } of lacking) console.log(`lacks: ${plainText(ssml)}`);
  for (const { ssml } of old) console.log(`nobody says any more: ${plainText(ssml)}`);
  if (lacking.length + old.length === 0) console.log(`It has all ${sentences.length} sentences.`);
  else {
    process.exitCode = 1;
    console.error(`The pack is older than the words: ${again}`);
  }
}

/** What Polly asks once for all of them. */
function priced(characters: number): string {
  const dollars = (price: number): string => (characters * price).toFixed(2);
  const { standardCharacter, neuralCharacter } = PRICES;
  return (
    `${characters} characters: all of them by Polly are ` +
    `${dollars(neuralCharacter)} dollars (neural), ${dollars(standardCharacter)} (standard)`
  );
}

function told({ clips, version }: Pack, folder: string): string {
  const frames = clips.reduce((sum, clip) => sum + clip.frames, 0);
  const minutes = ((frames * FRAME_MS) / 60_000).toFixed(0);
  const megabytes = ((frames * FRAME_BYTES) / 1e6).toFixed(1);
  return `${folder}: version ${version}, ${clips.length} clips, ${minutes} minutes, ${megabytes} MB`;
}

async function main(): Promise<void> {
  const language = languageOf(options.lang);
  const engine = engineOf(language);
  const head = { language, engine: engine.name, voice: engine.voice };
  const folder = join(PACKS, folderOf(head));
  const shelf = new Shelf(folder);
  if (!options.check) await engine.ready();
  console.log('Walking the coach for all that it can say (half a minute) …');
  const sentences = everySentence(language);
  console.log(`${sentences.length} sentences and numbers, ${priced(charactersOf(sentences))}`);
  const again = `npm run sound-pack -- --lang ${language} --engine ${options.engine} --voice ${engine.voice}`;
  if (options.check) return check(shelf, sentences, again);
  const made = await make(sentences, engine, shelf, {
    progress: (done, of) => {
      if (done % EVERY === 0 || done === of) console.log(`${done} of ${of}`);
    },
  });
  console.log(`${made.fresh} made now, ${made.removed} removed that nobody says any more`);
  if (made.failed.length > 0) {
    for (const each of made.failed) console.error(`failed: ${each}`);
    throw new Error(`${made.failed.length} failed; the rest is kept, run it again: ${again}`);
  }
  console.log(told(await shelf.bind(head, sentences), folder));
}

await command(main);
