import type { Sound } from './sound.js';

/** A stretch in which something sounds, milliseconds from the beginning of the recording. */
export interface Burst {
  readonly from: number;
  readonly to: number;
}

export interface Listening {
  /** A shorter silence than this is part of what sounds: the closure of a "t", a breath. */
  readonly silence?: number;
}

/** The ear's resolution: energy is taken over `WINDOW` and looked at every `STEP`, milliseconds. */
const STEP = 2;
const WINDOW = 10;

/** Shorter sounds are clicks of the line, milliseconds. */
const SHORTEST = 12;

/** Of the range between the quiet and the loud parts, in decibels, so much is still silence. */
const SILENT_SHARE = 0.35;

/** Below the loud parts by more than this, a sound is a breath or an echo, decibels. */
const DEEPEST = 38;

/** A recording whose loud parts stand out of the quiet ones by less has nothing to tell, decibels. */
export const LEAST_RANGE = 15;

/** What is loud sounds for so long in all: speech may be a small part of a recording, milliseconds. */
const LOUD_FOR = 100;

/** How loud the quiet tenth and the loudest moments of a recording are, decibels below full scale. */
export interface Loudness {
  readonly quiet: number;
  readonly loud: number;
}

/** Full scale is 0; digital silence is as quiet as 16 bit can tell. */
const SILENCE_DB = -96;
const FULL_SCALE = 32_768;

/**
 * The change from sample to sample instead of the sample: it weakens what hums and leaves speech,
 * whose consonants are high. The factor is the one that speech coders use.
 */
const PRE_EMPHASIS = 0.95;

function energies({ samples, rate }: Sound): Float64Array {
  const sums = new Float64Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) {
    const change = (samples[i] ?? 0) - PRE_EMPHASIS * (samples[i - 1] ?? 0);
    sums[i + 1] = (sums[i] ?? 0) + (change / FULL_SCALE) ** 2;
  }
  const frames = Math.floor((samples.length * 1000) / rate / STEP);
  const half = Math.round((WINDOW * rate) / 2000);
  return Float64Array.from({ length: frames }, (_, frame) => {
    const middle = Math.round((frame * STEP * rate) / 1000);
    const from = Math.max(0, middle - half);
    const to = Math.min(samples.length, middle + half);
    const mean = ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, to - from);
    return Math.max(SILENCE_DB, 10 * Math.log10(mean + 1e-12));
  });
}

function loudnessOf(frames: Float64Array): Loudness {
  const sorted = frames.toSorted();
  const at = (index: number): number => sorted[Math.floor(index)] ?? SILENCE_DB;
  return { quiet: at(sorted.length / 10), loud: at(sorted.length - LOUD_FOR / STEP) };
}

export const loudness = (sound: Sound): Loudness => loudnessOf(energies(sound));

/**
 * Where something sounds, by its energy alone. Knows nothing of what was meant to be said; finds
 * nothing in a recording that is equally loud throughout.
 */
export function bursts(sound: Sound, { silence = 120 }: Listening = {}): readonly Burst[] {
  const frames = energies(sound);
  const { quiet, loud } = loudnessOf(frames);
  if (loud - quiet < LEAST_RANGE) return [];
  const threshold = Math.max(quiet + SILENT_SHARE * (loud - quiet), loud - DEEPEST);
  const found: Burst[] = [];
  let from: number | null = null;
  for (let frame = 0; frame <= frames.length; frame++) {
    const sounds = (frames[frame] ?? SILENCE_DB) > threshold;
    if (sounds) from ??= frame * STEP;
    if (sounds || from === null) continue;
    addTo(found, { from, to: frame * STEP }, silence);
    from = null;
  }
  return found.filter((burst) => burst.to - burst.from >= SHORTEST);
}

/** Sounds with no silence to speak of between them are one. */
function addTo(found: Burst[], burst: Burst, silence: number): void {
  const before = found.at(-1);
  if (before === undefined || burst.from - before.to >= silence) found.push(burst);
  else found[found.length - 1] = { from: before.from, to: burst.to };
}
