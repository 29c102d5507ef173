import type { VoiceTable } from '../../lambda/speech/voice.js';
import { RefusedRecording, type Lengths } from './lengths.js';
import { numbersOf } from './text.js';

/** Voices differ, but for all of them "seventeen" is longer than "ten". */
const LEAST_LIKENESS = 0.8;

/** No voice of Alexa's is so much quicker or slower than the one that it is compared with. */
const PACE = { least: 0.6, most: 1.8 } as const;

/**
 * Whether the lengths may be those of the text: a voice that has been measured says how long its
 * words are beside each other. Throws RefusedRecording.
 */
export function checkPlausible(lengths: Lengths, known: VoiceTable): void {
  const points = numbersOf(known.language).map(([n, word]) => ({
    word,
    heard: lengths.get(word) ?? Number.NaN,
    usual: known.numbers[n] ?? Number.NaN,
  }));
  const pace = sum(points.map(({ heard }) => heard)) / sum(points.map(({ usual }) => usual));
  if (!(pace >= PACE.least && pace <= PACE.most)) {
    throw new RefusedRecording(
      `Heard numbers of ${Math.round(sum(points.map(({ heard }) => heard)) / points.length)} ms on ` +
        `average, expected ${PACE.least} to ${PACE.most} times those of ${known.name}: wrong speed, or another text.`,
    );
  }
  const likeness = correlation(points.map(({ heard, usual }) => [heard, usual]));
  if (likeness >= LEAST_LIKENESS) return;
  const worst = points.toSorted(
    (a, b) => Math.abs(b.heard - b.usual * pace) - Math.abs(a.heard - a.usual * pace),
  )[0];
  throw new RefusedRecording(
    `Heard another text: "${worst?.word ?? ''}" seems to take ${worst?.heard ?? 0} ms, expected about ` +
      `${Math.round((worst?.usual ?? 0) * pace)} ms at this voice's pace.`,
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** Pearson's. */
function correlation(points: readonly (readonly [number, number])[]): number {
  const means = [0, 1].map((i) => sum(points.map((point) => point[i] ?? 0)) / points.length);
  const [x = 0, y = 0] = means;
  const together = sum(points.map(([a, b]) => (a - x) * (b - y)));
  const spreadX = sum(points.map(([a]) => (a - x) ** 2));
  const spreadY = sum(points.map(([, b]) => (b - y) ** 2));
  return together / Math.sqrt(spreadX * spreadY);
}
