import figures from '../matthew.json' with { type: 'json' };
import type { Crossed } from './cross.js';
import type { Engine } from './recordings.js';
import type { Coefficients } from './ridge.js';

/** What the recordings say of Matthew on one engine. */
export interface EngineFigures {
  /** Recorded numbers by their digits → milliseconds, from the first sound to the last. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Of the chosen model, fitted on all recordings. */
  readonly coefficients: Coefficients;
  /** Of the chosen model, by cross-validation. */
  readonly errors: Crossed;
}

/** All that the project keeps of the recordings: no text of theirs but the numbers. */
export interface Figures {
  readonly source: string;
  readonly engines: Readonly<Record<Engine, EngineFigures>>;
}

/** As `npm run voices:fit` has written them. */
export const FIGURES: Figures = figures;

/** Answers of ten lines err most, so that the tolerance is taken from them. */
export const answerRms = ({ errors }: EngineFigures): number =>
  errors.perAnswer['10']?.rms ?? Number.NaN;
