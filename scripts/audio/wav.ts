import type { Sound } from './sound.js';

/** A recording that cannot be read; says what it is and what to do. */
export class UnreadableRecording extends Error {
  override readonly name = 'UnreadableRecording';
}

const RIFF_HEADER = 12;
const CHUNK_HEADER = 8;
const PCM = 1;
/** WAVE_FORMAT_EXTENSIBLE; what it extends stands behind the plain fields. */
const EXTENSIBLE = 0xfffe;
const SUB_FORMAT_AT = 24;
const BITS = 16;

/** A slower one cannot tell an "s" from silence. */
const LEAST_RATE = 8_000;

function chunks(wav: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = RIFF_HEADER; at + CHUNK_HEADER <= wav.length;) {
    const body = at + CHUNK_HEADER;
    // Written to a pipe, the length is a placeholder that may lie behind the end of the file.
    const end = Math.min(wav.length, body + wav.readUInt32LE(at + 4));
    found.set(wav.toString('latin1', at, at + 4), wav.subarray(body, end));
    at = end + (end % 2);
  }
  return found;
}

/** Reads a WAV file, several channels as one. Throws UnreadableRecording. */
export function readWav(wav: Buffer): Sound {
  const isWave =
    wav.length > RIFF_HEADER &&
    wav.toString('latin1', 0, 4) === 'RIFF' &&
    wav.toString('latin1', 8, 12) === 'WAVE';
  const all = isWave ? chunks(wav) : new Map<string, Buffer>();
  const format = all.get('fmt ');
  const data = all.get('data');
  if (format === undefined || format.length < 16 || data === undefined) {
    throw new UnreadableRecording(
      'This is no WAV file: convert it (sox recording.m4a -b 16 it.wav).',
    );
  }
  const { channels, rate } = fieldsOf(format);
  const frames = Math.floor(data.length / (channels * 2));
  const samples = Int16Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) {
      sum += data.readInt16LE((frame * channels + channel) * 2);
    }
    return Math.round(sum / channels);
  });
  return { samples, rate };
}

function fieldsOf(format: Buffer): { channels: number; rate: number } {
  const tag = format.readUInt16LE(0);
  const coding =
    tag === EXTENSIBLE && format.length > SUB_FORMAT_AT ? format.readUInt16LE(SUB_FORMAT_AT) : tag;
  const channels = format.readUInt16LE(2);
  const rate = format.readUInt32LE(4);
  const bits = format.readUInt16LE(14);
  if (coding !== PCM || bits !== BITS || channels === 0 || rate < LEAST_RATE) {
    throw new UnreadableRecording(
      `This WAV has ${bits} bits, ${rate} samples a second and coding ${coding}, ` +
        `where 16 bits of PCM are needed, at ${LEAST_RATE} or more: sox it.wav -b 16 -r 48000 better.wav.`,
    );
  }
  return { channels, rate };
}
