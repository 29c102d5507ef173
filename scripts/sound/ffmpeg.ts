import { FRAME_BYTES, FRAME_MS, unjoinable } from '../../lambda/sound/frames.js';
import type { Sound } from '../audio/sound.js';
import { outputOf } from '../audio/tool.js';

/** Samples a second of all that is joined. */
export const RATE = 24_000;

/** Silence before and after what is spoken, milliseconds: no sound is cut off by its neighbour. */
const LEAD_MS = 10;
const TAIL_MS = 40;

/** Of 32,768: the loudest sample that still counts as silence. */
const QUIET = 60;

/**
 * Amazon refuses sound below -19 LUFS, above -9, and true peaks above -2 dBFS. Within a count a clip
 * must not jump out, nor a call be lost: all come to nearly the same loudness.
 */
const LOUDNESS = -16.5;
const NEAR = 1;
const PEAK = -2.1;

/** Root mean square, of 1: what comes nearest to that loudness in most clips, and the first guess. */
const STRENGTH = 0.26;
/** The limiter's first ceiling; MP3 overshoots it. */
const CEILING = 0.68;
/** So often a clip is encoded for its loudness's sake; after that only its peaks count. */
const TRIES = 4;

const limiter = (ceiling: number): string =>
  `alimiter=limit=${ceiling.toFixed(3)}:attack=2:release=40:level=false`;

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

/** Quiet but for what went wrong. */
const ffmpeg = (args: readonly string[], input: Uint8Array): Promise<Buffer> =>
  outputOf('ffmpeg', ['-hide_banner', '-loglevel', 'error', ...args], input);

/** What brings speech to the strength of all other speech. */
function gain({ samples }: Sound): number {
  const power = samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / samples.length;
  return STRENGTH / Math.sqrt(power);
}

/** How clips come about: clips made otherwise are made anew. */
export const ENCODING = JSON.stringify([
  ...[LEAD_MS, TAIL_MS, LOUDNESS, NEAR, PEAK, STRENGTH, TRIES],
  limiter(CEILING),
  LAME,
]);

const ratio = (decibels: number): number => 10 ** (decibels / 20);

/** Speech as frames that can be joined with any others, each as loud as the others. */
export async function encoded(sound: Sound): Promise<Buffer> {
  const speech = trimmed(sound);
  let louder = gain(speech);
  let ceiling = CEILING;
  for (let tries = 1; ; tries += 1) {
    const frames = await framesOf(speech, [`volume=${louder.toFixed(3)}`, limiter(ceiling)]);
    const { loudness, peak } = await heard(frames);
    const off = LOUDNESS - loudness;
    if (peak > PEAK) ceiling *= ratio(PEAK - peak) * 0.99;
    else if (tries >= TRIES || Math.abs(off) <= NEAR) return frames;
    if (tries < TRIES && Math.abs(off) > NEAR) louder *= ratio(off);
  }
}

/** LAME's first frame holds what was before the sound, which is silence, and is left out. */
async function framesOf({ samples, rate }: Sound, filters: readonly string[]): Promise<Buffer> {
  const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const filter = ['-af', filters.join(',')];
  const output = [...filter, ...pcm(RATE).slice(2), ...LAME, '-f', 'mp3', 'pipe:1'];
  const all = await ffmpeg([...pcm(rate), '-i', 'pipe:0', ...output], input);
  const frames = all.subarray(FRAME_BYTES);
  const wrong = unjoinable(frames);
  if (wrong !== null) throw new Error(`ffmpeg's frames cannot be joined: ${wrong}.`);
  return frames;
}

/** What loudness is taken of at least, milliseconds: its blocks have 400 (EBU R 128). */
const LONG_ENOUGH = 1_600;

/** How loud frames are to an ear, LUFS, and their true peak, dBFS: what a converter makes of them. */
export async function heard(frames: Uint8Array): Promise<{ loudness: number; peak: number }> {
  const times = Math.ceil(LONG_ENOUGH / FRAME_MS / (frames.length / FRAME_BYTES));
  const measure = 'ebur128=peak=true:metadata=1,ametadata=mode=print:file=-';
  const input = Buffer.concat(Array.from({ length: times }, () => frames));
  const told = await ffmpeg(
    ['-f', 'mp3', '-i', 'pipe:0', '-af', measure, '-f', 'null', '-'],
    input,
  );
  const last = (name: string): number =>
    Number(
      told
        .toString('utf8')
        .split('\n')
        .findLast((line) => line.startsWith(`lavfi.r128.${name}=`))
        ?.split('=')[1],
    );
  const found = { loudness: last('I'), peak: 20 * Math.log10(last('true_peak')) };
  if (Number.isNaN(found.loudness + found.peak)) throw new Error('ffmpeg tells no loudness.');
  return found;
}

/** Samples of an MP3 as somebody hears it. */
export async function decoded(mp3: Uint8Array): Promise<Sound> {
  const data = await ffmpeg(['-f', 'mp3', '-i', 'pipe:0', ...pcm(RATE), 'pipe:1'], mp3);
  const samples = Int16Array.from({ length: data.length >> 1 }, (_, i) => data.readInt16LE(i * 2));
  return { samples, rate: RATE };
}
