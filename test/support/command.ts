import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const TSX = import.meta.resolve('tsx');

export interface Ended {
  readonly out: string;
  readonly err: string;
  /** Null: it was killed. */
  readonly code: number | null;
}

export interface Place {
  /** Where it is started: what it writes lies there. */
  readonly cwd: string;
  /** Beside PATH nothing else: nobody's own account is asked. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** A command of the project as a process of its own, as `npm run` starts it. */
export function started(script: string, args: readonly string[], place: Place) {
  const { cwd, environment = {}, input = '' } = place;
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', TSX, file, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...environment,
    },
  });
  child.stdin.end(input);
  const both = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const ended = both.then(([out, err]): Ended => ({ out, err, code: child.exitCode }));
  return { child: child satisfies ChildProcess, ended };
}
