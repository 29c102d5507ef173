import type { Mark } from '../coach/profile.js';
import type { Cue } from '../coach/turn.js';
import { samePlace, stretches, type Speaker } from '../speech/speak.js';
import type { Clip } from '../speech/voice.js';
import { FRAME_MS, framesOf } from './frames.js';
import type { Part } from './script.js';

/** What cues become in sound: what it is joined from, its length, and where it finds the person when. */
export interface Sound {
  readonly parts: readonly Part[];
  readonly ms: number;
  readonly marks: readonly Mark[];
}

/** What somebody says and `clips` lacks, as SSML. */
export const lacking = (
  cues: readonly Cue[],
  speaker: Speaker,
  clips: ReadonlyMap<string, Clip>,
): readonly string[] =>
  cues
    .flatMap((cue) => stretches(cue, speaker))
    .flatMap(({ ssml }) => (ssml === null || clips.has(ssml) ? [] : [ssml]));

/**
 * Lays cues out in frames. Each stretch ends at the frame nearest to its time since the beginning,
 * so that nothing adds up: clips are whole frames, and silence gives way.
 *
 * @returns null where a sentence or a number is lacking
 */
export function soundOf(
  cues: readonly Cue[],
  speaker: Speaker,
  clips: ReadonlyMap<string, Clip>,
): Sound | null {
  const parts: Part[] = [];
  const marks: Mark[] = [];
  let ms = 0;
  let silent = 0;
  const flush = (): void => {
    if (silent > 0) parts.push({ kind: 'silence', frames: silent });
    silent = 0;
  };
  for (const cue of cues) {
    const at = framesOf(ms) * FRAME_MS;
    if (cue.place !== null && !samePlace(marks.at(-1)?.[1], cue.place)) marks.push([at, cue.place]);
    for (const stretch of stretches(cue, speaker)) {
      if (stretch.ssml === null) silent += framesOf(ms + stretch.ms) - framesOf(ms);
      else {
        const clip = clips.get(stretch.ssml);
        if (clip === undefined) return null;
        flush();
        parts.push({ kind: 'clip', id: clip.id });
      }
      ms += stretch.ms;
    }
  }
  flush();
  return { parts, ms: framesOf(ms) * FRAME_MS, marks };
}
