import { resolve } from 'node:path';
import { realClock, virtualClock } from './clock.js';
import { Echo, type EchoEvent, type Listen } from './echo.js';
import { NOTES } from './notes.js';
import { optionsOf, UnknownOption, type DeviceOptions } from './options.js';
import { coloured, plain, plainPage, type Page } from './page.js';
import type { LengthOf } from './playback.js';
import { Recording } from './recording.js';
import { screenPage } from './screen.js';
import { show } from './show.js';
import { converse, linesFrom } from './terminal.js';
import type { PageServer } from './web/server.js';
import type { Wired, WireOptions } from './wiring.js';

export interface Parts {
  readonly wire: (options: WireOptions) => Promise<Wired>;
  readonly listen: Listen;
  readonly lengthOf: LengthOf;
}

/** Relative to where the device is started, so that a copy elsewhere keeps its own places. */
const DATA = '.data';

/** Where notes go: on a screen they must not tear the line that somebody is typing. */
interface Margin {
  note: (text: string) => void;
}

const toStandardError = (text: string): void => void process.stderr.write(`${text}\n`);

/** The device in the terminal, to its end; resolves to the exit code. */
export async function run(args: readonly string[], parts: Parts): Promise<number> {
  const options = read(args);
  if (options === null) return 2;
  const margin: Margin = { note: toStandardError };
  const log = (line: string): void => margin.note(line);
  const { lang: language, heard, user } = options;
  let wired: Wired;
  try {
    wired = await parts.wire({ language, heard, user, dataPath: resolve(DATA), log });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log(error.name === 'DataInUse' ? error.message : `The device cannot start: ${error.message}`);
    return 1;
  }
  const recording = options.sound === null ? null : new Recording();
  try {
    await talk(options, { ...parts, recording }, wired, margin);
  } finally {
    margin.note = toStandardError;
    await wired.close();
  }
  return options.sound === null || recording === null ? 0 : keep(recording, options.sound, log);
}

/** Writes what was played; loaded only now, as few want it. Resolves to the exit code. */
async function keep(
  recording: Recording,
  file: string,
  log: (line: string) => void,
): Promise<number> {
  const { writeSound } = await import('./sound.js');
  try {
    log(await writeSound(recording.heard, resolve(file), resolve(DATA)));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log(`The sound could not be written: ${error.message}`);
    return 1;
  }
}

function read(args: readonly string[]): DeviceOptions | null {
  try {
    return optionsOf(args);
  } catch (error) {
    if (!(error instanceof UnknownOption)) throw error;
    toStandardError(error.message);
    return null;
  }
}

/** Leaving by Ctrl-C is an ordinary way to leave: the answer on its way is waited for, exit code 0. */
async function talk(
  options: DeviceOptions,
  parts: Parts & { readonly recording: Recording | null },
  { handler }: Wired,
  margin: Margin,
): Promise<void> {
  const { lang, heard, heardFixed, fast, json, user } = options;
  const { stdin, stdout } = process;
  const leaving = new AbortController();
  const leave = (): void => {
    leaving.abort();
    lines.close();
  };
  const screen = stdin.isTTY && stdout.isTTY && process.env['TERM'] !== 'dumb' ? stdout : null;
  const lines = linesFrom(stdin, screen, leave);
  const typedLines = lines[Symbol.asyncIterator]();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  // Whoever read the conversation has gone: `npm start | head`.
  stdout.once('error', leave);

  const page = pageOn(screen, !fast, () => {
    if (!leaving.signal.aborted) lines.prompt(true);
  });
  margin.note = page.note;
  const notes = NOTES[lang];
  const clock = fast ? virtualClock(Date.now()) : realClock();
  const shown = show({ page, notes, json, showWords: screen === null });
  const on = forgetAfter(leaving.signal, (event) => {
    shown(event);
    parts.recording?.on(event);
  });
  const owner = { user, echo: 'desk' };
  const { listen, lengthOf } = parts;
  const echo = new Echo({ handler, listen, lengthOf, clock, owner, heard, heardFixed, on });
  const typed = stdin.isTTY;
  page.note(notes.hint(heard));
  const site = typed ? await sitePage(options, parts, handler, page) : null;
  const unclear = (line: string): void => page.note(notes.unclear(line));
  await converse({ echo, clock, lines: typedLines, typed, fast, unclear, leaving: leaving.signal });
  await site?.close();
  page.end();
  lines.close();
  // Leaves the prompt's line, on which the shell would go on.
  screen?.write('\n');
}

/** The same coach in a browser; where that cannot be, the terminal goes on without it. */
async function sitePage(
  options: DeviceOptions,
  parts: Parts,
  handler: Wired['handler'],
  page: Page,
): Promise<PageServer | null> {
  const notes = NOTES[options.lang];
  if (!options.web) return null;
  // Only here: it brings a compiler and all that makes sound, and a piped conversation needs neither.
  const { openSite, PORT } = await import('./web/site.js');
  const data = resolve(DATA);
  const site = await openSite(options, { ...parts, handler, data });
  if (site === null) page.note(notes.portTaken(options.port ?? PORT));
  else page.note(notes.page(options.lang === 'en' ? site.address : `${site.address}?lang=da`));
  return site;
}

function pageOn(screen: NodeJS.WriteStream | null, live: boolean, prompt: () => void): Page {
  const paint = process.stdout.isTTY && !process.env['NO_COLOR'] ? coloured : plain;
  if (screen === null) return plainPage(process.stdout, process.stderr, paint);
  return screenPage(screen, process.stderr, paint, prompt, live);
}

const forgetAfter =
  (signal: AbortSignal, on: (event: EchoEvent) => void) =>
  (event: EchoEvent): void => {
    if (!signal.aborted) on(event);
  };
