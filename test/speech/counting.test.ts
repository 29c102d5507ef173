import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, EXERCISES, LEVELS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { COUNTING_STYLES, type CountingStyle, type Language } from '../../lambda/coach/profile.js';
import type { Hold } from '../../lambda/coach/turn.js';
import { createSpeaker, speak } from '../../lambda/speech/speak.js';
import { voiceTable, type VoiceTable } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import joannaFile from '../../lambda/speech/voices/joanna.json' with { type: 'json' };
import { NUMBERS } from '../../locales/index.js';
import { play, type Timeline } from './timeline.js';
import { expectWithMessage } from '../support/expect.js';

/** A voice that is easy to reckon with: a call takes two slots, "Hold." and a number less than one. */
const simple = (language: Language): VoiceTable => ({
  name: 'simple',
  language,
  tolerance: 0.02,
  source: 'made up',
  numbers: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [String(i + 1), 400])),
  sentences: { 'Hold.': 500 },
  msPerCharacter: 0,
  msPerLine: 1_300,
});

const simpleVoices = { en: simple('en'), da: simple('da') };

interface HoldOf {
  readonly exercise?: ExerciseId;
  readonly opening?: Hold['opening'];
}

const holdOf = (
  seconds: number,
  style: CountingStyle,
  { exercise = 'knee-to-chest', opening = { kind: 'say', key: 'hold' } }: HoldOf = {},
): Hold => ({
  kind: 'hold',
  seconds,
  style,
  opening,
  half: seconds >= 10 ? { kind: 'say', key: 'half', params: { cue: `${exercise}.cue.1` } } : null,
});

function heard(hold: Hold, table: VoiceTable): Timeline {
  const speaker = createSpeaker(table.language, table.language, { table, polly: null });
  return play(speak([{ ...hold, place: null }], speaker).ssml, table);
}

/** "0 Hold. · 1 two": the second at which each thing begins. */
const script = ({ heard: all }: Timeline): string =>
  all.map(({ from, text }) => `${from / 1_000} ${text}`).join(' · ');

const BACKWARDS = {
  en: ['five', 'four', 'three', 'two', 'one'],
  da: ['fem', 'fire', 'tre', 'to', 'en'],
};

/** The last five seconds, from the second on at which "five" is said. */
const last = (language: Language, from: number): string =>
  BACKWARDS[language].map((word, i) => `${from + i} ${word}`).join(' · ');

/** Hold seconds, style, and what is said at which second: worked out by hand. */
const ENGLISH: readonly (readonly [number, CountingStyle, string])[] = [
  [3, 'every', '0 Hold. · 1 two · 2 three'],
  [5, 'every', '0 Hold. · 1 two · 2 three · 3 four · 4 five'],
  [
    10,
    'every',
    '0 Hold. · 1 two · 2 three · 3 four · 4 five · 5 Halfway. Keep breathing. · 7 eight · 8 nine · 9 ten',
  ],
  [
    20,
    'every',
    '0 Hold. · 1 two · 2 three · 3 four · 4 five · 5 six · 6 seven · 7 eight · 8 nine · 9 ten · ' +
      '10 Halfway. Keep breathing. · 12 thirteen · 13 fourteen · 14 fifteen · 15 sixteen · ' +
      '16 seventeen · 17 eighteen · 18 nineteen · 19 twenty',
  ],
  [3, 'sparse', '0 Hold. · 1 two · 2 one'],
  [5, 'sparse', '0 Hold. · 1 four · 2 three · 3 two · 4 one'],
  [10, 'sparse', '0 Hold. · 5 Halfway. Keep breathing. · 7 three · 8 two · 9 one'],
  [20, 'sparse', `0 Hold. · 10 Halfway. Keep breathing. · ${last('en', 15)}`],
  [
    25,
    'sparse',
    `0 Hold. · 12 Halfway. Keep breathing. · 15 Ten seconds left. · ${last('en', 20)}`,
  ],
  [
    30,
    'sparse',
    `0 Hold. · 15 Halfway. Keep breathing. · 20 Ten seconds left. · ${last('en', 25)}`,
  ],
  [
    45,
    'sparse',
    `0 Hold. · 22 Halfway. Keep breathing. · 35 Ten seconds left. · ${last('en', 40)}`,
  ],
  [
    60,
    'sparse',
    `0 Hold. · 30 Halfway. Keep breathing. · 50 Ten seconds left. · ${last('en', 55)}`,
  ],
];

