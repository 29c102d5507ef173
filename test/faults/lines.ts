import { WORDS } from '../../locales/index.js';
import type { Answer } from '../support/skill.js';

/** That nothing can be saved for now. */
export const NOTICES = [WORDS.en['store.save'], WORDS.da['store.save']];
/** Nothing can be read: nothing is changed either. */
export const UNREAD = [WORDS.en['store.read'], WORDS.da['store.read']];
export const DELETED = [WORDS.en['forget.done'], WORDS.da['forget.done']];
/** The table may carry it out later all the same. */
export const NOT_PROMISED = [WORDS.en['forget.failed'], WORDS.da['forget.failed']];
export const PAIN = [WORDS.en['pain.1'], WORDS.da['pain.1']];

export const saysAny = ({ said }: Answer, lines: readonly string[]): boolean =>
  lines.some((line) => said.includes(line));
