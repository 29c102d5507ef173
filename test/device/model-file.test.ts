import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { modelFilePath, openModelFile } from '../../device/ear/model-file.js';
import { LANGUAGES } from '../../locales/languages.js';
import { modelFile } from '../../scripts/learn/file/model-file.js';

const KILOBYTE = 1_000;
/** The aim is 400: `docs/understanding.md`, "Limits". */
const LARGEST = 750;

const bytesOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

describe.each(LANGUAGES)('the model file, in %s', (language) => {
  const path = modelFilePath(language);
  const bytes = bytesOf(path);
  const sections = openModelFile(bytes, path);

  it('keeps within its size', () => {
    expect(bytes.length).toBeLessThanOrEqual(LARGEST * KILOBYTE);
  });

  it('is the same again when its sections are written', () => {
    expect(Buffer.from(modelFile(sections)).equals(bytes)).toBe(true);
  });

  const changed = (at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
  test.each([
    ['empty', new Uint8Array()],
    ['shorter than its header', bytes.slice(0, 7)],
    ['cut off after its header', bytes.slice(0, 12)],
    ['cut off', bytes.slice(0, -1)],
    ['too long', Uint8Array.from([...bytes, 0])],
    ['another kind of file', new TextEncoder().encode('PK '.repeat(1_000))],
    ['of another layout', changed(4)],
    ['changed in a length', changed(12)],
    ['changed in the middle', changed(Math.floor(bytes.length / 2))],
    ['changed at the end', changed(bytes.length - 1)],
  ])('is refused where it is %s', (_, damaged) => {
    expect(() => openModelFile(damaged, path)).toThrow(
      `${path} is damaged or from another version: run npm run learn.`,
    );
  });

  it('is read wherever its bytes lie', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openModelFile(shifted.subarray(1), path)).toEqual(sections);
  });
});
