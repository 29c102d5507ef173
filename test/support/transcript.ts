import { DURATION, duration } from '../../device/duration.js';

/** What is done in a transcript; everything that is expected of it stands below it. */
export type Action =
  | { readonly kind: 'set'; readonly name: Setting; readonly value: string }
  | { readonly kind: 'words'; readonly words: string; readonly atMs: number | null }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'store'; readonly state: 'up' | 'down' };

export type Expectation = { readonly line: number } & (
  | { readonly kind: 'spoken'; readonly text: string }
  | { readonly kind: 'session'; readonly open: boolean }
  | { readonly kind: 'lasts'; readonly ms: number }
);

export interface Step {
  readonly line: number;
  readonly action: Action;
  readonly expected: readonly Expectation[];
}

export const SETTINGS = ['lang', 'heard', 'user', 'echo', 'person'] as const;
export type Setting = (typeof SETTINGS)[number];

/** `line` from 1. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
  }
}

type Groups = Readonly<Record<string, string>>;
type Read = (groups: Groups, line: number) => Action | Expectation | null;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/^(?:#.*)?$/, () => null],
  [/^(?<name>lang|heard|user|echo|person):\s*(?<value>\S+)$/, settingOf],
  [/^> (?<words>.+)$/, ({ words = '' }) => ({ kind: 'words', words, atMs: null })],
  [
    new RegExp(`^@\\s*(?<at>${DURATION})> (?<words>.+)$`),
    ({ at, words = '' }) => ({ kind: 'words', words, atMs: ms(at) }),
  ],
  [/^:silence$/, () => ({ kind: 'silence' })],
  [new RegExp(`^:wait (?<at>${DURATION})$`), ({ at }) => ({ kind: 'wait', ms: ms(at) })],
  [/^:store up$/, () => ({ kind: 'store', state: 'up' })],
  [/^:store down$/, () => ({ kind: 'store', state: 'down' })],
  [/^< (?<text>.+)$/, ({ text = '' }, line) => ({ kind: 'spoken', line, text })],
  [/^= open$/, (_, line) => ({ kind: 'session', line, open: true })],
  [/^= closed$/, (_, line) => ({ kind: 'session', line, open: false })],
  [new RegExp(`^~ (?<at>${DURATION})$`), ({ at }, line) => ({ kind: 'lasts', line, ms: ms(at) })],
];

/** Throws `TranscriptError` at a line that is none of the known forms, or out of place. */
export function parse(file: string, text: string): Step[] {
  const steps: { line: number; action: Action; expected: Expectation[] }[] = [];
  for (const [index, raw] of text.normalize('NFC').split('\n').entries()) {
    const line = index + 1;
    const found = read(raw.trim(), line);
    if (found === undefined) throw new TranscriptError(file, line, `Not understood: ${raw}`);
    if (found === null) continue;
    if (!isExpectation(found)) {
      steps.push({ line, action: found, expected: [] });
      continue;
    }
    const step = steps.at(-1);
    if (step === undefined || step.action.kind === 'set' || step.action.kind === 'store') {
      throw new TranscriptError(file, line, `Nothing stands before it that it answers: ${raw}`);
    }
    step.expected.push(found);
  }
  return steps;
}

function read(text: string, line: number): ReturnType<Read> | undefined {
  for (const [form, reading] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return reading({ ...match.groups }, line);
  }
  return undefined;
}

const isExpectation = (found: Action | Expectation): found is Expectation => 'line' in found;

function settingOf({ name, value = '' }: Groups): Action | null {
  const setting = SETTINGS.find((known) => known === name);
  return setting === undefined ? null : { kind: 'set', name: setting, value };
}

const ms = (text = ''): number => duration(text) ?? 0;
