import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Ending } from '../../lambda/coach/turn.js';

const PAGE = readFileSync(new URL('../../docs/conversation.md', import.meta.url), 'utf8');

const KINDS: Readonly<Record<Ending['kind'], true>> = { ask: true, goOn: true, end: true };

test('the page tells of every way in which an answer may end', () => {
  const [, answer = ''] = /^## One answer$(.*?)^## /ms.exec(PAGE) ?? [];
  const listed = [...answer.matchAll(/^- \*\*(\w+)\*\*/gm)].map(([, kind]) => kind);
  expect(listed.sort()).toEqual(Object.keys(KINDS).sort());
});
