import type { Language } from '../../lambda/coach/profile.js';
import { durationMs } from '../audio/sound.js';
import { forEspeak, pause, synthesise } from './espeak.js';

/** Milliseconds of the breaks on both sides of a measured text. */
export const GAP = 500;
const WORKERS = 3;

/**
 * What stands before and after a measured text. espeak makes a sound longer or shorter by up to a
 * tenth of a second according to what comes on the far side of a break; of the pairs that were tried,
 * these come nearest to what real lines and numbers do to each other (docs/voices.md).
 */
export const AROUND: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['one', 'one'],
  da: ['fem', 'Kom ned.'],
};

/**
 * Milliseconds that each text adds to a stream in which breaks stand on both sides of it: the
 * length of the stream with it and its break, less the stream without, less the break.
 */
export async function lengths(
  texts: readonly string[],
  language: Language,
  wordsPerMinute?: number,
): Promise<number[]> {
  const [before, after] = AROUND[language];
  const streamMs = async (parts: readonly string[]): Promise<number> =>
    durationMs(await synthesise(parts.join(pause(GAP)), language, wordsPerMinute));
  const without = await streamMs([before, after]);
  return inParallel(texts, async (text) => {
    const stream = [before, forEspeak(text, language), after];
    return Math.round((await streamMs(stream)) - without - GAP);
  });
}

/** Results in the order of `items`, a few at work at a time. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return results;
}
