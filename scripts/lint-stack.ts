/** Tells what CloudFormation or `ask deploy` would refuse of the stack, and what it must not be. */
import { fileURLToPath } from 'node:url';
import { lintStack } from './lint-stack/lint.js';
import { readStackFiles } from './lint-stack/stack.js';

const findings = lintStack(readStackFiles(fileURLToPath(new URL('..', import.meta.url))));
for (const { rule, text } of findings) console.error(`${text} [${rule}]`);
if (findings.length > 0) process.exitCode = 1;
