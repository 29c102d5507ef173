import type { Finding } from '../lint-skill/rule.js';
import { cloudFormationFaults } from './cloudformation.js';
import type { Rules } from './rule.js';
import { deployerRules } from './rules/deployer.js';
import { resourceRules } from './rules/resources.js';
import { rightsRules } from './rules/rights.js';
import { soundRules } from './rules/sound.js';
import { stackIn, type StackFiles } from './stack.js';

export const RULES: Rules = { ...rightsRules, ...resourceRules, ...deployerRules, ...soundRules };

/** What CloudFormation itself refuses is told first: our rules would only tell of its consequences. */
export function lintStack(files: StackFiles): readonly Finding[] {
  const refused = cloudFormationFaults(files.template);
  if (refused.length > 0) return refused.map((text) => ({ rule: 'cloudformation', text }));
  const stack = stackIn(files);
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(stack).map((text) => ({ rule, text })),
  );
}
