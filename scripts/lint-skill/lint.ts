import type { SkillFiles } from './files.js';
import type { Finding, Rules } from './rule.js';
import { deploymentRules } from './rules/deployment.js';
import { iconRules } from './rules/icons.js';
import { intentRules } from './rules/intents.js';
import { invocationRules } from './rules/invocation.js';
import { localeRules } from './rules/locales.js';
import { phraseRules } from './rules/phrases.js';
import { privacyRules, releaseRules } from './rules/privacy.js';
import { unreadable } from './rules/readable.js';
import { sampleRules } from './rules/samples.js';
import { schemaRules } from './rules/schemas.js';
import { storeRules } from './rules/store.js';
import { skillIn } from './skill.js';

export const RULES: Rules = {
  ...schemaRules,
  ...localeRules,
  ...intentRules,
  ...sampleRules,
  ...invocationRules,
  ...phraseRules,
  ...storeRules,
  ...iconRules,
  ...privacyRules,
  ...deploymentRules,
};

export const RELEASE_RULES: Rules = releaseRules;

/** @param release also what matters only once the skill is submitted */
export function lintSkill(files: SkillFiles, release: boolean): readonly Finding[] {
  const broken = unreadable(files);
  if (broken.length > 0) return broken.map((text) => ({ rule: 'readable', text }));
  const skill = skillIn(files);
  const rules = { ...RULES, ...(release ? RELEASE_RULES : {}) };
  return Object.entries(rules).flatMap(([rule, check]) =>
    check(skill).map((text) => ({ rule, text })),
  );
}
