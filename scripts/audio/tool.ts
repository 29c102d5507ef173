import { spawn, spawnSync } from 'node:child_process';
import { Missing } from '../need/missing.js';

/** What makes and reads sound here, by how it tells its version; Debian's packages have their names. */
const VERSION = { 'espeak-ng': '--version', ffmpeg: '-version' } as const;

export type Tool = keyof typeof VERSION;

const missing = (tool: string): Missing =>
  new Missing(`${tool} is not installed: apt-get install ${tool}`);

/** @throws Missing, in one sentence, where one of them is not installed */
export function needTools(...tools: readonly Tool[]): void {
  const lacking = tools.filter((tool) => spawnSync(tool, [VERSION[tool]]).error !== undefined);
  if (lacking.length > 0) throw missing(lacking.join(' '));
}

/**
 * What a tool writes to its standard output.
 *
 * @param input what it reads; nothing unless given
 * @throws Missing, or an Error with what it complained of
 */
export function outputOf(
  tool: Tool,
  args: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // It may end before it has read all; why, it says itself.
    child.stdin.on('error', () => undefined);
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? missing(tool) : error),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`${tool} ended with ${code}: ${Buffer.concat(err).toString('utf8')}`));
    });
    child.stdin.end(input);
  });
}
