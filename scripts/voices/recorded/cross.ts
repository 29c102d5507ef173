import { MODELS, partsOf, type Known, type ModelName } from './models.js';
import type { Engine } from './recordings.js';
import { predict, ridge } from './ridge.js';

const FOLDS = 5;

/** Answers of so many lines are joined from held-out texts. */
export const ANSWER_LINES = [10, 30, 60] as const;

/** A line of an answer has at least so many words. */
const LINE_WORDS = 3;

/** Numbers of words whose errors are reported together. */
const WORDS: readonly (readonly [string, number, number])[] = [
  ['1', 1, 1],
  ['2–4', 2, 4],
  ['5–9', 5, 9],
  ['10 and more', 10, Infinity],
];

/** Of predicted lengths, as shares of the recorded ones. */
export interface Errors {
  readonly rms: number;
  readonly bias: number;
  readonly count: number;
}

export interface Crossed {
  readonly perLine: Readonly<Record<string, Errors>>;
  /** By the number of lines. */
  readonly perAnswer: Readonly<Record<string, Errors>>;
}

interface Held {
  readonly words: number;
  readonly fold: number;
  readonly ms: number;
  readonly predicted: number;
}

/** Predicts each fifth of the recordings from the other four; the folds follow the order of the file. */
export function crossValidate(name: ModelName, known: readonly Known[], engine: Engine): Crossed {
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    heldOut(name, known, engine, fold),
  ).flat();
  return {
    perLine: Object.fromEntries(
      WORDS.map(([label, from, to]) => [
        label,
        errorsOf(held.filter(({ words }) => words >= from && words <= to)),
      ]),
    ),
    perAnswer: Object.fromEntries(
      ANSWER_LINES.map((lines) => [String(lines), errorsOf(answers(held, lines))]),
    ),
  };
}

function heldOut(name: ModelName, known: readonly Known[], engine: Engine, fold: number): Held[] {
  const learnt = known.filter((_, i) => i % FOLDS !== fold);
  const parts = partsOf(learnt, engine);
  const coefficients = ridge(
    learnt.map((each) => ({ features: MODELS[name](each, parts), ms: each.ms[engine] })),
  );
  return known
    .filter((_, i) => i % FOLDS === fold)
    .map((each) => ({
      words: each.text.split(/\s+/).length,
      fold,
      ms: each.ms[engine],
      predicted: predict(coefficients, MODELS[name](each, parts)),
    }));
}

/** Coprime to any number of lines below it: a fixed order in which neighbours are unlike. */
const STRIDE = 7_919;

/**
 * Whole answers: lines of one fold, joined in a fixed order that mixes the file's, each next answer
 * half its length further on.
 */
function answers(held: readonly Held[], lines: number): readonly Pick<Held, 'ms' | 'predicted'>[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = held.filter((each) => each.fold === fold && each.words >= LINE_WORDS);
    const mixed = own.map((_each, i) => own[(i * STRIDE) % own.length]);
    const starts = Array.from({ length: Math.ceil((2 * own.length) / lines) }, (_, i) =>
      Math.floor((i * lines) / 2),
    );
    return starts.map((start) => {
      const answer = Array.from({ length: lines }, (_, i) => mixed[(start + i) % own.length]);
      const sum = (of: 'ms' | 'predicted'): number =>
        answer.reduce((all, each) => all + (each?.[of] ?? 0), 0);
      return { ms: sum('ms'), predicted: sum('predicted') };
    });
  }).flat();
}

function errorsOf(held: readonly Pick<Held, 'ms' | 'predicted'>[]): Errors {
  const errors = held.map(({ ms, predicted }) => predicted / ms - 1);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    rms: Math.sqrt(mean(errors.map((error) => error ** 2))),
    bias: mean(errors),
    count: errors.length,
  };
}
