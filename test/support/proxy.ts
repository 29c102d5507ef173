import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

/** What a proxy does with a call: hand it on, or go wrong as networks and DynamoDB do. */
export type Fate =
  | 'through'
  /** Carried out, and its answer lost. */
  | 'loseAnswer'
  /** Carried out; of its answer only the first half arrives. */
  | 'halfAnswer'
  | 'throttle'
  | 'error500'
  /** The connection breaks before the call is carried out. */
  | 'reset'
  | 'silent';

export interface Call {
  /** `GetItem`, `PutItem`, `DeleteItem`. */
  readonly operation: string;
  readonly body: Record<string, unknown>;
}

export interface Proxy {
  readonly endpoint: string;
  /** All that passed so far, retries included. */
  readonly calls: readonly Call[];
  close(): void;
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  message.setEncoding('utf8');
  let body = '';
  for await (const part of message) body += String(part);
  return body;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Plain HTTP: `fetch` takes more time than the table does. */
function handOn(
  target: string,
  agent: Agent,
  { headers }: IncomingMessage,
  body: string,
): Promise<Answered> {
  const names = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
  const kept = Object.fromEntries(names.map((name) => [name, headers[name]]));
  return new Promise((resolve, reject) => {
    const sent = httpRequest(target, { method: 'POST', headers: kept, agent }, (real) => {
      bodyOf(real).then((text) => resolve({ status: real.statusCode ?? 0, text }), reject);
    });
    sent.on('error', reject).end(body);
  });
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
}

const REFUSALS = {
  throttle: [400, 'ProvisionedThroughputExceededException'],
  error500: [500, 'InternalServerError'],
} as const;

function refuse(response: ServerResponse, fate: keyof typeof REFUSALS): void {
  const [status, name] = REFUSALS[fate];
  const type = `com.amazonaws.dynamodb.v20120810#${name}`;
  answer(response, status, JSON.stringify({ __type: type, message: 'Not now.' }));
}

function half(response: ServerResponse, status: number, body: string): void {
  const whole = { 'content-length': Buffer.byteLength(body) + 1 };
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...whole });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

/**
 * Stands between a client and DynamoDB; `fate` is asked for each call, counted from 0.
 *
 * @param rewrite what is handed on of a call's body, for stores that are broken on purpose
 */
export async function openProxy(
  target: string,
  fate: (call: Call, index: number) => Fate | Promise<Fate>,
  rewrite?: (body: Call['body']) => Call['body'],
): Promise<Proxy> {
  const calls: Call[] = [];
  const agent = new Agent({ keepAlive: true });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const call: Call = {
      operation: String(request.headers['x-amz-target']).split('.')[1] ?? '',
      body: JSON.parse(body) as Call['body'],
    };
    const what = await fate(call, calls.push(call) - 1);
    if (what === 'silent') return;
    if (what === 'throttle' || what === 'error500') {
      refuse(response, what);
      return;
    }
    if (what === 'reset') {
      request.socket.destroy();
      return;
    }
    const handed = rewrite === undefined ? body : JSON.stringify(rewrite(call.body));
    const { status, text } = await handOn(target, agent, request, handed);
    if (what === 'loseAnswer') request.socket.destroy();
    else if (what === 'halfAnswer') half(response, status, text);
    else answer(response, status, text);
  }

  const server = createServer((request, response) => {
    // The table may be closed while calls that nobody waits for are still on their way.
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    calls,
    close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}
