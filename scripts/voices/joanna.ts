import type { VoiceTable } from '../../lambda/speech/voice.js';
import { rounded } from './fit.js';

/**
 * Amazon publishes two timings of Joanna, and no words per minute (docs/voices.md has the sources).
 * Milliseconds from the first word on, beside what espeak-en needs for the same words.
 */
const MARY = {
  /** "Mary had a little lamb" up to its last sound. */
  unbroken: { joanna: 1082 - 6, espeak: 1112 },
  /** "Mary had", a break of 300 ms taken off, up to the next word. */
  beforeBreak: { joanna: 1291 - 6 - 300, espeak: 600 },
} as const;

const RATE = MARY.unbroken.joanna / MARY.unbroken.espeak;

/** What Joanna took more before that one break: drawn out, and silence of her own. */
const BEFORE_A_BREAK = MARY.beforeBreak.joanna - RATE * MARY.beforeBreak.espeak;

/**
 * One example may say nothing of a counted number. Halfway between nothing and all of it, a second
 * is off by a fifth at the most, whichever is right; either end would risk twice that.
 */
const AT_BREAK = BEFORE_A_BREAK / 2;

/**
 * The Echo's English voice, estimated from espeak-en. Without sentences, because the Lambda loads it
 * and a figure for each line would say no more than the fit does.
 */
export function joanna(english: VoiceTable): VoiceTable {
  const numbers: Record<string, number> = {};
  for (const [n, ms] of Object.entries(english.numbers)) numbers[n] = Math.round(estimated(ms));
  return {
    name: 'joanna',
    language: 'en',
    measured: false,
    source:
      `an estimate, not measured: espeak-en × ${RATE.toFixed(3)} + ${Math.round(AT_BREAK)} ms, ` +
      'from two speech mark examples in the Amazon Polly Developer Guide; see docs/voices.md; ' +
      'npm run voices:measure -- --voice joanna',
    numbers,
    msPerCharacter: rounded(english.msPerCharacter * RATE),
    msPerLine: rounded(estimated(english.msPerLine)),
    sentences: {},
  };
}

function estimated(ms: number): number {
  return ms * RATE + AT_BREAK;
}
