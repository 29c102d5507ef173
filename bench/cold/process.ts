import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const DRIVE = fileURLToPath(new URL('drive.mjs', import.meta.url));

/** One start of one process. */
export interface Start {
  /** From before it was started to the first byte of its answer; without a handler to its end. */
  readonly ms: number;
  /** Resident memory when the answer was out, bytes. */
  readonly rss: number;
  /** Processor time until then, on all cores, milliseconds: it hangs less on what else is running. */
  readonly cpu: number;
}

export interface Runner {
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A process that does nothing. */
export async function emptyStart({ node }: Runner): Promise<Start> {
  const since = performance.now();
  const child = spawn(node, ['-e', '0'], { stdio: 'ignore' });
  await once(child, 'exit');
  return { ms: performance.now() - since, rss: 0, cpu: 0 };
}

/**
 * A process that gives `event` to the handler in `file`.
 *
 * @param holds what a right answer has in it
 * @throws Error where it gave none
 */
export async function coldStart(
  runner: Runner,
  file: string,
  event: unknown,
  holds = '"outputSpeech"',
): Promise<Start> {
  const { node, environment: env } = runner;
  const since = performance.now();
  const child = spawn(node, [DRIVE, file, JSON.stringify(event)], {
    env: { ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let at = NaN;
  let said = '';
  child.stdio[3]?.on('data', (chunk) => {
    if (said === '') at = performance.now();
    said += String(chunk);
  });
  await once(child, 'close');
  const [answer = '', rss, cpu] = said.split('\n');
  if (!answer.includes(holds)) throw new Error(`${file} gave no answer: ${said}`);
  return { ms: at - since, rss: Number(rss), cpu: Number(cpu) / 1_000 };
}
