import type { Language } from '../../lambda/coach/profile.js';
import type { Speaker } from '../../lambda/speech/speak.js';
import { bursts } from '../../scripts/audio/onsets.js';
import type { Sound } from '../../scripts/audio/sound.js';
import { held, meant, worstBeat, type Held } from './ear.js';
import { HOLDS, OURS, PLAIN, ssmlOf, wordsOf, type Met } from './holds.js';
import { READERS, type Reader } from './rendering.js';

/** From the first sound to the beginning of the line that ends the hold. */
export function heldIn(whole: Sound, back: Sound): Held {
  const heard = bursts(whole);
  return held(heard, heard[0]?.from ?? 0, heard.at(-bursts(back).length)?.from ?? 0);
}

export const hear = async (met: Met, speaker: Speaker, aloud: Reader): Promise<Held> =>
  heldIn(await aloud.read(ssmlOf(met, speaker)), await aloud.say(wordsOf(met.back, speaker)));

/** One for each length and style. */
export const DISTINCT: readonly Met[] = HOLDS.filter(
  ({ usual, hold: { seconds, style } }, i, all) =>
    usual &&
    i === all.findIndex((it) => it.usual && it.hold.seconds === seconds && it.hold.style === style),
);

/** A hold as we count it beside the same hold with plain one-second breaks. */
export interface SideBySide {
  /** Of its dose that each of them was too long. */
  readonly ours: number;
  readonly plain: number;
  /** Of our seconds the furthest from its place, milliseconds. */
  readonly beat: number;
}

export async function sideBySide(met: Met, language: Language): Promise<SideBySide> {
  const plan = meant(met.hold, OURS[language]);
  const ours = await hear(met, OURS[language], READERS[language]);
  const plain = await hear(met, PLAIN[language], READERS[language]);
  return {
    ours: ours.ms / plan.ms - 1,
    plain: plain.ms / plan.ms - 1,
    beat: Math.round(worstBeat(plan, ours)),
  };
}
