import type { Place } from '../coach/place.js';
import type { Cue, Say } from '../coach/turn.js';
import { countsOf, SLOT_MS } from '../speech/counting.js';
import { speak, type Speaker } from '../speech/speak.js';
import { lineMs, numberMs } from '../speech/voice.js';
import { plain } from '../speech/words.js';

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
function sounding(cue: Cue, { voice, words }: Speaker): readonly Sounding[] {
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
    case 'hold': {
      const lengthOf = (said: Say | number): number =>
        typeof said === 'number'
          ? numberMs(voice.table, said)
          : lineMs(voice.table, plain(words(said)));
      return countsOf(cue, lengthOf).map(({ second, said }) => ({
        at: second * SLOT_MS,
        said,
        held: true,
      }));
    }
  }
}

/** An answer as a screen follows it: the same times as its speech. */
export function beatsOf(cues: readonly Cue[], speaker: Speaker): readonly Beat[] {
  let from = 0;
  return cues.flatMap((cue) => {
    const { ms } = speak([cue], speaker);
    const all = sounding(cue, speaker);
    const beats = all.map((each, i) => {
      const until = all[i + 1]?.at ?? ms;
      return { ...each, at: from + each.at, ms: until - each.at, place: cue.place };
    });
    from += ms;
    return beats;
  });
}
