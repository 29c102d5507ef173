import { FRAME_BYTES, SILENT_FRAME } from './frames.js';
import { MOST_FRAMES, type Part } from './script.js';

/** How many frames a clip of the pack has; undefined: the pack lacks it. */
export type FramesOf = (id: string) => number | undefined;

/** Writes the frames of a clip of the pack to where they belong in a sound. */
export type CopyClip = (id: string, into: Uint8Array, at: number) => void;

/** Frames of a whole script, or null: a clip is lacking, or it is too long to be played. */
export function lengthOf(parts: readonly Part[], framesOf: FramesOf): number | null {
  let length = 0;
  for (const part of parts) {
    const frames = part.kind === 'clip' ? framesOf(part.id) : part.frames;
    if (frames === undefined) return null;
    length += frames;
  }
  return length > MOST_FRAMES ? null : length;
}

/**
 * One MP3 of a script's frames.
 *
 * @returns null where the pack lacks a clip, or the sound would be longer than `LONGEST_MS`
 */
export function join(
  parts: readonly Part[],
  framesOf: FramesOf,
  copy: CopyClip,
): Uint8Array | null {
  const length = lengthOf(parts, framesOf);
  if (length === null) return null;
  const sound = new Uint8Array(length * FRAME_BYTES);
  let at = 0;
  const silence = (frames: number): void => {
    for (let i = 0; i < frames; i += 1) sound.set(SILENT_FRAME, at + i * FRAME_BYTES);
  };
  for (const part of parts) {
    const frames = part.kind === 'clip' ? (framesOf(part.id) ?? 0) : part.frames;
    if (part.kind === 'clip') copy(part.id, sound, at);
    else silence(frames);
    at += frames * FRAME_BYTES;
  }
  return sound;
}
