import type { Place } from '../coach/place.js';
import type { Cue, Say, Turn } from '../coach/turn.js';
import { countsOf, SLOT_MS } from '../speech/counting.js';
import { measure, soundingMs, type Speaker } from '../speech/speak.js';

/** What begins to sound at a moment of an answer: a line, a counted number, or silence. */
export interface Beat {
  /** Milliseconds from the answer's beginning. */
  readonly at: number;
  readonly ms: number;
  readonly place: Place | null;
  readonly said: Say | number | null;
  /** Within a counted hold. */
  readonly held: boolean;
}

type Sounding = Pick<Beat, 'at' | 'said' | 'held'>;

/** What a cue makes heard, from its own beginning on. */
function sounding(cue: Cue, speaker: Speaker): readonly Sounding[] {
  switch (cue.kind) {
    case 'say':
      return [{ at: 0, said: cue, held: false }];
    case 'silence':
      return [{ at: 0, said: null, held: false }];
    case 'countdown':
      return Array.from({ length: cue.from }, (_, i) => ({
        at: i * cue.slotMs,
        said: cue.from - i,
        held: false,
      }));
    case 'hold':
      return countsOf(cue, (said) => soundingMs(said, speaker)).map(({ second, said }) => ({
        at: second * SLOT_MS,
        said,
        held: true,
      }));
  }
}

/** Cues as a screen follows them, `from` milliseconds on: the same times as their speech. */
function beatsOf(cues: readonly Cue[], speaker: Speaker, from = 0): readonly Beat[] {
  return cues.flatMap((cue) => {
    const { ms } = measure([cue], speaker);
    const all = sounding(cue, speaker);
    const beats = all.map((each, i) => {
      const until = all[i + 1]?.at ?? ms;
      return { ...each, at: from + each.at, ms: until - each.at, place: cue.place };
    });
    from += ms;
    return beats;
  });
}

/** An answer's beats, and when its question begins. */
export interface Heard {
  readonly beats: readonly Beat[];
  readonly askedAt: number;
}

function endOf(beats: readonly Beat[]): number {
  const last = beats.at(-1);
  return last === undefined ? 0 : last.at + last.ms;
}

export function heardOf({ script, ending }: Turn, speaker: Speaker): Heard {
  const before = beatsOf(script, speaker);
  const askedAt = endOf(before);
  const prompt = ending.kind === 'end' ? [] : ending.prompt;
  return { beats: [...before, ...beatsOf(prompt, speaker, askedAt)], askedAt };
}
