import { DURATION, duration } from './duration.js';

/** A typed line. */
export type Line =
  | { readonly kind: 'nothing' }
  /** `atMs`: how long after the beginning of the answer it is said; null when it has been heard. */
  | { readonly kind: 'words'; readonly words: string; readonly atMs: number | null }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unclear'; readonly line: string };

const AT = new RegExp(`^@\\s*(?<at>${DURATION})\\s+(?<words>\\S.*)$|^@`, 'is');
const WAIT = /^:wait\s+(?<time>.+)$/i;

export function lineOf(typed: string): Line {
  const line = typed.normalize('NFC').trim();
  if (line === '') return { kind: 'nothing' };
  if (/^:silence$/i.test(line)) return { kind: 'silence' };
  if (/^:quit$/i.test(line)) return { kind: 'quit' };
  const unclear = { kind: 'unclear', line } as const;
  if (line.startsWith(':')) {
    const ms = duration(WAIT.exec(line)?.groups?.['time'] ?? '');
    return ms === null ? unclear : { kind: 'wait', ms };
  }
  const { at = '', words } = AT.exec(line)?.groups ?? {};
  if (words !== undefined) return { kind: 'words', words, atMs: duration(at) };
  return line.startsWith('@') ? unclear : { kind: 'words', words: line, atMs: null };
}
