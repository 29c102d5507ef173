/**
 * Tells what Amazon would refuse of the skill package; with `--release` also what may wait until it
 * is submitted. Exits 1 where there is anything.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSkillFiles } from './lint-skill/files.js';
import { lintSkill } from './lint-skill/lint.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const findings = lintSkill(readSkillFiles(ROOT), values.release);
for (const { rule, text } of findings) console.error(`${text} [${rule}]`);
if (findings.length > 0) process.exitCode = 1;
