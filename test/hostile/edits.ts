import fc from 'fast-check';
import { odd, text } from './values.js';

/** Something done to an envelope; `at` picks one of its places, whichever they are. */
export type Edit = { readonly at: number } & (
  | { readonly kind: 'remove' }
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'add'; readonly name: string; readonly value: unknown }
);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at: fc.nat(), kind: fc.constant('remove' as const) }),
  fc.record({ at: fc.nat(), kind: fc.constant('replace' as const), value: odd }),
  fc.record({ at: fc.nat(), kind: fc.constant('add' as const), name: text, value: odd }),
);

/** A field of some object inside an envelope. */
interface Spot {
  readonly holder: object;
  readonly name: string;
}

function spots(holder: unknown): Spot[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]) => [{ holder, name }, ...spots(value)]);
}

/** Never through a setter: `__proto__` is a field like any other in what `JSON.parse` makes. */
const put = (holder: object, name: string, value: unknown): void => {
  const plain = { enumerable: true, configurable: true, writable: true };
  // Its own copy: a later edit must not reach into what an earlier one put elsewhere.
  Object.defineProperty(holder, name, { value: structuredClone(value), ...plain });
};

function apply(change: Edit, envelope: object): void {
  const all = spots(envelope);
  const spot = all[change.at % Math.max(1, all.length)];
  if (spot === undefined) return;
  const { holder, name } = spot;
  if (Array.isArray(holder) && change.kind !== 'replace') holder.length = 0;
  else if (change.kind === 'remove') Reflect.deleteProperty(holder, name);
  else put(holder, change.kind === 'add' ? change.name : name, change.value);
}

/** The envelope after the edits, as it arrives: through JSON. */
export function edited(envelope: object, edits: readonly Edit[]): unknown {
  const copy = structuredClone(envelope);
  for (const each of edits) apply(each, copy);
  return JSON.parse(JSON.stringify(copy));
}
