import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { lintStack, RULES } from '../../../scripts/lint-stack/lint.js';
import { readStackFiles } from '../../../scripts/lint-stack/stack.js';
import { withoutParameters } from './fixture.js';
import { FIXTURES } from './fixtures.js';

const STACK = readStackFiles(fileURLToPath(new URL('../../..', import.meta.url)));
/** Here, because the validator takes seconds to start, which no single test should be charged with. */
const FOUND = lintStack(STACK);

describe('the stack', () => {
  it('is nothing that CloudFormation or ask deploy would refuse', () => {
    expect(FOUND).toEqual([]);
  });
});

describe('its linter', () => {
  it('has a fixture for every rule, and no other', () => {
    const rules = ['cloudformation', ...Object.keys(RULES)];
    expect([...new Set(FIXTURES.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
  });

  test.each(FIXTURES)('finds by $rule: $fault', ({ rule, edit, tells }) => {
    const findings = lintStack(edit(withoutParameters(STACK)));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    const text = findings[0]?.text;
    expect(text).toMatch(tells);
    // One line, the file first, the mend after a colon, and an end.
    expect(text).toMatch(/^(?:infrastructure|ask-resources)[\w./-]*: [^\n]*: [^\n]+\.$/);
  });
});
