import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { durationMs, type Sound } from '../../scripts/audio/sound.js';
import { calibrated } from '../../scripts/calibration/table.js';
import { linesOf, numbersOf, partsOf, ssmlOf, textsOf } from '../../scripts/calibration/text.js';
import { ESPEAK } from '../../scripts/voices/espeak.js';
import { lengths } from '../../scripts/voices/measure.js';
import { TABLES } from './holds.js';
import { READERS, reader } from './rendering.js';

/** Of a word or a line, milliseconds. */
const LIMIT = 15;

const SLOWER = 0.85;

const CASES = LANGUAGES.flatMap((language) =>
  [1, SLOWER].map((speed) => [language, speed] as const),
);

/** The text as an Echo reads it, part after part, with time in between. */
const recordingOf = (texts: readonly string[], language: Language, speed = 1): Promise<Sound> =>
  (speed === 1 ? READERS[language] : reader(language, speed)).read(
    partsOf(texts)
      .map((part) => ssmlOf(part, language))
      .join('<break time="5s"/>'),
  );

const tableOf = (recording: Sound, language: Language) =>
  calibrated(recording, TABLES[language], { name: 'test', language, source: 'a test' });

/** A room: the same noise each time. */
function noisy({ samples, rate }: Sound, loudest: number): Sound {
  let seed = 1;
  const noise = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed / 2 ** 30 - 1) * loudest;
  };
  return { samples: samples.map((sample) => sample + noise()), rate };
}

describe.each(CASES)('a calibration in %s, at %s of the usual speed', (language, speed) => {
  it('gets the measured table back', async () => {
    const table = tableOf(await recordingOf(textsOf(language), language, speed), language);
    const numbers = numbersOf(language);
    const lines = linesOf(language);
    const measured = await lengths(
      [...numbers.map(([, word]) => word), ...lines],
      language,
      Math.round(ESPEAK[language].wordsPerMinute * speed),
    );
    const found = [
      ...numbers.map(([n]) => table.numbers[n] ?? Number.NaN),
      ...lines.map((text) => table.sentences[text] ?? Number.NaN),
    ];
    const worst = Math.max(...found.map((ms, i) => Math.abs(ms - (measured[i] ?? Number.NaN))));
    console.log(
      `calibration, ${language} at ${speed}: ${found.length} texts, off by at most ${worst} ms`,
    );
    expect(worst).toBeLessThanOrEqual(LIMIT);
  });
});

describe('a calibration', () => {
  it('stands the noise of a room', async () => {
    const recording = noisy(await recordingOf(textsOf('en'), 'en'), 30);
    const table = tableOf(recording, 'en');
    for (const [n, ms] of Object.entries(table.numbers)) {
      expect(Math.abs(ms - (TABLES.en.numbers[n] ?? Number.NaN))).toBeLessThanOrEqual(LIMIT);
    }
  });

  it('refuses a text that is read in another order', async () => {
    const recording = await recordingOf(textsOf('en').toReversed(), 'en');
    expect(() => tableOf(recording, 'en')).toThrow(/Heard another text|Heard something of/);
  });

  it('refuses a text that breaks off', async () => {
    const recording = await recordingOf(textsOf('en').slice(0, 50), 'en');
    expect(() => tableOf(recording, 'en')).toThrow(/Heard \d+ pieces of speech.*expected \d+/);
  });

  it('refuses the text in another language', async () => {
    const recording = await recordingOf(textsOf('da'), 'da');
    expect(() => tableOf(recording, 'en')).toThrow(/^Heard/);
  });

  it('refuses a recording that was saved at another rate', async () => {
    const { samples, rate } = await recordingOf(textsOf('en'), 'en');
    const faster = { samples, rate: Math.round(rate * 1.09) };
    expect(durationMs(faster)).toBeLessThan(durationMs({ samples, rate }));
    expect(() => tableOf(faster, 'en')).toThrow(/pauses of 18\d\d ms, expected 2000 ms.*109 %/);
  });
});
