import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SsmlError, tokens } from '../../device/ssml.js';

/** What becomes of a request, beside what Polly itself refuses. */
export type Fate = 'spoken' | 'throttled' | 'failed' | 'cut off' | 'hung up' | 'refused';

/** Makes an MP3 of the inside of a `<speak>`, as the voice of that name. */
export type Voice = (ssml: string, voice: string) => Promise<Uint8Array>;

export interface PollyStandIn {
  readonly endpoint: string;
  /** SSML of every request that was spoken. */
  readonly spoken: string[];
  /** Characters that would have been billed: tags are free. */
  billed: number;
  /** Requests in all. */
  calls: number;
  fate: (call: number, ssml: string) => Fate;
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
const RATES: Readonly<Record<string, readonly string[]>> = {
  mp3: ['8000', '16000', '22050', '24000', '44100', '48000'],
  pcm: ['8000', '16000'],
};
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

const billedIn = (ssml: string): number =>
  tokens(ssml).reduce((sum, token) => sum + (token.kind === 'text' ? token.text.length : 0), 0);

function wrongSsml(text: string): Refusal | null {
  try {
    const found = tokens(text);
    const unknown = found.find((token) => token.kind === 'open' && !TAGS.has(token.name));
    if (unknown !== undefined) return refusal('InvalidSsmlException', 'Unsupported tag');
    if (!/^<speak>[^]*<\/speak>$/.test(text)) {
      return refusal('InvalidSsmlException', 'Invalid SSML request');
    }
    if (text.length > LONGEST || billedIn(text) > MOST_BILLED) {
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
  const rates = RATES[String(OutputFormat)];
  // Plain text is no fault of Polly's caller, but one of ours: everything here is SSML.
  if (rates === undefined || TextType !== 'ssml') {
    return refusal('ValidationException', 'Failed to satisfy constraint');
  }
  if (!rates.includes(String(SampleRate))) {
    return refusal('InvalidSampleRateException', 'The sample rate is not valid');
  }
  return wrongSsml(String(Text));
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

/** Speaks Polly's SynthesizeSpeech protocol over HTTP 1.1. */
export async function openPolly(voice: Voice): Promise<PollyStandIn> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    standIn.calls += 1;
    const call = standIn.calls;
    const body = await fieldsOf(request);
    const fate = standIn.fate(call, String(body['Text']));
    const no = refused(request, body);
    if (fate === 'hung up') response.destroy();
    else if (fate === 'throttled')
      refuse(response, refusal('ThrottlingException', 'Rate exceeded'));
    else if (fate === 'failed')
      refuse(response, refusal('ServiceFailureException', 'Failure', 500));
    else if (fate === 'refused')
      refuse(response, refusal('InvalidSsmlException', 'Invalid SSML request'));
    else if (no !== null) refuse(response, no);
    else {
      const ssml = String(body['Text']).slice('<speak>'.length, -'</speak>'.length);
      standIn.spoken.push(ssml);
      standIn.billed += billedIn(String(body['Text']));
      send(response, await voice(ssml, String(body['VoiceId'])), fate === 'cut off');
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      refuse(response, refusal('ServiceFailureException', String(error), 500));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  const standIn: PollyStandIn = {
    endpoint: `http://127.0.0.1:${address.port}`,
    spoken: [],
    billed: 0,
    calls: 0,
    fate: () => 'spoken',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return standIn;
}
