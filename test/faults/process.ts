import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResponseEnvelope } from 'ask-sdk-model';

import type { Invoked, Limits } from './invocation.js';
import type { FromWorker, WorkerSetting } from './worker.js';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** The worker as one file, so that a process is up in a moment. @returns its path */
export async function bundleWorker(): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'back-coach-')), 'worker.cjs');
  const entryPoints = [WORKER];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', logLevel: 'error' });
  return outfile;
}

type Said = Omit<Invoked, 'took'>;

const NOTHING: Said = { answer: null, lines: [], stolen: Infinity };

/** The skill in a process of its own. */
export class Process {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #gone: Promise<unknown>;
  readonly #waiting = new Map<number, (said: Said) => void>();
  #sent = 0;
  killed = false;

  constructor(worker: string, endpoint: string, { client, budgetMs }: Limits) {
    const setting: WorkerSetting = { endpoint, limits: client, budgetMs };
    // Without what this process was started with: the worker needs no tsx, which takes a second.
    const plain: ForkOptions = { stdio: 'ignore', execArgv: [] };
    this.#child = fork(worker, [JSON.stringify(setting)], plain);
    let ready = (): void => undefined;
    this.#ready = new Promise((resolve) => (ready = resolve));
    this.#gone = once(this.#child, 'exit');
    this.#child.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') ready();
      else this.#settle(message);
    });
    this.#child.on('exit', () => {
      for (const resolve of this.#waiting.values()) resolve(NOTHING);
      this.#waiting.clear();
      ready();
    });
  }

  invoke = async (event: unknown): Promise<Invoked> => {
    await this.#ready;
    const since = performance.now();
    const said = this.killed ? NOTHING : await this.#ask(event);
    return { ...said, took: performance.now() - since };
  };

  #ask(event: unknown): Promise<Said> {
    const id = this.#sent++;
    const said = new Promise<Said>((resolve) => this.#waiting.set(id, resolve));
    this.#child.send({ id, event });
    return said;
  }

  /** SIGKILL, and nothing is left of it. */
  async kill(): Promise<void> {
    this.killed = true;
    this.#child.kill('SIGKILL');
    await this.#gone;
  }

  #settle(message: Exclude<FromWorker, { kind: 'ready' }>): void {
    const { id, kind, log, stolen } = message;
    const answer = kind === 'answer' ? (message.answer as ResponseEnvelope) : null;
    this.#waiting.get(id)?.({ answer, lines: log, stolen });
    this.#waiting.delete(id);
  }
}
