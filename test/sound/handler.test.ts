import { expect, test } from '@jest/globals';
import { FRAME_BYTES, SILENT_FRAME } from '../../lambda/sound/frames.js';
import { createJoiner, createSoundHandler } from '../../lambda/sound/handler.js';
import { readPack } from '../../lambda/sound/pack.js';
import { MOST_FRAMES } from '../../lambda/sound/script.js';
import { openSmallPack, smallPack, smallPackBytes } from '../support/sounds.js';

const pack = smallPack();
const handler = createSoundHandler(createJoiner(pack, openSmallPack()));
const get = (script: string) => handler({ rawPath: `/${pack.version}/${script}.mp3` });

const [first, second] = pack.clips;
if (first === undefined || second === undefined) throw new Error('The small pack is too small.');

const silence = (frames: number): Buffer =>
  Buffer.concat(Array.from({ length: frames }, () => Buffer.from(SILENT_FRAME)));

test('an address is the frames of its clips and silences, for ever', async () => {
  const { statusCode, headers, body, isBase64Encoded } = await get(`${second.id}3${first.id}1`);
  expect(statusCode).toBe(200);
  expect(isBase64Encoded).toBe(true);
  expect(headers).toEqual({
    'content-type': 'audio/mpeg',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const bytes = smallPackBytes();
  const cut = first.frames * FRAME_BYTES;
  const wanted = Buffer.concat([
    bytes.subarray(cut, cut + second.frames * FRAME_BYTES),
    silence(3),
    bytes.subarray(0, cut),
    silence(1),
  ]);
  expect(Buffer.from(body, 'base64').equals(wanted)).toBe(true);
});

test('200 seconds are played, a frame more is not', async () => {
  const rest = MOST_FRAMES - first.frames;
  const longest = await get(`${first.id}${rest}`);
  expect(longest.statusCode).toBe(200);
  // Lambda answers with at most 6 MB.
  expect(longest.body.length).toBeLessThan(2_000_000);
  expect((await get(`${first.id}${rest + 1}`)).statusCode).toBe(400);
  expect((await get(first.id.repeat(10_000))).statusCode).toBe(400);
});

test.each([
  ['no script', { rawPath: `/${pack.version}/.mp3` }],
  ['a clip that the pack lacks', { rawPath: `/${pack.version}/zzzzz.mp3` }],
  ['leading zeros', { rawPath: `/${pack.version}/${first.id}012.mp3` }],
  ['no silence', { rawPath: `/${pack.version}/${first.id}0.mp3` }],
  ['a query', { rawPath: `/${pack.version}/${first.id}.mp3`, rawQueryString: 'a=1' }],
  ['no version', { rawPath: `/${pack.version}x/${first.id}.mp3` }],
  ['a query of another version', { rawPath: `/Before/${first.id}.mp3`, rawQueryString: 'a=1' }],
  ['no script of another version', { rawPath: `/Before/${first.id}0.mp3` }],
  ['another file', { rawPath: `/${pack.version}/${first.id}.wav` }],
  ['a way out', { rawPath: `/${pack.version}/../pack.json` }],
  ['an encoded way out', { rawPath: `/${pack.version}/%2e%2e/clips.mp3` }],
  ['a longer path', { rawPath: `/a/${pack.version}/${first.id}.mp3` }],
  ['nothing', {}],
])('%s is refused', async (_, event) => {
  const { statusCode, headers } = await handler(event);
  expect(statusCode).toBe(400);
  expect(headers['cache-control']).toBe('no-store');
});

test('an address of another version fails, so that the alarm hears of a pack left behind', async () => {
  const before = handler({ rawPath: `/Before/${first.id}3zzzzz.mp3` });
  await expect(before).rejects.toThrow(`This is ${pack.version}, not Before.`);
});

test('Node 24 on Lambda takes it: no callback', () => {
  expect(handler.length).toBeLessThan(3);
});

test.each(['{}', '{"version":"a1","language":"da","engine":"x","voice":"y","clips":[]}'])(
  '%s is no pack',
  (json) => {
    expect(() => readPack(json)).toThrow(/npm run sound-pack/);
  },
);
