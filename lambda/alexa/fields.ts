import { LONGEST_ID } from '../store/record.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const field = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** What stands at a path in an envelope: requests without a session lack more than types tell. */
export const path = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(field, value);

/** Text at a path, or null where there is none. */
export function textAt(value: unknown, ...names: readonly string[]): string | null {
  const found = path(value, ...names);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** An id at a path; what is longer than Alexa's is none, and is neither kept nor sent back. */
export function idAt(value: unknown, ...names: readonly string[]): string | null {
  const id = textAt(value, ...names);
  return id !== null && id.length <= LONGEST_ID ? id : null;
}
