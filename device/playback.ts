import type { ui } from 'ask-sdk-model';
import { tokens, type Attributes } from './ssml.js';

/** A run of speech or of silence; `at` counts from the beginning of the answer, milliseconds. */
export interface Piece {
  readonly at: number;
  readonly ms: number;
  readonly kind: 'speech' | 'pause';
  /** What is said, whitespace folded; empty for a pause. */
  readonly text: string;
}

export interface Timeline {
  readonly pieces: readonly Piece[];
  readonly ms: number;
}

/**
 * How long a voice takes over a line or a number word, milliseconds. `answer` is all that is said in
 * the same answer: "Hold." alone does not tell which language speaks.
 */
export type LengthOf = (text: string, answer: readonly string[]) => number;

/** Only timed breaks are exact; for the named ones Amazon gives no figures, these are guesses. */
const STRENGTH_MS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 250,
  medium: 500,
  strong: 1_000,
  'x-strong': 1_500,
};

/** A sentence or paragraph is a piece of its own; all other tags let speech run through. */
const BOUNDARIES = new Set(['s', 'p', 'break']);

/** Lays an answer's speech out in time. Throws `SsmlError` where Alexa would refuse it. */
export function timeline(speech: ui.OutputSpeech | undefined, lengthOf: LengthOf): Timeline {
  const pieces: Piece[] = [];
  let ms = 0;
  const all = runs(speech);
  const answer = all.map(({ text }) => text);
  for (const { text, pause } of all) {
    const length = pause ?? Math.round(lengthOf(text, answer));
    if (length === 0 && text === '') continue;
    const previous = pieces.at(-1);
    if (pause !== null && previous?.kind === 'pause') {
      pieces[pieces.length - 1] = { ...previous, ms: previous.ms + length };
    } else {
      pieces.push({ at: ms, ms: length, kind: pause === null ? 'speech' : 'pause', text });
    }
    ms += length;
  }
  return { pieces, ms };
}

/** All that is said, without the pauses. */
export const spokenText = (ssml: string): string =>
  runs({ type: 'SSML', ssml })
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

interface Run {
  readonly text: string;
  /** Milliseconds; null for speech. */
  readonly pause: number | null;
}

function runs(speech: ui.OutputSpeech | undefined): Run[] {
  if (speech === undefined) return [];
  if (speech.type === 'PlainText') return [{ text: fold(speech.text), pause: null }];
  const found: Run[] = [];
  let said = '';
  const finish = (): void => {
    if (fold(said) !== '') found.push({ text: fold(said), pause: null });
    said = '';
  };
  for (const token of tokens(speech.ssml)) {
    if (token.kind === 'text') said += token.text;
    else if (BOUNDARIES.has(token.name)) finish();
    if (token.kind === 'open' && token.name === 'break') {
      found.push({ text: '', pause: breakMs(token.attributes) });
    }
  }
  finish();
  return found;
}

function breakMs({ time, strength = 'medium' }: Attributes): number {
  const [, amount, unit] = /^\+?(\d+(?:\.\d+)?)(ms|s)$/.exec(time ?? '') ?? [];
  if (amount === undefined) return STRENGTH_MS[strength] ?? 0;
  return Math.round(Number(amount) * (unit === 's' ? 1_000 : 1));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
