import { sizeOf, spokenLanguage, type PlacedMoment } from '../context.js';
import { asking, at, line, silence, type Asked } from '../cues.js';
import type { Place } from '../place.js';
import type { Cue, Turn } from '../turn.js';

/** Rest between two exercises, from the end of the first (no source; `docs/content.md`). */
export const REST = 20_000;

/** The part of it that is counted; the words around it take the rest. */
const COUNTED = 10_000;

/**
 * Without an open microphone, Alexa keeps a session for up to 30 s while the screen shows something.
 * What goes on by itself has to do so well before.
 */
const SESSION_KEPT = 25_000;

/** How a part ends that somebody rests after. */
export interface Pausing {
  readonly asked: Asked;
  /** What is said instead of the question where it goes on by itself; null: it never does. */
  readonly byItself: readonly Cue[] | null;
}

const restLine = (place: Place): readonly Cue[] =>
  at(place, line('rest', { seconds: COUNTED / 1_000 }));

/** A rest in silence: the question comes after it. */
export function restCues(moment: PlacedMoment, place: Place): readonly Cue[] {
  const rest = restLine(place);
  return [...rest, silence(place, COUNTED - sizeOf(moment, rest).ms)];
}

/** A rest before which so much has been said since the exercise was over; null: none is owed. */
export function restOnScreen(
  moment: PlacedMoment,
  place: Place,
  said: { readonly since: readonly Cue[]; readonly announced: readonly Cue[] },
): readonly Cue[] {
  const rest = restLine(place);
  const { ms } = sizeOf(moment, [...said.since, ...said.announced, ...rest]);
  const before = REST - COUNTED - ms;
  const breathe = before > 0 && said.since.length > 0 ? [silence(place, before)] : [];
  return [...said.announced, ...breathe, ...rest];
}

/**
 * Nothing tells a screen when the speech is over: it has to wait for the slowest that the voice may
 * be, and the quickest must not end the session meanwhile.
 */
function isCertain(moment: PlacedMoment, cues: readonly Cue[]): boolean {
  const { context, profile } = moment;
  const tolerance = context.tolerance(spokenLanguage(profile, context.device));
  return 2 * tolerance * sizeOf(moment, cues).ms + COUNTED <= SESSION_KEPT;
}

/** A rest and "say ready when you want to go on"; or a rest that the screen counts down, and on. */
export function pausing(
  moment: PlacedMoment,
  script: readonly Cue[],
  { asked, byItself }: Pausing,
): Turn {
  const asks = asking(script, asked);
  const goesOn = byItself !== null && moment.context.device.goesOn;
  if (!goesOn || !isCertain(moment, [...script, ...byItself])) return asks;
  const goOn = { kind: 'goOn', afterMs: COUNTED, question: 'goOn', prompt: byItself } as const;
  return { script, ending: { ...goOn, instead: asks.ending } };
}
