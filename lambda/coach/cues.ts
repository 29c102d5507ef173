import type { Key, ParamsOf } from '../../locales/keys.js';
import type { Dose, Form } from './exercises.js';
import type { Place } from './place.js';
import type { Tempo } from './profile.js';
import type { Asking, Cue, Params, Question, Say, Turn } from './turn.js';

/** What tempo does to movement, get-ready and gaps; holds stay as they are. */
const TEMPO_FACTOR: Readonly<Record<Tempo, number>> = { slow: 1.5, normal: 1, fast: 0.8 };

export const paced = (ms: number, tempo: Tempo): number => Math.round(ms * TEMPO_FACTOR[tempo]);

/** What a line needs besides its key: parameters are required if the line has slots. */
type LineArguments<K extends Key> = [ParamsOf<K>] extends [never]
  ? [params?: Params, form?: Form | null]
  : [
      params: Params & { readonly [P in ParamsOf<K> & keyof Params]-?: NonNullable<Params[P]> },
      form?: Form | null,
    ];

/**
 * A line of `locales/` as a cue.
 *
 * @param key a union of keys needs the parameters of all of them
 * @param rest the parameters that fill the line's slots, and the variant of a step
 */
export const line = <K extends Key>(key: K, ...[params, form]: LineArguments<K>): Say => ({
  kind: 'say',
  key,
  params,
  form,
});

/** How many repetitions of a dose are left after a break. */
export function leftLine({ words }: Pick<Dose, 'words'>, n: number): Say {
  if (words === 'legs') return line('part.left.legs', { n });
  return line(words === 'sides' ? 'part.left.sides' : 'part.left', { n });
}

export const at = (place: Place | null, ...what: readonly Say[]): readonly Cue[] =>
  what.map((said) => ({ ...said, place }));

export const silence = (place: Place | null, ms: number): Cue => ({ kind: 'silence', ms, place });

/** Silence inside a reprompt: it buys rest, and ends before ten seconds without a word have passed. */
export const REPROMPT_SILENCE = 9_000;

/** One question, and how it is asked again after a while of silence. */
export interface Asked {
  readonly question: Question;
  readonly prompt: readonly Cue[];
  readonly reprompt: readonly Cue[];
}

/** An answer that leaves the session open. */
export const asking = (
  script: readonly Cue[],
  { question, prompt, reprompt }: Asked,
): Turn & { readonly ending: Asking } => ({
  script,
  ending: { kind: 'ask', question, prompt, reprompt },
});

/** An answer that closes the session. */
export const closing = (script: readonly Cue[]): Turn => ({ script, ending: { kind: 'end' } });
