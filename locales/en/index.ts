import { answers } from './answers.js';
import { commands } from './commands.js';
import { exercises } from './exercises.js';
import { faq } from './faq.js';
import { levels } from './levels.js';
import { prompts } from './prompts.js';
import { safety } from './safety.js';

export const en = {
  ...prompts,
  ...answers,
  ...commands,
  ...safety,
  ...exercises,
  ...levels,
  ...faq,
} as const;
