import { EXERCISE_IDS, LEVELS } from '../../../lambda/coach/exercises.js';
import type { CountingStyle, Language, Tempo } from '../../../lambda/coach/profile.js';
import { doseName, oneOfEachDose } from '../../../scripts/walk/doses.js';
import { deskIn, ECHO, type Setting } from '../../../scripts/walk/setting.js';
import type { Situation } from '../../../scripts/walk/step.js';

export interface Row {
  readonly style: CountingStyle;
  readonly tempo: Tempo;
  readonly spoken: Language;
  readonly heard: Language;
}

const row = (style: CountingStyle, tempo: Tempo, spoken: Language, heard: Language): Row => ({
  style,
  tempo,
  spoken,
  heard,
});

/** Every two values of these four stand together in some row. */
export const ROWS: readonly Row[] = [
  row('every', 'slow', 'en', 'en'),
  row('every', 'normal', 'da', 'en'),
  row('every', 'fast', 'da', 'da'),
  row('sparse', 'slow', 'da', 'da'),
  row('sparse', 'normal', 'en', 'da'),
  row('sparse', 'fast', 'en', 'en'),
  row('quiet', 'slow', 'da', 'en'),
  row('quiet', 'normal', 'en', 'en'),
  row('quiet', 'fast', 'da', 'da'),
];

const FACTORS = ['style', 'tempo', 'spoken', 'heard'] as const;

/** 3 × 3 styles and tempos, 3 × 2 and 3 × 2 of each with a language, 2 × 2 languages. */
export const PAIRS = 9 + 6 + 6 + 6 + 6 + 4;

/** How many different pairs of values stand together in the rows. */
export function pairsIn(rows: readonly Row[]): number {
  const pairs = rows.flatMap((each) =>
    FACTORS.flatMap((one, i) =>
      FACTORS.slice(i + 1).map((other) => `${one} ${each[one]}, ${other} ${each[other]}`),
    ),
  );
  return new Set(pairs).size;
}

const DESK = deskIn('da');

export const settingFor = ({ heard }: Row): Setting => (heard === 'en' ? ECHO : DESK);

/** The same situation of somebody with other settings. */
const inRow = (situation: Situation, { style, tempo, spoken }: Row): Situation => ({
  ...situation,
  profile: { ...situation.profile, style, tempo, language: spoken },
});

/** Every dose with every row, in the one wording and the other by turns. */
export function pairedWith(
  situations: readonly Situation[],
): readonly (readonly [Situation, Row])[] {
  const doses = oneOfEachDose(situations);
  return EXERCISE_IDS.flatMap((exercise) =>
    LEVELS.flatMap((level) =>
      ROWS.flatMap((row, i) => {
        const wording = i % 2 === 0 ? 'long' : 'short';
        const found = doses.get(doseName(exercise, level, wording));
        return found === undefined ? [] : [[inRow(found, row), row] as const];
      }),
    ),
  );
}
