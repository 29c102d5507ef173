import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../lambda/coach/profile.js';
import { lineMs, numberMs, voiceTable, type VoiceTable } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };
import joannaFile from '../../lambda/speech/voices/joanna.json' with { type: 'json' };
import matthewFile from '../../lambda/speech/voices/matthew.json' with { type: 'json' };
import { ESPEAK, forEspeak, joinBreaks } from '../../scripts/voices/espeak.js';
import { fit } from '../../scripts/voices/fit.js';
import { joanna } from '../../scripts/voices/joanna.js';
import { isMeasured } from '../../scripts/voices/measured.js';
import { plainText } from '../../scripts/voices/lines.js';

const english = voiceTable(espeakEn);
const danish = voiceTable(espeakDa);
const estimate = voiceTable(joannaFile);
const matthew = voiceTable(matthewFile);

const small: VoiceTable = {
  name: 'small',
  language: 'en',
  tolerance: 0.02,
  source: 'made up',
  numbers: { '1': 300 },
  sentences: { 'Hold.': 420 },
  msPerCharacter: 60,
  msPerLine: 12.4,
};

describe('voice', () => {
  it('knows the length of a line in its table', () => {
    expect(lineMs(small, 'Hold.')).toBe(420);
    const [text, ms] = Object.entries(danish.sentences)[0] ?? [];
    expect(lineMs(danish, text ?? '')).toBe(ms);
  });

  it('fits the length of any other line, whatever it says', () => {
    expect(lineMs(small, 'Hold it.')).toBe(492);
    expect(lineMs(small, 'constructor')).toBe(672);
  });

  it('counts from the table, and refuses what it cannot count', () => {
    expect(numberMs(small, 1)).toBe(300);
    expect(() => numberMs(small, 61)).toThrow(new RangeError('Voice small cannot count 61'));
  });

  it('refuses a table in a language that nobody here speaks', () => {
    expect(() => voiceTable({ ...small, language: 'sv' })).toThrow(/sv/);
  });
});

describe.each([english, danish, estimate])('voice table $name', (table) => {
  it('has plausible numbers from 1 to 60 and no others', () => {
    expect(Object.keys(table.numbers)).toEqual(Array.from({ length: 60 }, (_, i) => `${i + 1}`));
    for (const ms of Object.values(table.numbers)) {
      expect(ms).toBeGreaterThanOrEqual(100);
      expect(ms).toBeLessThanOrEqual(1500);
    }
  });

  it('says how it came about', () => {
    const how = /npm run voices:(?:measure|calibrate) -- .*--voice (\S+)/.exec(table.source);
    expect(how?.[1]?.toLowerCase()).toBe(table.name);
  });
});

describe.each([english, danish])('measured table $name', (table) => {
  it('is measured with the settings that sound is made with', () => {
    const { name, voice, wordsPerMinute } = ESPEAK[table.language];
    expect(table).toMatchObject({ name, tolerance: 0.02 });
    expect(isMeasured(table)).toBe(true);
    expect(table.source).toContain(`-v ${voice} -s ${wordsPerMinute}`);
  });

  it('carries the fit of its own sentences', () => {
    const { msPerCharacter, msPerLine } = table;
    expect({ msPerCharacter, msPerLine }).toEqual(fit(table.sentences));
  });

  it('is sorted and keyed by plain text', () => {
    const keys = Object.keys(table.sentences);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => key !== plainText(key))).toEqual([]);
  });

  it('leaves room in a second for each of the numbers that are counted each second', () => {
    for (let n = 1; n <= 20; n++) expect(numberMs(table, n)).toBeLessThan(900);
  });
});

describe('joanna', () => {
  it('says that it is an estimate, and from what', () => {
    expect(isMeasured(joanna(matthew))).toBe(false);
    expect(joanna(matthew).source).toMatch(/estimate, not measured: \(matthew/);
  });

  it('follows from the committed table of Matthew, until one of them has been measured', () => {
    const fixed = isMeasured(estimate) || isMeasured(matthew);
    expect(estimate).toEqual(fixed ? estimate : joanna(matthew));
  });

  it('has the rate that Amazon publishes, half of the drawing out, and the middle of the break', () => {
    const timed: VoiceTable = {
      ...small,
      numbers: Object.fromEntries(Object.keys(matthew.numbers).map((n) => [n, 647])),
      msPerLine: 47,
      msPerCharacter: 1100,
    };
    // (647 − 47) × 1076 / 1100 + (572 − 412 × 1076 / 1100) / 2 + 47
    expect(joanna(timed).numbers['1']).toBe(718);
    expect(joanna(timed).msPerCharacter).toBe(1076);
    expect(joanna(timed).tolerance).toBeGreaterThan(matthew.tolerance);
  });
});

describe('fit', () => {
  it('finds the line that made the points', () => {
    const texts = ['a', 'abc', 'abcdef', 'abcdefghij'];
    const points = Object.fromEntries(texts.map((text) => [text, 200 + 50 * text.length]));
    expect(fit(points)).toEqual({ msPerCharacter: 50, msPerLine: 200 });
  });
});

describe('the border to espeak', () => {
  it.each([
    ['Otte gange på hvert ben.', '8 gange på hvert ben.'],
    ['syv, otteogfyrre, nioghalvtreds', '7, 48, 59'],
    ['halvtreds', '50'],
    ['tyve, tredive, fyrre, tres', 'tyve, tredive, fyrre, tres'],
    ['den syvende og den ottende', 'den syvende og den ottende'],
  ])('gives it %s as %s', (text, spoken) => {
    expect(forEspeak(text, 'da')).toBe(spoken);
  });

  it('leaves English numbers alone', () => {
    expect(forEspeak('twenty-one', 'en')).toBe('twenty-one');
  });

  it('turns a language tag into one that espeak honours, with the full stop inside', () => {
    expect(forEspeak('Sig <lang xml:lang="en-US">it hurts</lang>.', 'da')).toBe(
      'Sig <voice xml:lang="en-US">it hurts.</voice>',
    );
    expect(plainText('Sig <lang xml:lang="en-US">it hurts</lang>.')).toBe('Sig it hurts.');
  });

  it('adds up breaks in a row', () => {
    const [ten, five] = ['<break time="10000ms"/>', '<break time="5000ms"/>'];
    expect(joinBreaks(`Hold.${ten}${ten} ${five}one${five}`)).toBe(
      `Hold.<break time="25000ms"/>one${five}`,
    );
  });

  it('has settings for every language', () => {
    expect(Object.keys(ESPEAK).sort()).toEqual([...LANGUAGES].sort());
  });
});
