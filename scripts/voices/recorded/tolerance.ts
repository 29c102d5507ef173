import type { Cue } from '../../../lambda/coach/turn.js';
import { cuesOf } from '../../../lambda/coach/turn.js';
import { newProfile, type Profile } from '../../../lambda/coach/profile.js';
import { createSpeaker, speak, stretches } from '../../../lambda/speech/speak.js';
import type { VoiceTable } from '../../../lambda/speech/voice.js';
import { REGULAR, routineSteps } from '../../walk/routine.js';
import { settingOf, ECHO } from '../../walk/setting.js';

/** By how much speech may be longer or shorter than its table says. */
export interface Uncertainty {
  /** As a share of what is spoken. */
  readonly speech: number;
  /** Around what the table assumes for a text, milliseconds for each break. */
  readonly perBreak: number;
}

/** Has been measured, so that which answers there are does not depend on the table in question. */
const SETTING = settingOf('desk', ECHO.device);

const answersFrom = (profile: Profile): readonly (readonly Cue[])[] =>
  routineSteps(profile, SETTING)
    .slice(1)
    .filter(({ turn }) => turn.ending.kind === 'ask')
    .map(({ turn }) => cuesOf(turn));

let all: readonly (readonly Cue[])[] | null = null;

/** The answers that lead through a default routine, the first time and a later one. */
export function ledAnswers(): readonly (readonly Cue[])[] {
  all ??= [...answersFrom(newProfile()), ...answersFrom(REGULAR)];
  return all;
}

/** The tolerance is rounded up to this. */
const STEP = 0.005;

/** The largest share of its length by which an answer may be off. */
function worstShare(table: VoiceTable, { speech, perBreak }: Uncertainty): number {
  const speaker = createSpeaker(table.language, table.language, { table, polly: null });
  const shares = ledAnswers().map((cues) => {
    const spoken = cues
      .flatMap((cue) => stretches(cue, speaker))
      .filter(({ ssml }) => ssml !== null)
      .reduce((sum, { ms }) => sum + ms, 0);
    const { ssml, ms } = speak(cues, speaker);
    const breaks = ssml.match(/<break/g)?.length ?? 0;
    return (speech * spoken + perBreak * breaks) / ms;
  });
  return Math.max(...shares);
}

/**
 * A table's tolerance: in the answer of a default routine where it is largest, the error of the
 * speech plus the error of all breaks, both in the same direction; rounded up to half a percent.
 */
export const toleranceOf = (table: VoiceTable, uncertainty: Uncertainty): number =>
  Math.ceil(worstShare(table, uncertainty) / STEP - 1e-9) * STEP;
