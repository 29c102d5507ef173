import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a proxy does with a call: hand it on, or go wrong as networks and DynamoDB do. */
export type Fate = 'through' | 'loseAnswer' | 'throttle' | 'silent';

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

function headersOf(message: IncomingMessage): Record<string, string> {
  const names = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
  return Object.fromEntries(names.map((name) => [name, String(message.headers[name])]));
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
}

/** Stands between a client and DynamoDB; `fate` is asked for each call, counted from 0. */
export async function openProxy(
  target: string,
  fate: (call: Call, index: number) => Fate | Promise<Fate>,
): Promise<Proxy> {
  const calls: Call[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const call: Call = {
      operation: String(request.headers['x-amz-target']).split('.')[1] ?? '',
      body: JSON.parse(body) as Call['body'],
    };
    const what = await fate(call, calls.push(call) - 1);
    if (what === 'silent') return;
    if (what === 'throttle') {
      const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      answer(response, 400, JSON.stringify({ __type: type, message: 'Slow down.' }));
      return;
    }
    const real = await fetch(target, { method: 'POST', headers: headersOf(request), body });
    const text = await real.text();
    if (what === 'loseAnswer') request.socket.destroy();
    else answer(response, real.status, text);
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    calls,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
