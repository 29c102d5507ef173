import { SynthesizeSpeechCommand, type SynthesizeSpeechCommandInput } from '@aws-sdk/client-polly';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPolly, NoCredentials, polly } from '../../scripts/sound/polly.js';
import { restoreEnvironment, setEnvironment } from '../support/environment.js';
import { openPolly, type PollyStandIn } from '../support/polly.js';
import { smallPackBytes } from '../support/sounds.js';

const MP3 = smallPackBytes();
let standIn: PollyStandIn;

beforeAll(async () => {
  standIn = await openPolly(() => Promise.resolve(MP3));
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.calls = 0;
  standIn.spoken.length = 0;
  standIn.fate = () => 'spoken';
  setEnvironment({
    AWS_ENDPOINT_URL_POLLY: standIn.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'desk',
    AWS_SECRET_ACCESS_KEY: 'desk',
  });
});
afterEach(restoreEnvironment);

const LINE = 'Sig <lang xml:lang="en-US">ready</lang>, når du er på plads.';

describe('Polly', () => {
  test.each([
    ['Sofie', 'polly neural'],
    ['naja', 'polly standard'],
  ])('%s speaks with the engine that she has', async (voice, engine) => {
    const danish = polly('da', voice);
    expect(danish.name).toBe(engine);
    expect(Buffer.from(await danish.mp3(LINE)).equals(MP3)).toBe(true);
    expect(standIn.spoken).toEqual([LINE]);
  });

  test.each(['throttled', 'failed', 'hung up', 'cut off'] as const)(
    'is asked again when it %s',
    async (fate) => {
      standIn.fate = (call) => (call < 3 ? fate : 'spoken');
      expect(Buffer.from(await polly('da', 'Sofie').mp3(LINE)).equals(MP3)).toBe(true);
      expect(standIn.calls).toBe(3);
    },
  );

  test('what it always breaks off is a failure, not half a sentence', async () => {
    standIn.fate = () => 'cut off';
    await expect(polly('da', 'Sofie').mp3(LINE)).rejects.toThrow();
    expect(standIn.calls).toBe(3);
  });

  test.each([
    ['a tag that it does not know', '<audio src="x"/>', 'InvalidSsmlException'],
    ['SSML that is not well-formed', 'Hej <lang>', 'InvalidSsmlException'],
    ['what is too long', 'hej '.repeat(800), 'TextLengthExceededException'],
  ])('refuses %s, once', async (_, ssml, name) => {
    await expect(polly('da', 'Sofie').mp3(ssml)).rejects.toMatchObject({ name });
    expect(standIn.calls).toBe(1);
  });

  test.each([
    ['a voice that there is not', { VoiceId: 'Otto' }, 'ValidationException'],
    ['an engine that she lacks', { Engine: 'standard' }, 'EngineNotSupportedException'],
    ['PCM at 24 kHz', { OutputFormat: 'pcm' }, 'InvalidSampleRateException'],
    ['a rate that no MP3 has', { SampleRate: '12345' }, 'InvalidSampleRateException'],
    ['another format', { OutputFormat: 'wav' }, 'ValidationException'],
  ])('would refuse %s, and so does what stands in for it', async (_, wrong, name) => {
    const right = { VoiceId: 'Sofie', Engine: 'neural', OutputFormat: 'mp3', SampleRate: '24000' };
    const input = { ...right, TextType: 'ssml', Text: '<speak>Hej</speak>', ...wrong };
    const command = new SynthesizeSpeechCommand(input as SynthesizeSpeechCommandInput);
    await expect(createPolly().send(command)).rejects.toMatchObject({ name });
    expect(standIn.calls).toBe(1);
  });

  test('has no voice for another language', () => {
    expect(() => polly('da', 'Joanna')).toThrow(
      /^Polly's voices for da are Sofie, Naja, Mads, .*\.$/,
    );
  });

  test('without credentials there is one sentence', async () => {
    const client = createPolly({
      credentials: () =>
        Promise.reject(Object.assign(new Error('None.'), { name: 'CredentialsProviderError' })),
    });
    const speech = polly('da', 'Sofie', client).mp3(LINE);
    await expect(speech).rejects.toBeInstanceOf(NoCredentials);
    await expect(speech).rejects.toThrow(/^[^.]*AWS_PROFILE[^.]*\.$/);
    expect(standIn.calls).toBe(0);
  });
});
