import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from './clock.js';
import type { Echo } from './echo.js';
import { heardOut, leap, playTo, playUntil, REPLY_MS, silent } from './household.js';
import { lineOf, type Line } from './lines.js';

export interface TerminalOptions {
  readonly echo: Echo;
  readonly clock: Clock;
  /** Begun before anything is awaited: readline drops what is typed while nobody asks for it. */
  readonly lines: AsyncIterator<string>;
  /** Somebody is typing: what they type breaks in, and nobody has to say that they are silent. */
  readonly typed: boolean;
  /** Time is only imagined, so it must not run on while somebody thinks. */
  readonly fast: boolean;
  readonly unclear: (line: string) => void;
  /** Aborts when it is time to leave. */
  readonly leaving: AbortSignal;
}

/** Lines that come at once, from a file, are read before the answer to the one before is played. */
const GRACE_MS = 100;

/** Takes line after line until there are none, `:quit`, or it is time to leave. */
export async function converse(options: TerminalOptions): Promise<void> {
  const { echo, clock, lines, typed, fast, leaving } = options;
  const enough = typed && !fast ? silent(echo) : heardOut(echo);
  for (;;) {
    const interrupted = new AbortController();
    const next = lines.next().finally(() => interrupted.abort());
    await Promise.race([next, pause(GRACE_MS)]);
    await playUntil(enough, [echo], clock, AbortSignal.any([interrupted.signal, leaving]));
    const line = await next;
    if (leaving.aborted) return;
    if (line.done === true) break;
    if (!(await obey(lineOf(line.value), options))) return;
  }
  if (!typed) await playUntil(heardOut(echo), [echo], clock, leaving);
}

/** False when the line says that it is time to leave. */
async function obey(line: Line, options: TerminalOptions): Promise<boolean> {
  const { echo, clock, unclear, leaving } = options;
  switch (line.kind) {
    case 'nothing':
      break;
    case 'quit':
      // Nobody who writes down what to say means to cut the last answer off.
      if (!options.typed) await playUntil(heardOut(echo), [echo], clock, leaving);
      return false;
    case 'unclear':
      unclear(line.line);
      break;
    case 'silence':
      await playUntil(silent(echo), [echo], clock, leaving);
      break;
    case 'wait':
      await playTo(clock.now() + line.ms, [echo], leap(clock), leaving);
      break;
    case 'words':
      await moment(line.atMs, options);
      if (!leaving.aborted) await echo.say(line.words);
  }
  return !leaving.aborted;
}

/** Waits until it is time to say it. */
async function moment(atMs: number | null, options: TerminalOptions): Promise<void> {
  const { echo, clock, typed, leaving } = options;
  if (atMs !== null) {
    const at = echo.answeredAt + atMs;
    clock.rewindTo(Math.max(at, echo.answeredAt));
    await playTo(at, [echo], clock, leaving);
  } else if (!typed) {
    await playUntil(heardOut(echo), [echo], clock, leaving);
    await clock.until(clock.now() + REPLY_MS, leaving);
  }
}

/** Reads lines; on a terminal with a prompt, and with Ctrl-C as an event of its own. */
export function linesFrom(
  input: NodeJS.ReadStream,
  screen: NodeJS.WriteStream | null,
  leave: () => void,
): Interface {
  const lines =
    screen === null
      ? createInterface({ input, terminal: false })
      : createInterface({ input, output: screen, prompt: '> ' });
  lines.on('SIGINT', leave);
  return lines;
}
