import { expect, it } from '@jest/globals';
import { ByteReader } from '../../../device/ear/binary.js';
import { ByteWriter } from '../../../scripts/learn/file/byte-writer.js';

it.each([
  ['nothing', []],
  ['words that begin alike', ['knee', 'knees', 'kneeling', 'ryg', 'rygge']],
  ['characters of two code units that begin alike', ['go 🙁', 'go 🙂', 'go 🙂🙂']],
  ['more shared letters than a byte counts', ['a'.repeat(300), 'a'.repeat(301)]],
])('sorted texts are read as they were written: %s', (_, texts) => {
  const bytes = new ByteWriter().sortedTexts(texts).bytes();
  expect(new ByteReader(bytes).sortedTexts()).toEqual(texts);
});
