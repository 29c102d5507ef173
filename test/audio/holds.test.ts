import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import type { Speaker } from '../../lambda/speech/speak.js';
import { bursts } from '../../scripts/audio/onsets.js';
import type { Sound } from '../../scripts/audio/sound.js';
import { faults, held, meant, TOTAL_LIMIT, worstBeat, type Held } from './ear.js';
import { HOLDS, OURS, PLAIN, TABLES, ssmlOf, wordsOf, type Met } from './holds.js';
import { inOneBreath, READERS, reader, type Reader } from './rendering.js';

/** From the first sound to the beginning of the line that ends the hold. */
function heldIn(whole: Sound, back: Sound): Held {
  const heard = bursts(whole);
  return held(heard, heard[0]?.from ?? 0, heard.at(-bursts(back).length)?.from ?? 0);
}

const hear = async (met: Met, speaker: Speaker, aloud: Reader): Promise<Held> =>
  heldIn(await aloud.read(ssmlOf(met, speaker)), await aloud.say(wordsOf(met.back, speaker)));

/** One for each length and style. */
const DISTINCT = HOLDS.filter(
  ({ usual, hold: { seconds, style } }, i, all) =>
    usual &&
    i === all.findIndex((it) => it.usual && it.hold.seconds === seconds && it.hold.style === style),
);

const percent = (ms: number, planned: number): string => {
  const error = (ms / planned - 1) * 100;
  return `${error < 0 ? '−' : '+'}${Math.abs(error).toFixed(1)} %`;
};

const rows: string[] = [];
afterAll(() => {
  const sorted = rows.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  console.log(['voice: hold: ours (furthest second), plain breaks', ...sorted].join('\n'));
});

/** One row for each length, style and voice. */
async function compare(met: Met, language: Language): Promise<void> {
  const { seconds, style } = met.hold;
  const name = `${TABLES[language].name}: ${seconds} s ${style}:`;
  if (!met.usual || rows.some((row) => row.startsWith(name))) return;
  const [ours, plain] = await Promise.all(
    [OURS, PLAIN].map((speakers) => hear(met, speakers[language], READERS[language])),
  );
  const plan = meant(met.hold, OURS[language]);
  if (ours === undefined || plain === undefined) return;
  const beat = Math.round(worstBeat(plan, ours));
  rows.push(`${name} ${percent(ours.ms, plan.ms)} (${beat} ms), ${percent(plain.ms, plan.ms)}`);
}

describe.each(LANGUAGES)('a hold that is heard in %s', (language) => {
  it.each(HOLDS.map((met) => [met.name, met] as const))('keeps time: %s', async (_, met) => {
    const heard = await hear(met, OURS[language], READERS[language]);
    expect(faults(meant(met.hold, OURS[language]), heard)).toEqual([]);
    await compare(met, language);
  });
});

/**
 * In one breath espeak draws a word out or swallows its end according to the next one, across a
 * break, by up to a tenth of a second, as no Echo is known to; no table of words can foresee it.
 */
const BREATH_LIMIT = 200;

describe.each(LANGUAGES)('a hold in %s, in one breath', (language) => {
  it.each(DISTINCT.map((met) => [met.name, met] as const))('keeps time: %s', async (_, met) => {
    const ssml = ssmlOf(met, OURS[language]);
    const back = await READERS[language].say(wordsOf(met.back, OURS[language]));
    const heard = heldIn(await inOneBreath(ssml, language), back);
    const plan = meant(met.hold, OURS[language]);
    expect(Math.abs(heard.ms / plan.ms - 1)).toBeLessThanOrEqual(TOTAL_LIMIT);
    expect(worstBeat(plan, heard)).toBeLessThanOrEqual(BREATH_LIMIT);
  });
});

/** Where the words are so many that a voice of nine tenths of the speed must be late. */
const TELLING = HOLDS.filter(({ hold: { seconds, style } }) => seconds >= 10 && style !== 'quiet');

describe.each(LANGUAGES)(
  'a voice that speaks at 90 %% of the speed of its table, in %s',
  (language) => {
    const slow = reader(language, 0.9);

    it.each(TELLING.map((met) => [met.name, met] as const))('is rejected: %s', async (_, met) => {
      const heard = await hear(met, OURS[language], slow);
      expect(faults(meant(met.hold, OURS[language]), heard)).not.toEqual([]);
    });
  },
);
