import { spawn, spawnSync } from 'node:child_process';

/** What makes and reads sound here, by how it tells its version; Debian's packages have their names. */
const VERSION = { 'espeak-ng': '--version', ffmpeg: '-version' } as const;

export type Tool = keyof typeof VERSION;

/** A tool is not installed; says how to get it. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';

  constructor(tool: Tool) {
    super(`${tool} is not installed: apt-get install ${tool}`);
  }
}

/** One sentence that tells what to install; null: all is there. */
export function lackingTools(): string | null {
  const lacking = Object.entries(VERSION)
    .filter(([tool, version]) => spawnSync(tool, [version]).error !== undefined)
    .map(([tool]) => tool);
  if (lacking.length === 0) return null;
  return `not measured: install ${lacking.join(' ')} (apt-get install ${lacking.join(' ')})`;
}

/**
 * What a tool writes to its standard output.
 *
 * @param input what it reads; nothing unless given
 * @throws ToolMissing, or an Error with what it complained of
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
      reject(error.code === 'ENOENT' ? new ToolMissing(tool) : error),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`${tool} ended with ${code}: ${Buffer.concat(err).toString('utf8')}`));
    });
    child.stdin.end(input);
  });
}
