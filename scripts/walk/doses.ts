import type { ExerciseId, Level } from '../../lambda/coach/exercises.js';
import { knows, levelOf } from '../../lambda/coach/routine.js';
import type { Situation } from './step.js';

export type Wording = 'long' | 'short';

export const doseName = (exercise: ExerciseId, level: Level, wording: Wording): string =>
  [exercise, level, wording].join(' ');

/** One situation in the repetitions of each dose, in each wording, by `doseName`. */
export function oneOfEachDose(situations: readonly Situation[]): ReadonlyMap<string, Situation> {
  const found = new Map<string, Situation>();
  for (const situation of situations) {
    const { profile, heardUpTo: place, entry } = situation;
    if (entry !== 'brokeIn' || place?.phase !== 'repetition') continue;
    const wording = knows(profile, place.exercise) ? 'short' : 'long';
    const dose = doseName(place.exercise, levelOf(profile, place.exercise), wording);
    if (!found.has(dose)) found.set(dose, situation);
  }
  return found;
}
