import { spawn } from 'node:child_process';
import { FRAME_BYTES, unjoinable } from '../../lambda/sound/frames.js';
import type { Sound } from '../voices/espeak.js';

export const FFMPEG_MISSING = 'ffmpeg is not installed: apt-get install ffmpeg';

export class FfmpegMissing extends Error {
  override readonly name = 'FfmpegMissing';
}

/** Samples a second of all that is joined. */
export const RATE = 24_000;

/** Silence before and after what is spoken, milliseconds: no sound is cut off by its neighbour. */
const LEAD_MS = 10;
const TAIL_MS = 40;

/** Of 32,768: the loudest sample that still counts as silence. */
const QUIET = 60;

const LAME = [
  ...['-codec:a', 'libmp3lame', '-b:a', '48k', '-reservoir', '0'],
  // Neither a frame about the file, nor tags before it.
  ...['-write_xing', '0', '-id3v2_version', '0'],
];

const pcm = (rate: number): readonly string[] => ['-f', 's16le', '-ar', String(rate), '-ac', '1'];

/** Speech without the silence round it, but for what keeps it whole. */
export function trimmed({ samples, rate }: Sound): Sound {
  const first = samples.findIndex((sample) => Math.abs(sample) > QUIET);
  if (first === -1) throw new Error('there is nothing to hear');
  const last = samples.findLastIndex((sample) => Math.abs(sample) > QUIET);
  const lead = Math.round((LEAD_MS * rate) / 1000);
  const tail = Math.round((TAIL_MS * rate) / 1000);
  const speech = samples.subarray(first, last + 1);
  const whole = new Int16Array(lead + speech.length + tail);
  whole.set(speech, lead);
  return { samples: whole, rate };
}

/**
 * Speech as frames that can be joined with any others.
 *
 * LAME's first frame holds what was before the sound, which is silence, and is left out: the sound
 * begins a frame earlier.
 */
export async function encoded(sound: Sound): Promise<Buffer> {
  const { samples, rate } = trimmed(sound);
  const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const output = [...pcm(RATE).slice(2), ...LAME, '-f', 'mp3', 'pipe:1'];
  const frames = (await ffmpeg([...pcm(rate), '-i', 'pipe:0', ...output], input)).subarray(
    FRAME_BYTES,
  );
  const wrong = unjoinable(frames);
  if (wrong !== null) throw new Error(`ffmpeg's frames cannot be joined: ${wrong}.`);
  return frames;
}

/** Samples of an MP3 as somebody hears it. */
export async function decoded(mp3: Uint8Array): Promise<Sound> {
  const data = await ffmpeg(['-f', 'mp3', '-i', 'pipe:0', ...pcm(RATE), 'pipe:1'], mp3);
  const samples = Int16Array.from({ length: data.length >> 1 }, (_, i) => data.readInt16LE(i * 2));
  return { samples, rate: RATE };
}

function ffmpeg(args: readonly string[], input: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', ...args]);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // It may end before it has read all; why, it says itself.
    child.stdin.on('error', () => undefined);
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new FfmpegMissing(FFMPEG_MISSING) : error),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`ffmpeg ended with ${code}: ${Buffer.concat(err).toString('utf8')}`));
    });
    child.stdin.end(input);
  });
}
