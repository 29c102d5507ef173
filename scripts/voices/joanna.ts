import type { VoiceTable } from '../../lambda/speech/voice.js';
import { rounded } from './fit.js';
import { AT_BREAK } from './recorded/polly-break.js';
import { toleranceOf, type Uncertainty } from './recorded/tolerance.js';

/**
 * Amazon publishes the marks of two sentences of Joanna's (docs/voices.md has the sources). Beside
 * each stands what the model of Matthew, standard engine, says of the same sounds, milliseconds.
 */
const MARY = {
  /** "Mary had a little lamb" up to its last sound, which begins at 1082. */
  unbroken: { joanna: 1082 - 6, matthew: 1100 },
  /** "had" before a break: from its mark to that of the break. The model has it standing alone. */
  beforeBreak: { joanna: 897 - 325, matthew: 412 },
} as const;

/** How long Joanna takes for what Matthew takes a millisecond for. */
const RATE = MARY.unbroken.joanna / MARY.unbroken.matthew;

/** By how much she drew the word before the break out, beyond a word that stands alone. */
const DRAWN_OUT = MARY.beforeBreak.joanna - RATE * MARY.beforeBreak.matthew;

/**
 * One example may say nothing of a counted number. Halfway between nothing and all of it the error
 * is the smallest, whichever is right.
 */
const BETWEEN_BREAKS = DRAWN_OUT / 2 + AT_BREAK;

/**
 * Her speech may be longer or shorter by as much as Matthew's two engines differ, and each word by
 * all that the table adds to it.
 */
const UNCERTAINTY: Uncertainty = { speech: 0.1, perBreak: BETWEEN_BREAKS };

/**
 * Amazon Polly's Joanna, estimated from the fitted table of Matthew, standard engine. Without
 * sentences: a figure for each line would say no more than the fit does.
 */
export function joanna(matthew: VoiceTable): VoiceTable {
  const numbers = Object.fromEntries(
    Object.entries(matthew.numbers).map(([n, ms]) => [n, Math.round(estimated(ms))]),
  );
  const table: VoiceTable = {
    name: 'joanna',
    language: 'en',
    tolerance: 0,
    source:
      `an estimate, not measured: (${matthew.name} − ${AT_BREAK} ms) × ${RATE.toFixed(3)} + ` +
      `${Math.round(BETWEEN_BREAKS)} ms, from two speech mark examples in the Amazon Polly Developer ` +
      'Guide; see docs/voices.md; npm run voices:measure -- --voice joanna',
    numbers,
    msPerCharacter: rounded(matthew.msPerCharacter * RATE),
    msPerLine: rounded(estimated(matthew.msPerLine)),
    sentences: {},
  };
  return { ...table, tolerance: toleranceOf(table, UNCERTAINTY) };
}

/** From what Matthew's table says of a text. */
function estimated(ms: number): number {
  return (ms - AT_BREAK) * RATE + BETWEEN_BREAKS;
}
