import { FRAME_BYTES, unjoinable } from '../../lambda/sound/frames.js';
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
 * Amazon refuses sound below -19 LUFS, above -9, and peaks above -2 dBFS. Speech of this strength
 * (root mean square, of 1) comes to -17; the limiter leaves MP3 room to overshoot.
 */
const STRENGTH = 0.26;
const PEAK = 10 ** (-2.5 / 20);
const LIMITER = 'alimiter=limit=0.68:attack=2:release=40:level=false';

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
export const ENCODING = JSON.stringify([LEAD_MS, TAIL_MS, STRENGTH, PEAK, LIMITER, LAME]);

/**
 * Speech as frames that can be joined with any others. MP3 overshoots here and there: what is heard
 * above the highest peak is encoded again, more softly.
 */
export async function encoded(sound: Sound): Promise<Buffer> {
  const speech = trimmed(sound);
  for (let softer = 1; ;) {
    const frames = await framesOf(speech, softer);
    const { samples } = await decoded(frames);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_768;
    if (peak <= PEAK) return frames;
    softer *= (PEAK / peak) * 0.99;
  }
}

/** LAME's first frame holds what was before the sound, which is silence, and is left out. */
async function framesOf(speech: Sound, softer: number): Promise<Buffer> {
  const { samples, rate } = speech;
  const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const louder = `volume=${gain(speech).toFixed(3)}`;
  const filter = ['-af', `${louder},${LIMITER},volume=${softer.toFixed(3)}`];
  const output = [...filter, ...pcm(RATE).slice(2), ...LAME, '-f', 'mp3', 'pipe:1'];
  const all = await ffmpeg([...pcm(rate), '-i', 'pipe:0', ...output], input);
  const frames = all.subarray(FRAME_BYTES);
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
