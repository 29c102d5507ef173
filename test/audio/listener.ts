import type { Cue } from '../../lambda/coach/turn.js';
import type { Speaker } from '../../lambda/speech/speak.js';
import { bursts, type Burst } from '../../scripts/audio/onsets.js';
import type { Sound } from '../../scripts/audio/sound.js';
import { wordsOf } from './holds.js';
import type { Reader } from './rendering.js';
import { firstWords } from './routine.js';

const bytesOf = ({ samples }: Sound): Buffer =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

/** From its first sound to its last, milliseconds. */
function sounding(sound: Sound): Burst {
  const heard = bursts(sound);
  return { from: heard[0]?.from ?? 0, to: heard.at(-1)?.to ?? 0 };
}

/** When the words begin to sound and when they are over, from `from` on; null: they never do. */
export function whenHeard(whole: Sound, words: Sound, from: number): Burst | null {
  const { rate } = whole;
  const part = sounding(words);
  const at = (ms: number): number => Math.round((ms * rate) / 1000);
  const samples = words.samples.slice(at(part.from), at(part.to));
  const found = bytesOf(whole).indexOf(bytesOf({ samples, rate }), at(from) * 2);
  if (found < 0) return null;
  const begins = Math.round((found * 500) / rate);
  return { from: begins, to: begins + part.to - part.from };
}

/** When a cue's first words were heard, milliseconds. */
export interface HeardCue {
  readonly cue: Cue;
  readonly at: number;
}

/**
 * Follows an answer by ear, line by line. Throws when a line does not follow the one before it.
 */
export async function follow(
  whole: Sound,
  cues: readonly Cue[],
  { reader, speaker }: { readonly reader: Reader; readonly speaker: Speaker },
): Promise<readonly HeardCue[]> {
  const heard: HeardCue[] = [];
  let reached = 0;
  for (const cue of cues) {
    const said = firstWords(cue);
    if (said === null) continue;
    const words = wordsOf(said, speaker);
    const found = whenHeard(whole, await reader.say(words), reached);
    if (found === null) throw new Error(`"${words}" is not heard after ${reached} ms`);
    heard.push({ cue, at: found.from });
    reached = found.to;
  }
  return heard;
}
