import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { readStackFiles, stackIn } from '../../scripts/lint-stack/stack.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = readFileSync(`${ROOT}docs/deploy.md`, 'utf8');

/** First cell → second, of each row that begins with a name in code. */
const ROWS = new Map(
  [...PAGE.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, name = '', cell = '']) => [name, cell]),
);
const CHOSEN = Object.entries(stackIn(readStackFiles(ROOT)).Parameters).filter(
  ([, { Default }]) => Default !== undefined,
);

describe('the way to a talking Echo', () => {
  test.each(CHOSEN)('tells what %s is unless set', (name, { Default }) => {
    expect(ROWS.get(name)).toBe(Default === '' ? 'none' : `\`${String(Default)}\``);
  });

  it('tells of no parameter that the stack does not have', () => {
    expect([...ROWS.keys()].sort()).toEqual(CHOSEN.map(([name]) => name).sort());
  });
});
