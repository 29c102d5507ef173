import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { readScript, scriptText, type Part } from '../../lambda/sound/script.js';

const clip = fc.stringMatching(/^[A-Za-z]{5}$/).map((id): Part => ({ kind: 'clip', id }));
const silence = fc
  .integer({ min: 1, max: 8_333 })
  .map((frames): Part => ({ kind: 'silence', frames }));

/** Two silences in a row are one. */
const script = fc
  .array(fc.tuple(clip, fc.option(silence)), { minLength: 1, maxLength: 80 })
  .map((all) => all.flatMap(([said, silent]) => (silent === null ? [said] : [said, silent])));

test('a script and its text are the same thing', () => {
  fc.assert(
    fc.property(script, (parts) => {
      expect(readScript(scriptText(parts))).toEqual(parts);
    }),
  );
});

test('a text is a script in one way only', () => {
  const text = fc.stringMatching(/^[aZ019]{0,30}$/);
  fc.assert(
    fc.property(text, (wanted) => {
      const parts = readScript(wanted);
      if (parts !== null) expect(scriptText(parts)).toBe(wanted);
    }),
  );
});

test.each(['', 'abcd', 'abcde0', 'abcde01', 'abcde12345', 'abcdef', 'abcdé', '12-3', 'abcde 12'])(
  '"%s" is none',
  (text) => {
    expect(readScript(text)).toBeNull();
  },
);
