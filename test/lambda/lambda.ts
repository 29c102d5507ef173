import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { node24 } from '../../scripts/need/node24.js';
import { runtimeClient } from '../../scripts/need/ric.js';
import { openRuntimeApi, type Outcome, type Reported } from './runtime-api.js';

/** The file and its export. */
const HANDLER = 'index.handler';

export interface Lambda {
  /** As Lambda invokes a function: starts a process where none is running. */
  invoke(event: unknown): Promise<Outcome>;
  /** Ends the process at once, as running out of memory would. */
  crash(): Promise<void>;
  /** How many processes were started so far. */
  readonly starts: number;
  /** What they wrote. */
  readonly output: string;
  close(): Promise<void>;
}

/** As Lambda reports a process that ended in the middle of an event. */
const EXITED: Reported = { errorType: 'Runtime.ExitError', errorMessage: 'The process ended.' };

/** What Lambda tells every function about itself; the client insists on it. */
const FUNCTION = {
  AWS_LAMBDA_FUNCTION_NAME: 'back-coach',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/back-coach',
  AWS_LAMBDA_LOG_STREAM_NAME: 'test',
  _HANDLER: HANDLER,
} as const;

const alive = (child: ChildProcess | null): child is ChildProcess =>
  child !== null && child.exitCode === null && child.signalCode === null;

/**
 * The folder's `index.handler` run by AWS's runtime client on Node 24, by our Lambda.
 *
 * @param environment of the process, beside what Lambda itself sets
 */
export async function openLambda(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Lambda> {
  const node = await node24();
  const client = await runtimeClient(node);
  const api = await openRuntimeApi();
  let child: ChildProcess | null = null;
  let starts = 0;
  let output = '';
  let refused: Reported | null = null;
  api.onInitError = (error) => (refused = error);

  function start(): void {
    starts += 1;
    refused = null;
    const started = spawn(node, [client, HANDLER], {
      cwd: folder,
      env: {
        ...environment,
        PATH: process.env['PATH'],
        AWS_LAMBDA_RUNTIME_API: api.address,
        LAMBDA_TASK_ROOT: folder,
        ...FUNCTION,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => (output += String(chunk)));
    }
    started.once('exit', () => {
      api.lost(refused ?? EXITED);
    });
    child = started;
  }

  async function crash(): Promise<void> {
    if (!alive(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  return {
    invoke(event) {
      if (!alive(child)) start();
      return api.invoke(event);
    },
    crash,
    get starts() {
      return starts;
    },
    get output() {
      return output;
    },
    async close() {
      await crash();
      api.close();
    },
  };
}
