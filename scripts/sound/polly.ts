import {
  PollyClient,
  PollyServiceException,
  type PollyClientConfig,
  SynthesizeSpeechCommand,
  type Engine as EngineName,
  type VoiceId,
} from '@aws-sdk/client-polly';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Language } from '../../lambda/coach/profile.js';
import { needTools } from '../audio/tool.js';
import type { Engine } from './engine.js';
import { decoded } from './ffmpeg.js';

interface PollyVoice {
  readonly id: VoiceId;
  readonly language: Language;
  readonly engine: EngineName;
}

/** Danish: Naja and Mads speak with the standard engine only, Sofie with the neural one only. */
const VOICES: readonly PollyVoice[] = [
  { id: 'Sofie', language: 'da', engine: 'neural' },
  { id: 'Naja', language: 'da', engine: 'standard' },
  { id: 'Mads', language: 'da', engine: 'standard' },
  { id: 'Joanna', language: 'en', engine: 'neural' },
  { id: 'Matthew', language: 'en', engine: 'neural' },
  { id: 'Amy', language: 'en', engine: 'neural' },
];

/** Without credentials nothing can be spoken, and every sentence would fail alike. */
export class NoCredentials extends Error {
  override readonly name = 'NoCredentials';
}

export const NO_CREDENTIALS =
  'Polly needs an AWS account: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';

const NO_REGION = 'Polly needs a region: set AWS_REGION, eu-west-1 for example.';

/** Polly answers at most eight neural requests a second; the SDK waits and asks again. */
const AT_ONCE = 4;
const ATTEMPTS = 8;

/** An answer whose body broke off is asked for again: the SDK looks only at its head. */
const BODIES = 3;

const isWithoutCredentials = (error: unknown): boolean =>
  error instanceof Error &&
  /^(CredentialsProviderError|UnrecognizedClientException)$/.test(error.name);

async function synthesised(
  client: PollyClient,
  { id, engine }: PollyVoice,
  ssml: string,
): Promise<Uint8Array> {
  const { AudioStream } = await client.send(
    new SynthesizeSpeechCommand({
      VoiceId: id,
      Engine: engine,
      // Its PCM ends at 16 kHz.
      OutputFormat: 'mp3',
      SampleRate: '24000',
      TextType: 'ssml',
      Text: `<speak>${ssml}</speak>`,
    }),
  );
  if (AudioStream === undefined) throw new Error('Polly answered without a sound.');
  return AudioStream.transformToByteArray();
}

async function spoken(client: PollyClient, voice: PollyVoice, ssml: string): Promise<Uint8Array> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await synthesised(client, voice, ssml);
    } catch (error) {
      if (isWithoutCredentials(error)) throw new NoCredentials(NO_CREDENTIALS);
      if (tries === BODIES || !brokeOff(error)) throw error;
    }
  }
}

/** What Polly says itself is its last word: the SDK has asked again where that helps. */
const brokeOff = (error: unknown): boolean => !(error instanceof PollyServiceException);

/** Polly's voice of that name. Throws one sentence where none such speaks the language. */
function voiceOf(language: Language, name: string): PollyVoice {
  const voice = VOICES.find((each) => each.id.toLowerCase() === name.toLowerCase());
  if (voice?.language === language) return voice;
  const known = VOICES.filter((each) => each.language === language).map(({ id }) => id);
  throw new Error(`Polly's voices for ${language} are ${known.join(', ')}, not "${name}".`);
}

export interface PollyEngine extends Engine {
  /** What Polly sends: MP3 of 24 kHz. */
  readonly mp3: (ssml: string) => Promise<Uint8Array>;
}

/**
 * @throws Error, one sentence, where no such voice speaks the language
 * @throws NoCredentials, as a rejection of what it speaks
 */
export function polly(language: Language, name: string, client = createPolly()): PollyEngine {
  const voice = voiceOf(language, name);
  const mp3 = (ssml: string): Promise<Uint8Array> => spoken(client, voice, ssml);
  return {
    name: `polly ${voice.engine}`,
    voice: voice.id,
    mp3,
    ready: async () => {
      needTools('ffmpeg');
      await client.config.credentials().catch(() => {
        throw new NoCredentials(NO_CREDENTIALS);
      });
      await client.config.region().catch(() => {
        throw new Error(NO_REGION);
      });
    },
    speak: async (ssml) => decoded(await mp3(ssml)),
    atOnce: AT_ONCE,
  };
}

/**
 * `AWS_ENDPOINT_URL_POLLY`, region and credentials are the SDK's to find. HTTP 1.1, because over
 * HTTP/2, the SDK's choice for Polly, an answer that breaks off looks like a shorter one.
 */
export const createPolly = (config: PollyClientConfig = {}): PollyClient =>
  new PollyClient({
    maxAttempts: ATTEMPTS,
    retryMode: 'adaptive',
    requestHandler: new NodeHttpHandler(),
    ...config,
  });
