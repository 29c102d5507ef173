import type { Cue } from '../../lambda/coach/turn.js';
import type { Speaker } from '../../lambda/speech/speak.js';
import { bursts } from '../../scripts/audio/onsets.js';
import type { Sound } from '../../scripts/audio/sound.js';
import { wordsOf } from './holds.js';
import type { Reader } from './rendering.js';
import { firstWords } from './routine.js';

const bytesOf = ({ samples }: Sound): Buffer =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

/** The sounding part. */
function trimmed(sound: Sound): Sound {
  const heard = bursts(sound);
  const at = (ms = 0): number => Math.round((ms * sound.rate) / 1000);
  const samples = sound.samples.slice(at(heard[0]?.from), at(heard.at(-1)?.to));
  return { samples, rate: sound.rate };
}

/** When the words begin to sound, at or after `from` milliseconds; null: they never do. */
export function whenHeard(whole: Sound, words: Sound, from: number): number | null {
  const start = Math.ceil((from * whole.rate) / 1000) * 2;
  const at = bytesOf(whole).indexOf(bytesOf(trimmed(words)), start);
  return at < 0 ? null : (at / 2 / whole.rate) * 1000;
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
  for (const cue of cues) {
    const said = firstWords(cue);
    if (said === null) continue;
    const words = wordsOf(said, speaker);
    const before = heard.at(-1);
    const at = whenHeard(whole, await reader.say(words), before === undefined ? 0 : before.at + 1);
    if (at === null) throw new Error(`"${words}" is not heard`);
    heard.push({ cue, at });
  }
  return heard;
}
