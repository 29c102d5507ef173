import { describe, expect, it, test } from '@jest/globals';
import { entryIn } from '../../device/ear/entries.js';

const TEXT = 'a\t\tfirst\na\tb\t1\na\tbb\t2\na\tc d\t3\nz\t\tlast\n';

describe('a sorted text, looked up as it lies', () => {
  test.each([
    ['a\t\t', 'first'],
    ['a\tb\t', '1'],
    ['a\tbb\t', '2'],
    ['a\tc d\t', '3'],
    ['z\t\t', 'last'],
    ['a\ta\t', null],
    ['a\tbbb\t', null],
    ['m\t\t', null],
    ['zz\t\t', null],
    ['\t\t', null],
  ])('%j → %j', (key, entry) => {
    expect(entryIn(TEXT, key)).toBe(entry);
  });

  it('finds nothing where there is nothing', () => {
    expect(entryIn('', 'a\t')).toBeNull();
  });
});
