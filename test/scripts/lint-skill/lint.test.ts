import { describe, expect, it, test } from '@jest/globals';
import { MANIFEST, PRIVACY, textOf } from '../../../scripts/lint-skill/files.js';
import { lintSkill, RELEASE_RULES, RULES } from '../../../scripts/lint-skill/lint.js';
import { withAddress } from '../../../scripts/privacy-url/address.js';
import { both, inManifest, withFile } from './edits.js';
import { FIXTURES } from './fixtures.js';
import { FRESH, PACKAGE } from './package.js';

describe('the skill package', () => {
  it('is nothing that Amazon would refuse', () => {
    expect(lintSkill(PACKAGE, false)).toEqual([]);
  });

  it('still is not, once a deploy has written its endpoints', () => {
    const uri = 'arn:aws:lambda:eu-west-1:123456789012:function:back-coach';
    const CUSTOM = /"custom": \{[^\]]*\]\s*\}\s*\}/g;
    const written = `"custom": { "endpoint": { "uri": "${uri}" }, "interfaces": [{ "type": "ALEXA_PRESENTATION_APL" }] }
      }, "events": { "endpoint": { "uri": "${uri}" }, "subscriptions": [{ "eventName": "SKILL_DISABLED" }] }`;
    expect(lintSkill(inManifest(CUSTOM, written)(FRESH), false)).toEqual([]);
  });

  it('is ready to be published, once address and publisher are filled in', () => {
    expect(lintSkill(FRESH, true).map(({ rule }) => rule)).toEqual(Object.keys(RELEASE_RULES));
    const address = 'https://coach.example.org/privacy';
    const published = both(
      withFile(MANIFEST, withAddress(textOf(FRESH, MANIFEST), address)),
      withFile(PRIVACY, 'Published by: Anna Hansen. [På dansk](#privatliv)'),
    );
    expect(textOf(published(FRESH), MANIFEST).split(address)).toHaveLength(6);
    expect(lintSkill(published(FRESH), true)).toEqual([]);
  });
});

test.each(['', 'coach.example.org', 'http://coach.example.org'])(
  'the address of the policy cannot be "%s"',
  (address) => {
    expect(() => withAddress(textOf(FRESH, MANIFEST), address)).toThrow(/is no https address: say/);
  },
);

describe('the linter', () => {
  it('has a fixture for every rule, and no other', () => {
    const rules = ['readable', ...Object.keys(RULES), ...Object.keys(RELEASE_RULES)];
    expect([...new Set(FIXTURES.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
  });

  it('finds nothing in what the fixtures start from', () => {
    expect(lintSkill(FRESH, false)).toEqual([]);
  });

  test.each(FIXTURES)('finds by $rule: $fault', ({ rule, edit, tells, release = false }) => {
    const findings = lintSkill(edit(FRESH), release);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    const text = findings[0]?.text;
    expect(text).toMatch(tells);
    // One line, the file first, the mend after a colon, and an end.
    expect(text).toMatch(/^(?:skill-package|ask-resources|docs)[\w./*-]*[ :][^\n]*: [^\n]+\.$/);
  });
});
