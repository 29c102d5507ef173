import { line } from '../../lambda/coach/cues.js';
import { EXERCISE_IDS, EXERCISES, LEVELS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, type Language } from '../../lambda/coach/profile.js';
import type { Hold, Say } from '../../lambda/coach/turn.js';
import { createSpeaker, speak, type Speaker } from '../../lambda/speech/speak.js';
import { voiceTable, type VoiceTable } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };

export const TABLES: Readonly<Record<Language, VoiceTable>> = {
  en: voiceTable(espeakEn),
  da: voiceTable(espeakDa),
};

/** What people write who do not know how long a word takes: each break as long as its slot. */
const withoutLengths = (table: VoiceTable): VoiceTable => ({
  ...table,
  numbers: Object.fromEntries(Object.keys(table.numbers).map((n) => [n, 0])),
  sentences: {},
  msPerCharacter: 0,
  msPerLine: 0,
});

const speakerOf = (table: VoiceTable): Speaker =>
  createSpeaker(table.language, table.language, { table, polly: null });

export const OURS: Readonly<Record<Language, Speaker>> = {
  en: speakerOf(TABLES.en),
  da: speakerOf(TABLES.da),
};

export const PLAIN: Readonly<Record<Language, Speaker>> = {
  en: speakerOf(withoutLengths(TABLES.en)),
  da: speakerOf(withoutLengths(TABLES.da)),
};

/** A hold as it is met in an exercise, and the line that ends it. */
export interface Met {
  readonly name: string;
  readonly hold: Hold;
  readonly back: Say;
  /** Spoken as in most repetitions, not as in the first one of a first time. */
  readonly usual: boolean;
}

const secondsOf = (exercise: ExerciseId): readonly number[] => [
  ...new Set(
    LEVELS.map((level) => EXERCISES[exercise].doses[level].hold).filter((hold) => hold > 0),
  ),
];

const openings = (exercise: ExerciseId, seconds: number): readonly Say[] => [
  line('hold'),
  line(`${exercise}.hold`, { seconds }),
];

/** Every hold of every dose, in every style, with both its openings. */
export const HOLDS: readonly Met[] = EXERCISE_IDS.flatMap((exercise) =>
  secondsOf(exercise).flatMap((seconds) =>
    COUNTING_STYLES.flatMap((style) =>
      openings(exercise, seconds).map((opening): Met => {
        const half = seconds >= 10 ? line('half', { cue: `${exercise}.cue.1` }) : null;
        return {
          name: `${seconds} s, ${style}, ${exercise}, "${opening.key}"`,
          hold: { kind: 'hold', seconds, style, opening, half },
          back: line(`${exercise}.back`),
          usual: opening.key === 'hold',
        };
      }),
    ),
  ),
);

export const ssmlOf = ({ hold, back }: Met, speaker: Speaker): string =>
  speak(
    [
      { ...hold, place: null },
      { ...back, place: null },
    ],
    speaker,
  ).ssml;

/** What a line is in SSML, without the gap behind it. */
export const wordsOf = (say: Say, speaker: Speaker): string =>
  speak([{ ...say, place: null }], speaker).ssml.replace(/<break[^>]*>$/, '');