const HALF_DA = 'Halvvejs. Husk at trække vejret.';
const DANISH: readonly (readonly [number, CountingStyle, string])[] = [
  [3, 'every', '0 Hold. · 1 to · 2 tre'],
  [5, 'every', '0 Hold. · 1 to · 2 tre · 3 fire · 4 fem'],
  [10, 'every', `0 Hold. · 1 to · 2 tre · 3 fire · 4 fem · 5 ${HALF_DA} · 7 otte · 8 ni · 9 ti`],
  [
    20,
    'every',
    `0 Hold. · 1 to · 2 tre · 3 fire · 4 fem · 5 seks · 6 syv · 7 otte · 8 ni · 9 ti · 10 ${HALF_DA} · ` +
      '12 tretten · 13 fjorten · 14 femten · 15 seksten · 16 sytten · 17 atten · 18 nitten · 19 tyve',
  ],
  [3, 'sparse', '0 Hold. · 1 to · 2 en'],
  [5, 'sparse', '0 Hold. · 1 fire · 2 tre · 3 to · 4 en'],
  [10, 'sparse', `0 Hold. · 5 ${HALF_DA} · 7 tre · 8 to · 9 en`],
  [20, 'sparse', `0 Hold. · 10 ${HALF_DA} · ${last('da', 15)}`],
  [25, 'sparse', `0 Hold. · 12 ${HALF_DA} · 15 Ti sekunder tilbage. · ${last('da', 20)}`],
  [30, 'sparse', `0 Hold. · 15 ${HALF_DA} · 20 Ti sekunder tilbage. · ${last('da', 25)}`],
  [45, 'sparse', `0 Hold. · 22 ${HALF_DA} · 35 Ti sekunder tilbage. · ${last('da', 40)}`],
  [60, 'sparse', `0 Hold. · 30 ${HALF_DA} · 50 Ti sekunder tilbage. · ${last('da', 55)}`],
];

const SECONDS = [3, 5, 10, 20, 25, 30, 45, 60];

describe('somebody who holds hears', () => {
  it.each(ENGLISH)('in %i s, counting %s: %s', (seconds, style, said) => {
    expect(script(heard(holdOf(seconds, style), simpleVoices.en))).toBe(said);
  });

  it.each(DANISH)('på dansk, %i s, %s: %s', (seconds, style, said) => {
    expect(script(heard(holdOf(seconds, style), simpleVoices.da))).toBe(said);
  });

  it.each([25, 30, 45, 60])(
    'no number every second in %i s, whatever they asked for',
    (seconds) => {
      for (const table of [simpleVoices.en, simpleVoices.da]) {
        const every = script(heard(holdOf(seconds, 'every'), table));
        expect(every).toBe(script(heard(holdOf(seconds, 'sparse'), table)));
      }
    },
  );

  it.each(SECONDS)('only the opening in %i quiet seconds', (seconds) => {
    expect(script(heard(holdOf(seconds, 'quiet'), simpleVoices.en))).toBe('0 Hold.');
    expect(script(heard(holdOf(seconds, 'quiet'), simpleVoices.da))).toBe('0 Hold.');
  });

  it('the true number after an opening that takes longer than a second', () => {
    const opening = {
      kind: 'say',
      key: 'knee-to-chest.hold',
      params: { seconds: 10 },
    } as const;
    const table = { ...simpleVoices.en, msPerLine: 2_900 };
    expect(script(heard(holdOf(10, 'every', { opening }), table))).toBe(
      '0 Hold for ten seconds. Feel a gentle stretch in your lower back. · 4 five · 5 Halfway. Keep breathing. · 9 ten',
    );
  });
});

const tables = [espeakEn, espeakDa, joannaFile].map((file) => voiceTable(file));

/** Every hold there is, as the coach opens it. */
const holds: readonly Hold[] = EXERCISE_IDS.flatMap((exercise) =>
  LEVELS.map((level) => EXERCISES[exercise].doses[level].hold)
    .filter((seconds) => seconds > 0)
    .flatMap((seconds) =>
      COUNTING_STYLES.flatMap((style) => [
        holdOf(seconds, style, { exercise }),
        holdOf(seconds, style, {
          exercise,
          opening: { kind: 'say', key: `${exercise}.hold`, params: { seconds } },
        }),
      ]),
    ),
);

describe.each(tables)('in the voice $name', (table) => {
  const { numbers } = NUMBERS[table.language];
  const played = () => holds.map((hold) => ({ hold, ...heard(hold, table) }));

  it('a hold is as long as it was told, whatever is said in it', () => {
    for (const seconds of SECONDS) {
      for (const style of COUNTING_STYLES) {
        expectWithMessage(heard(holdOf(seconds, style), table).ms, `${seconds} s ${style}`).toBe(
          seconds * 1_000,
        );
      }
    }
    for (const { hold, ms } of played()) expect(ms).toBe(hold.seconds * 1_000);
  });

  it('every number begins at its true second', () => {
    for (const { hold, heard: all } of played()) {
      const forwards = hold.style === 'every' && hold.seconds <= 20;
      for (const { text, from } of all) {
        const n = numbers.indexOf(text);
        if (n < 0) continue;
        expectWithMessage(from, `${text} of ${hold.seconds}`).toBe(
          (forwards ? n - 1 : hold.seconds - n) * 1_000,
        );
      }
    }
  });

  it('nothing is said before what stands before it is over, and calls begin on whole seconds', () => {
    for (const { heard: all } of played()) {
      for (const [i, { from, text }] of all.entries()) {
        expectWithMessage(from % 1_000, text).toBe(0);
        expectWithMessage(from, text).toBeGreaterThanOrEqual(all[i - 1]?.to ?? 0);
      }
    }
  });

  it('a figure of the table changes the silence behind it, and never the hold', () => {
    const [one, two] = [400, 600].map((ms) => {
      const changed = { ...table, numbers: { ...table.numbers, '2': ms } };
      return heard(holdOf(5, 'every'), changed);
    });
    expect([one?.ms, two?.ms]).toEqual([5_000, 5_000]);
    expect((one?.breaks[1] ?? 0) - (two?.breaks[1] ?? 0)).toBe(200);
  });
});
