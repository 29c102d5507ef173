import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { readStackFiles, stackIn } from '../../scripts/lint-stack/stack.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = readFileSync(`${ROOT}docs/deploy.md`, 'utf8');

/** First cell → second, of each row that begins with a name in code. */
const ROWS = new Map(
  [...PAGE.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, name = '', cell = '']) => [name, cell]),
);
const { Parameters } = stackIn(readStackFiles(ROOT));
const CHOSEN = Object.entries(Parameters).filter(([, { Default }]) => Default !== undefined);

const HEADINGS = [...PAGE.matchAll(/^## (?:(\d+)\. )?(.+)$/gm)].map(([, number, title = '']) => ({
  number: number === undefined ? null : Number(number),
  title,
}));
const STEPS = HEADINGS.filter(({ number }) => number !== null);

/** What other pages and the page itself call a step, "step 9.4" by its section. */
const namedIn = (text: string): readonly number[] =>
  [...text.matchAll(/\bsteps? (\d+)/g)].map(([, number]) => Number(number));

describe('the way to a talking Echo', () => {
  test.each(CHOSEN)('tells what %s is unless set', (name, { Default }) => {
    expect(ROWS.get(name)).toBe(Default === '' ? 'none' : `\`${String(Default)}\``);
  });

  it('numbers its steps one after the other, and ends with its sources', () => {
    expect(STEPS.map(({ number }) => number)).toEqual(STEPS.map((_, i) => i + 1));
    expect(STEPS.at(-1)?.title).toBe('Remove everything');
    expect(HEADINGS.at(-1)?.title).toBe('Sources');
  });

  it('names no step that it does not have, and means Danish sound where it says so', () => {
    const numbers = STEPS.map(({ number }) => number);
    expect(namedIn(PAGE).filter((number) => !numbers.includes(number))).toEqual([]);
    const sound = STEPS.find(({ title }) => title === 'Danish sound')?.number;
    const [row = ''] = /^\| `Danish` .*$/m.exec(PAGE) ?? [];
    const danish = readFileSync(`${ROOT}docs/danish.md`, 'utf8');
    expect([...namedIn(row), ...namedIn(danish)]).toEqual([sound, sound]);
  });

  it('tells of deleted records in a backup what the policy and the stack do', () => {
    const policy = readFileSync(`${ROOT}docs/privacy.md`, 'utf8');
    expect(policy).toContain('a deleted record stays in it for up to 35 days');
    expect(PAGE).toMatch(/35 days, deleted records included; the policy says so already/);
    expect(Parameters['PointInTimeRecovery']).toMatchObject({
      Description: expect.stringMatching(/up to 35 days.* as the privacy policy says already/),
    });
  });

  it('tells of no parameter that the stack does not have', () => {
    expect([...ROWS.keys()].sort()).toEqual(CHOSEN.map(([name]) => name).sort());
  });
});
