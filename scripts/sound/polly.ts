import {
  PollyClient,
  SynthesizeSpeechCommand,
  type Engine as PollyEngine,
  type VoiceId,
} from '@aws-sdk/client-polly';
import type { Language } from '../../lambda/coach/profile.js';
import type { Engine } from './engine.js';
import { decoded } from './ffmpeg.js';

interface PollyVoice {
  readonly id: VoiceId;
  readonly language: Language;
  readonly engine: PollyEngine;
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

/** Polly answers at most eight neural requests a second; the SDK waits and asks again. */
const AT_ONCE = 4;
const ATTEMPTS = 8;

/** An answer whose body broke off is asked for again: the SDK looks only at its head. */
const BODIES = 3;

const isWithoutCredentials = (error: unknown): boolean =>
  error instanceof Error &&
  /^(CredentialsProviderError|UnrecognizedClientException)$/.test(error.name);

async function mp3(
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
      return await mp3(client, voice, ssml);
    } catch (error) {
      if (isWithoutCredentials(error)) throw new NoCredentials(NO_CREDENTIALS);
      if (tries === BODIES || !brokeOff(error)) throw error;
    }
  }
}

/** Node's word for a connection that ends in the middle of an answer. */
const brokeOff = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message === 'aborted' || ('code' in error && error.code === 'ECONNRESET'));

/** @throws Error, one sentence, where no such voice speaks the language */
export function polly(language: Language, name: string, client = createPolly()): Engine {
  const voice = VOICES.find((each) => each.id.toLowerCase() === name.toLowerCase());
  if (voice?.language !== language) {
    const known = VOICES.filter((each) => each.language === language).map(({ id }) => id);
    throw new Error(`Polly's voices for ${language} are ${known.join(', ')}, not "${name}".`);
  }
  return {
    name: `polly ${voice.engine}`,
    voice: voice.id,
    speak: async (ssml) => decoded(await spoken(client, voice, ssml)),
    atOnce: AT_ONCE,
  };
}

/** `AWS_ENDPOINT_URL_POLLY`, region and credentials are the SDK's to find. */
export const createPolly = (): PollyClient =>
  new PollyClient({ maxAttempts: ATTEMPTS, retryMode: 'adaptive' });
