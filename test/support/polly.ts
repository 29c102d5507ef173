import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SsmlError, tokens } from '../../device/ssml.js';

/** What becomes of a request, beside what Polly itself refuses. */
export type Fate = 'spoken' | 'throttled' | 'failed' | 'cut off' | 'hung up';

export interface PollyStandIn {
  readonly endpoint: string;
  /** SSML of every request that was spoken. */
  readonly spoken: string[];
  /** Requests in all. */
  calls: number;
  fate: (call: number) => Fate;
  close(): void;
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

const refusal = (type: string, message: string, status = 400): Refusal => ({
  status,
  type,
  message,
});

/** As the developer guide has them; text is at most 6,000 characters, of which 3,000 are billed. */
const ENGINES: Readonly<Record<string, readonly string[]>> = {
  Sofie: ['neural'],
  Naja: ['standard'],
  Mads: ['standard'],
  Joanna: ['standard', 'neural', 'long-form', 'generative'],
};
const MP3_RATES = ['8000', '16000', '22050', '24000', '44100', '48000'];
const PCM_RATES = ['8000', '16000'];
const TAGS = new Set([
  'speak',
  'lang',
  'break',
  'p',
  's',
  'say-as',
  'sub',
  'w',
  'phoneme',
  'prosody',
]);
const LONGEST = 6_000;
const MOST_BILLED = 3_000;

type Fields = Readonly<Record<string, unknown>>;

function wrongSsml(text: string): Refusal | null {
  try {
    const found = tokens(text);
    const unknown = found.find((token) => token.kind === 'open' && !TAGS.has(token.name));
    if (unknown !== undefined) return refusal('InvalidSsmlException', 'Unsupported tag');
    const words = found.flatMap((token) => (token.kind === 'text' ? [token.text] : [])).join('');
    if (text.length > LONGEST || words.length > MOST_BILLED) {
      return refusal('TextLengthExceededException', 'Maximum text length has been exceeded');
    }
    return null;
  } catch (error) {
    if (!(error instanceof SsmlError)) throw error;
    return refusal('InvalidSsmlException', 'Invalid SSML request');
  }
}

/** What Polly would refuse, in the order in which it looks. */
function refused({ headers, url, method }: IncomingMessage, body: Fields): Refusal | null {
  if (method !== 'POST' || url !== '/v1/speech') {
    return refusal('UnknownOperationException', 'No such operation', 404);
  }
  if (!/^AWS4-HMAC-SHA256 Credential=.*\/polly\/aws4_request/.test(headers.authorization ?? '')) {
    return refusal('MissingAuthenticationTokenException', 'Missing Authentication Token', 403);
  }
  const { VoiceId, Engine = 'standard', OutputFormat, SampleRate, TextType, Text } = body;
  const engines = ENGINES[String(VoiceId)];
  if (engines === undefined) return refusal('ValidationException', 'No such voice');
  if (!engines.includes(String(Engine))) {
    return refusal(
      'EngineNotSupportedException',
      'This voice does not support the selected engine',
    );
  }
  const rates = OutputFormat === 'mp3' ? MP3_RATES : PCM_RATES;
  if (!rates.includes(String(SampleRate))) {
    return refusal('InvalidSampleRateException', 'The sample rate is not valid');
  }
  return TextType === 'ssml' ? wrongSsml(String(Text)) : null;
}

function refuse(response: ServerResponse, { status, type, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ message }));
}

async function fieldsOf(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** The body comes in chunks, as from Polly: how much is still missing, nobody can tell. */
function send(response: ServerResponse, mp3: Uint8Array, cutOff: boolean): void {
  response.writeHead(200, { 'content-type': 'audio/mpeg', 'x-amzn-requestcharacters': '1' });
  if (!cutOff) {
    response.end(mp3);
    return;
  }
  response.write(mp3.subarray(0, mp3.length >> 1), () => response.destroy());
}

/** Speaks Polly's SynthesizeSpeech protocol; `voice` makes an MP3 of the inside of a `<speak>`. */
export async function openPolly(
  voice: (ssml: string) => Promise<Uint8Array>,
): Promise<PollyStandIn> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    standIn.calls += 1;
    const fate = standIn.fate(standIn.calls);
    const body = await fieldsOf(request);
    const no = refused(request, body);
    if (fate === 'hung up') response.destroy();
    else if (fate === 'throttled')
      refuse(response, refusal('ThrottlingException', 'Rate exceeded'));
    else if (fate === 'failed')
      refuse(response, refusal('ServiceFailureException', 'Failure', 500));
    else if (no !== null) refuse(response, no);
    else {
      const ssml = String(body['Text']).slice('<speak>'.length, -'</speak>'.length);
      standIn.spoken.push(ssml);
      send(response, await voice(ssml), fate === 'cut off');
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  const standIn: PollyStandIn = {
    endpoint: `http://127.0.0.1:${address.port}`,
    spoken: [],
    calls: 0,
    fate: () => 'spoken',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return standIn;
}
