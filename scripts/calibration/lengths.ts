import { LEAST_RANGE, bursts, loudness, type Burst } from '../audio/onsets.js';
import type { Sound } from '../audio/sound.js';
import { GAP, LONG_GAP, piecesIn, type Part } from './text.js';

/** A recording that is not what it should be; says what was heard and what was expected. */
export class RefusedRecording extends Error {
  override readonly name = 'RefusedRecording';
}

/** Between two pieces there is GAP of silence, less the room's echo; within one there is less. */
const SILENCE = 750;

/** How far the recording's clock may be from the voice's. */
const SPEED_LIMIT = 0.015;

/** The anchor is the same word each time; so much may it seem longer or shorter, milliseconds. */
const ANCHOR_LIMIT = 120;

/** Milliseconds that each text adds to a stream in which breaks stand on both sides of it. */
export type Lengths = ReadonlyMap<string, number>;

/** Finds the lengths in a recording of all parts, one after another. Throws RefusedRecording. */
export function lengthsIn(sound: Sound, parts: readonly Part[], anchor: string): Lengths {
  const read = split(piecesHeard(sound), parts);
  for (const { pieces } of read) checkAnchors(pieces, anchor);
  const speed = mean(read.map(({ pieces }) => extraOf(pieces) / (LONG_GAP - GAP)));
  checkSpeed(speed);
  const anchorMs = mean(read.map(({ pieces }) => between(pieces, 0, 1) / speed - GAP));
  const found = new Map<string, number>();
  for (const { part, pieces } of read) {
    for (const [i, text] of part.entries()) {
      const before = 2 + 2 * i;
      const ms = between(pieces, before, before + 2) / speed - 2 * GAP - anchorMs;
      found.set(text, Math.round(ms));
    }
  }
  return found;
}

interface Read {
  readonly part: Part;
  readonly pieces: readonly Burst[];
}

function piecesHeard(sound: Sound): readonly Burst[] {
  const pieces = bursts(sound, { silence: SILENCE });
  if (pieces.length > 0) return pieces;
  const { quiet, loud } = loudness(sound);
  throw new RefusedRecording(
    `Heard no speech: the loudest moments are ${Math.round(loud - quiet)} dB above the quietest, ` +
      `where speech is at least ${LEAST_RANGE} dB. Record nearer to the Echo, in a quiet room.`,
  );
}

function split(pieces: readonly Burst[], parts: readonly Part[]): readonly Read[] {
  const expected = parts.reduce((sum, part) => sum + piecesIn(part), 0);
  if (pieces.length !== expected) {
    throw new RefusedRecording(
      `Heard ${pieces.length} pieces of speech with ${GAP} ms of silence between, expected ${expected}. ` +
        'Cut away what is not the text, and see that it was read whole.',
    );
  }
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += piecesIn(part);
    return { part, pieces: pieces.slice(from, at) };
  });
}

/** Pieces 0, 1, and every other one from 2 on. */
function checkAnchors(pieces: readonly Burst[], anchor: string): void {
  const anchors = pieces.filter((_, i) => i < 2 || i % 2 === 0);
  const lengths = anchors.map(({ from, to }) => to - from);
  const usual = median(lengths);
  const wrong = anchors.find(({ from, to }) => Math.abs(to - from - usual) > ANCHOR_LIMIT);
  if (wrong === undefined) return;
  throw new RefusedRecording(
    `Heard something of ${wrong.to - wrong.from} ms at ${seconds(wrong.from)}, expected "${anchor}", ` +
      `which takes ${usual} ms elsewhere: another text was read, or something else sounded.`,
  );
}

function checkSpeed(speed: number): void {
  if (Math.abs(speed - 1) <= SPEED_LIMIT) return;
  const pause = LONG_GAP - GAP;
  throw new RefusedRecording(
    `Heard pauses of ${Math.round(speed * pause)} ms, expected ${pause} ms: the recording runs at ` +
      `${Math.round(100 / speed)} % of its speed. Save it with the sample rate it was made with.`,
  );
}

/** By how much the pause behind the second anchor is longer than the one behind the first. */
const extraOf = (pieces: readonly Burst[]): number => between(pieces, 1, 2) - between(pieces, 0, 1);

const between = (pieces: readonly Burst[], one: number, other: number): number =>
  (pieces[other]?.from ?? Number.NaN) - (pieces[one]?.from ?? Number.NaN);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
