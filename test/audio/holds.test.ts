import { afterAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { faults, meant, TOTAL_LIMIT, worstBeat } from './ear.js';
import { DISTINCT, hear, heldIn, sideBySide } from './hearing.js';
import { HOLDS, OURS, TABLES, ssmlOf, wordsOf } from './holds.js';
import { inOneBreath, READERS, reader } from './rendering.js';

const percent = (error: number): string =>
  `${error < 0 ? '−' : '+'}${(100 * Math.abs(error)).toFixed(1)} %`;

describe.each(LANGUAGES)('the same hold with plain breaks, in %s', (language) => {
  const rows: string[] = [];
  afterAll(() => {
    const sorted = rows.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    console.log(['voice: hold: ours (furthest second), plain breaks', ...sorted].join('\n'));
  });

  it.each(DISTINCT.map((met) => [met.name, met] as const))('is longer: %s', async (_, met) => {
    const { ours, plain, beat } = await sideBySide(met, language);
    const { seconds, style } = met.hold;
    const name = `${TABLES[language].name}: ${seconds} s ${style}`;
    rows.push(`${name}: ${percent(ours)} (${beat} ms), ${percent(plain)}`);
    expect(plain).toBeGreaterThan(Math.abs(ours));
  });
});

describe.each(LANGUAGES)('a hold that is heard in %s', (language) => {
  it.each(HOLDS.map((met) => [met.name, met] as const))('keeps time: %s', async (_, met) => {
    const heard = await hear(met, OURS[language], READERS[language]);
    expect(faults(meant(met.hold, OURS[language]), heard)).toEqual([]);
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
