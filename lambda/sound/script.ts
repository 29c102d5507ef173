import { FRAME_MS } from './frames.js';

/** What a sound is joined from. */
export type Part =
  | { readonly kind: 'clip'; readonly id: string }
  | { readonly kind: 'silence'; readonly frames: number };

/** Longest sound: what `coach/` bounds an answer to. Alexa's own limit is 240 s. */
export const LONGEST_MS = 200_000;
export const MOST_FRAMES = Math.floor(LONGEST_MS / FRAME_MS);

/** Letters only, so that a script needs no separators: digits are silence. */
export const ID_LENGTH = 5;

const PART = new RegExp(`([A-Za-z]{${ID_LENGTH}})|([1-9][0-9]{0,3})`, 'y');

/** A script as it stands in an address: "AbCdE12FgHiJ" is a clip, 12 frames of silence, a clip. */
export const scriptText = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'clip' ? part.id : String(part.frames))).join('');

/** Reads what `scriptText` writes; null for anything else, so that a sound has one address only. */
export function readScript(text: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const [, id, frames] = PART.exec(text) ?? [];
    if (id !== undefined) parts.push({ kind: 'clip', id });
    else if (frames !== undefined && parts.at(-1)?.kind !== 'silence') {
      parts.push({ kind: 'silence', frames: Number(frames) });
    } else return null;
  }
  return parts.length === 0 ? null : parts;
}
