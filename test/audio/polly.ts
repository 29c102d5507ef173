import { spawn } from 'node:child_process';
import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../lambda/coach/profile.js';
import type { Sound } from '../../scripts/audio/sound.js';
import { reader, type Reader } from './rendering.js';

/** What SynthesizeSpeech takes, as far as it is used here. */
interface Asked {
  readonly VoiceId?: string;
  readonly Engine?: string;
  readonly OutputFormat?: string;
  readonly SampleRate?: string;
  readonly TextType?: string;
  readonly Text?: string;
}

/** Characters that Polly bills; SSML tags are not among them. */
const MOST_BILLED = 3_000;
const MOST_IN_ALL = 6_000;

const VOICES: Readonly<Record<string, { language: Language; engines: readonly string[] }>> = {
  Joanna: { language: 'en', engines: ['standard', 'neural'] },
  Sofie: { language: 'da', engines: ['neural'] },
};

export interface StandIn {
  readonly endpoint: string;
  /** Characters that would have been billed. */
  billed: number;
  close(): Promise<void>;
}

/** Polly's name of what is wrong; null where nothing is. */
function refusal({ VoiceId = '', Engine = 'standard', ...asked }: Asked): string | null {
  const { Text = '', OutputFormat, SampleRate, TextType } = asked;
  const voice = VOICES[VoiceId];
  if (voice === undefined) return 'ValidationException';
  if (!voice.engines.includes(Engine)) return 'EngineNotSupportedException';
  if (OutputFormat !== 'mp3' || TextType !== 'ssml') return 'ValidationException';
  if (SampleRate !== '24000') return 'InvalidSampleRateException';
  if (Text.length > MOST_IN_ALL || billedIn(Text) > MOST_BILLED)
    return 'TextLengthExceededException';
  return /^<speak>[^]*<\/speak>$/.test(Text) ? null : 'InvalidSsmlException';
}

const billedIn = (ssml: string): number => ssml.replaceAll(/<[^>]*>/g, '').length;

/** Speaks Polly's SynthesizeSpeech, with espeak's voices; over HTTP/2, as its SDK does. */
export async function openPolly(): Promise<StandIn> {
  const readers: Readonly<Record<Language, Reader>> = { en: reader('en'), da: reader('da') };
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
      const wrong = request.url === '/v1/speech' ? refusal(asked) : 'NotFound';
      const language = VOICES[asked.VoiceId ?? '']?.language;
      if (wrong !== null || language === undefined) {
        response.writeHead(400, { 'x-amzn-errortype': wrong ?? '' }).end('{}');
        return;
      }
      standIn.billed += billedIn(asked.Text ?? '');
      const mp3 = await encoded(await readers[language].read(asked.Text ?? ''));
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(mp3);
    };
    answer().catch(() => response.stream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    endpoint: `http://127.0.0.1:${port}`,
    billed: 0,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
  return standIn;
}

function encoded({ samples, rate }: Sound): Promise<Buffer> {
  const input = ['-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0'];
  const output = ['-ar', '24000', '-codec:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3', 'pipe:1'];
  const child = spawn('ffmpeg', ['-loglevel', 'error', ...input, ...output]);
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(out)));
    child.stdin.end(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
  });
}
