import { line } from '../../../lambda/coach/cues.js';
import {
  EXERCISE_IDS,
  EXERCISES,
  LEVELS,
  type ExerciseId,
} from '../../../lambda/coach/exercises.js';
import { COUNTING_STYLES, type CountingStyle } from '../../../lambda/coach/profile.js';
import type { Hold } from '../../../lambda/coach/turn.js';
import { LONG_HOLD } from '../../../lambda/coach/lead/repetitions.js';
import { LONGEST_EVERY } from '../../../lambda/speech/counting.js';
import { createSpeaker, stretches } from '../../../lambda/speech/speak.js';
import { breaks } from '../../../lambda/speech/ssml.js';
import { lineMs, type VoiceTable } from '../../../lambda/speech/voice.js';
import { NUMBERS } from '../../../locales/index.js';
import { plainText } from '../lines.js';
import type { EngineFigures } from './figures.js';
import { AT_BREAK } from './polly-break.js';

/** How a voice really speaks: what a hold is planned with may be another table. */
export interface Speaking {
  /** The recorded numbers and the errors of the lines. */
  readonly figures: EngineFigures;
  /** The lengths of its lines. */
  readonly table: VoiceTable;
  /** What each break adds, milliseconds. */
  readonly perBreak: number;
}

/** A hold as it would be heard, against its plan. */
export interface Heard {
  /** Longer than planned, milliseconds. */
  readonly late: number;
  /** Of all that is spoken in it, the furthest beginning from its second, milliseconds. */
  readonly worstSecond: number;
  /** What the unknown error of the lines in it amounts to, root mean square, milliseconds. */
  readonly lineError: number;
}

/** Beside the lengths of the doses, seconds. */
const SECONDS = [3, 5, 10, 20, 25, 30, 45, 60] as const;

const holdOf = (seconds: number, style: CountingStyle, exercise: ExerciseId): Hold => ({
  kind: 'hold',
  seconds,
  style,
  opening: line('hold'),
  half: seconds >= LONG_HOLD ? line('half', { cue: `${exercise}.cue.1` }) : null,
});

const secondsOf = (exercise: ExerciseId): readonly number[] => [
  ...new Set([...LEVELS.map((level) => EXERCISES[exercise].doses[level].hold), ...SECONDS]),
];

/** Every style and length in which the coach counts. */
export const HOLDS: readonly Hold[] = EXERCISE_IDS.flatMap((exercise) =>
  secondsOf(exercise)
    .filter((seconds) => seconds > 0)
    .flatMap((seconds) =>
      COUNTING_STYLES.filter((style) => style !== 'every' || seconds <= LONGEST_EVERY).map(
        (style) => holdOf(seconds, style, exercise),
      ),
    ),
);

const numberIn = (ssml: string): number => NUMBERS.en.numbers.indexOf(ssml);

/** The root mean square of the model's error for a line with so many words, as a share of it. */
function lineRms({ errors }: EngineFigures, text: string): number {
  const words = text.split(' ').length;
  const group = words === 1 ? '1' : words < 5 ? '2–4' : words < 10 ? '5–9' : '10 and more';
  return errors.perLine[group]?.rms ?? Number.NaN;
}

/** Plays a hold that was planned with one table in a voice that speaks with its own lengths. */
export function playHold(hold: Hold, planned: VoiceTable, speaking: Speaking): Heard {
  const speaker = createSpeaker('en', 'en', { table: planned, polly: null });
  let plan = 0;
  let heard = 0;
  let worst = 0;
  let squares = 0;
  for (const { ssml, ms } of stretches({ ...hold, place: null }, speaker)) {
    if (ssml === null) {
      heard += ms + speaking.perBreak * (breaks(ms).match(/<break/g)?.length ?? 0);
    } else {
      worst = Math.max(worst, Math.abs(heard - plan));
      const recorded = speaking.figures.numbers[String(numberIn(ssml))];
      const text = plainText(ssml);
      const spoken = recorded ?? lineMs(speaking.table, text) - AT_BREAK;
      if (recorded === undefined) squares += (spoken * lineRms(speaking.figures, text)) ** 2;
      heard += spoken;
    }
    plan += ms;
  }
  return { late: heard - plan, worstSecond: worst, lineError: Math.sqrt(squares) };
}
