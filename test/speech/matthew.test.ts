import { describe, expect, it } from '@jest/globals';
import { numberMs, voiceTable } from '../../lambda/speech/voice.js';
import neural from '../../lambda/speech/voices/matthew-neural.json' with { type: 'json' };
import standard from '../../lambda/speech/voices/matthew.json' with { type: 'json' };
import { isMeasured } from '../../scripts/voices/measured.js';
import { FIGURES } from '../../scripts/voices/recorded/figures.js';
import { HOLDS, playHold, type Heard } from '../../scripts/voices/recorded/holds.js';
import { MATTHEW, uncertaintyOf } from '../../scripts/voices/recorded/matthew.js';
import { AT_BREAK, BREAK } from '../../scripts/voices/recorded/polly-break.js';
import {
  ENGINES,
  RECORDED_NUMBERS,
  type Engine,
} from '../../scripts/voices/recorded/recordings.js';
import { toleranceOf } from '../../scripts/voices/recorded/tolerance.js';
import { expectWithMessage } from '../support/expect.js';

const TABLES = { standard: voiceTable(standard), neural: voiceTable(neural) };

/** A recording of an Echo replaces a table; what follows holds for those that were fitted. */
const FITTED = ENGINES.filter((engine) => !isMeasured(TABLES[engine]));

describe.each(FITTED)('the table of Matthew, %s engine', (engine) => {
  const table = TABLES[engine];
  const { numbers } = FIGURES.engines[engine];

  it('says that it is fitted, and how to make it', () => {
    expect(table.source).toMatch(new RegExp(`^fitted: .*${engine} engine`));
    expect(table.name).toBe(MATTHEW[engine]);
  });

  it('has the recorded numbers, and the middle of what a break adds', () => {
    expect(Object.keys(numbers)).toEqual(RECORDED_NUMBERS.map(String));
    for (const n of RECORDED_NUMBERS) {
      expect(numberMs(table, n)).toBe((numbers[String(n)] ?? 0) + AT_BREAK);
    }
  });

  it('has plausible numbers from 1 to 60', () => {
    expect(Object.keys(table.numbers)).toEqual(Array.from({ length: 60 }, (_, i) => `${i + 1}`));
    for (const ms of Object.values(table.numbers)) {
      expect(ms).toBeGreaterThan(300);
      expect(ms).toBeLessThan(1500);
    }
  });

  it('leaves room in a second for each number that is counted each second', () => {
    for (let n = 1; n <= 20; n++) expect(numberMs(table, n)).toBeLessThan(1_000);
  });

  it('meets the target of 3 % for a whole answer in the cross-validation', () => {
    const { perAnswer } = FIGURES.engines[engine].errors;
    for (const { rms } of Object.values(perAnswer)) expect(rms).toBeLessThanOrEqual(0.03);
  });

  it('carries the tolerance that follows from its errors', () => {
    expect(table.tolerance).toBeCloseTo(toleranceOf(table, uncertaintyOf(FIGURES, engine)), 6);
  });
});

describe.each(FITTED)('a hold that is planned and spoken by Matthew, %s engine', (engine) => {
  const played = (perBreak: number, spoken: Engine = engine) =>
    HOLDS.map((hold) => ({
      hold,
      heard: playHold(hold, TABLES[engine], {
        figures: FIGURES.engines[spoken],
        table: TABLES[spoken],
        perBreak,
      }),
    }));
  const everyCase = [BREAK.least, AT_BREAK, BREAK.most].flatMap((perBreak) => played(perBreak));
  const share = ({ late }: Heard, seconds: number): number => Math.abs(late) / seconds / 1_000;

  it('is within 5 % of its length, whatever a break adds', () => {
    for (const { hold, heard } of everyCase) {
      const name = `${hold.seconds} s ${hold.style}`;
      expectWithMessage(share(heard, hold.seconds), name).toBeLessThanOrEqual(0.05);
    }
  });

  it('of 30 to 60 s, counted sparsely, is within 2 %', () => {
    for (const { hold, heard } of everyCase) {
      if (hold.seconds < 30) continue;
      expectWithMessage(share(heard, hold.seconds), `${hold.seconds} s`).toBeLessThanOrEqual(0.02);
    }
  });

  it('has each second within 150 ms of its place where a break adds the middle', () => {
    for (const { hold, heard } of played(AT_BREAK)) {
      const name = `${hold.seconds} s ${hold.style}`;
      expectWithMessage(heard.worstSecond, name).toBeLessThanOrEqual(150);
    }
  });

  it('misses these limits on the other engine, so that each has its table', () => {
    const other = played(AT_BREAK, engine === 'standard' ? 'neural' : 'standard');
    expect(Math.max(...other.map(({ heard, hold }) => share(heard, hold.seconds)))).toBeGreaterThan(
      0.05,
    );
  });
});
