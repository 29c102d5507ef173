import type { Language } from '../../lambda/coach/profile.js';
import { bursts } from '../../scripts/audio/onsets.js';
import { durationMs, type Sound } from '../../scripts/audio/sound.js';
import { ESPEAK, forEspeak, joinBreaks, pause, synthesise } from '../../scripts/voices/espeak.js';
import { AROUND, GAP, inParallel } from '../../scripts/voices/measure.js';

/** A voice that reads SSML aloud as Alexa promises to: words, and breaks exactly as long as written. */
export interface Reader {
  read(ssml: string): Promise<Sound>;
  /** The same words alone, with the silence before and behind them that an ear needs. */
  say(text: string): Promise<Sound>;
}

/** Round what is said alone, milliseconds. */
const ROUND = 200;

/** espeak's breaks are up to 9 ms short: a text has not begun before this much of one. */
const BREAK_AT_LEAST = GAP - 10;

/** Between sounds of one text there is less silence than this. */
const WITHIN = 400;

/**
 * What a text adds to a stream of speech between breaks, as sound. Each text is spoken in the same
 * stream, because espeak lets a sound depend on its neighbour across a break, as no Echo is known to.
 */
async function clip(text: string, language: Language, wordsPerMinute: number): Promise<Sound> {
  const [before, after] = AROUND[language];
  const stream = (parts: readonly string[]): Promise<Sound> =>
    synthesise(parts.join(pause(GAP)), language, wordsPerMinute);
  const without = await stream([before, after]);
  const whole = await stream([before, forEspeak(text, language), after]);
  const ms = durationMs(whole) - durationMs(without) - GAP;
  const start = (bursts(whole, { silence: WITHIN })[0]?.to ?? 0) + BREAK_AT_LEAST;
  const at = (time: number): number => Math.round((time * whole.rate) / 1000);
  return { samples: whole.samples.subarray(at(start), at(start + ms)), rate: whole.rate };
}

/** espeak at its usual rate, or slower or faster. */
export function reader(language: Language, speed = 1): Reader {
  const wordsPerMinute = Math.round(ESPEAK[language].wordsPerMinute * speed);
  const clips = new Map<string, Promise<Sound>>();
  const spoken = (text: string): Promise<Sound> => {
    const known = clips.get(text) ?? clip(text, language, wordsPerMinute);
    clips.set(text, known);
    return known;
  };
  return {
    say: async (text) => joined([ROUND, await spoken(text), ROUND]),
    async read(ssml) {
      const parts = wordsIn(ssml)
        .split(/(<break time="[^"]*"\/>)/)
        .filter((part) => part !== '');
      return joined(
        await inParallel(parts, async (part) => silenceOf(part) ?? (await spoken(part))),
      );
    },
  };
}

/** espeak at its usual rate; what was said once in a test file is not spoken again. */
export const READERS: Readonly<Record<Language, Reader>> = { en: reader('en'), da: reader('da') };

/** The same words and breaks in one breath, as espeak itself says them. */
export const inOneBreath = (ssml: string, language: Language): Promise<Sound> => {
  const text = wordsIn(ssml).replaceAll(
    /time="(\d+)s"/g,
    (_, seconds) => `time="${Number(seconds) * 1_000}ms"`,
  );
  return synthesise(forEspeak(joinBreaks(text), language), language);
};

const wordsIn = (ssml: string): string => ssml.replaceAll(/<\/?(?:speak|voice)\b[^>]*>/g, '');

type Part = Sound | number;

/** Milliseconds, or null for words. */
function silenceOf(part: string): number | null {
  const [, amount, unit] = /^<break time="(\d+)(ms|s)"\/>$/.exec(part) ?? [];
  return amount === undefined ? null : Number(amount) * (unit === 's' ? 1_000 : 1);
}

function joined(parts: readonly Part[]): Sound {
  const rate = parts.find((part) => typeof part !== 'number')?.rate ?? 22_050;
  const pieces = parts.map((part) =>
    typeof part === 'number' ? new Int16Array(Math.round((part * rate) / 1000)) : part.samples,
  );
  const samples = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { samples, rate };
}
