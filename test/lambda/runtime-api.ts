import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** An error as the runtime client reports it. */
export interface Reported {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** What became of an event. */
export type Outcome =
  | { readonly kind: 'response'; readonly body: unknown }
  | { readonly kind: 'error'; readonly error: Reported };

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly settle: (outcome: Outcome) => void;
}

export interface RuntimeApi {
  /** For `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string;
  /** Called where the client could not take in the handler. */
  onInitError: (error: Reported) => void;
  /** Hands an event to the client that asks next. */
  invoke(event: unknown): Promise<Outcome>;
  /** The client is gone, and with it the event that it had, or was started for. */
  lost(error: Reported): void;
  close(): void;
}

const PREFIX = '/2018-06-01/runtime';
const WITHIN_MS = 8_000;
const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:back-coach';

const reported = (body: string): Reported => JSON.parse(body) as Reported;

/** Lambda's side of https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html, for one client. */
export async function openRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  let idle: ServerResponse | null = null;
  let taken: Invocation | null = null;

  /** Whenever there is an event and a client that asks for one. */
  function hand(): void {
    if (idle === null || taken !== null) return;
    taken = waiting.shift() ?? null;
    if (taken === null) return;
    idle.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': taken.id,
      'Lambda-Runtime-Deadline-Ms': Date.now() + WITHIN_MS,
      'Lambda-Runtime-Invoked-Function-Arn': FUNCTION,
    });
    idle.end(JSON.stringify(taken.event));
    idle = null;
  }

  function settle(outcome: Outcome): void {
    taken?.settle(outcome);
    taken = null;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.slice(PREFIX.length) ?? '';
    if (path === '/invocation/next') {
      idle = response;
      hand();
      return;
    }
    const body = await text(request);
    if (path === '/init/error') api.onInitError(reported(body));
    else if (path.endsWith('/error')) settle({ kind: 'error', error: reported(body) });
    else settle({ kind: 'response', body: JSON.parse(body) });
    response.writeHead(202).end();
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The Runtime API has no port.');
  const api: RuntimeApi = {
    address: `127.0.0.1:${at.port}`,
    onInitError: () => undefined,
    invoke: (event) =>
      new Promise((resolve) => {
        waiting.push({ id: randomUUID(), event, settle: resolve });
        hand();
      }),
    lost(error) {
      idle = null;
      taken ??= waiting.shift() ?? null;
      settle({ kind: 'error', error });
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return api;
}
