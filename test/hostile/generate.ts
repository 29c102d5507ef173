import fc from 'fast-check';
import type { Schema } from 'ts-json-schema-generator';
import { nameOf, SENT } from './types.js';
import { text } from './values.js';

type Made = fc.Arbitrary<unknown>;
type Tie = (name: string) => Made;
type Definition = NonNullable<Schema['definitions']>[string];

function fields({ properties = {}, required = [], additionalProperties }: Schema, tie: Tie): Made {
  const known = Object.entries(properties).map(([name, each]) => [name, made(each, tie)] as const);
  const record = fc.record(Object.fromEntries(known), { requiredKeys: [...required] });
  if (typeof additionalProperties !== 'object') return record;
  const more = fc.dictionary(text, made(additionalProperties, tie), { maxKeys: 2 });
  return fc.tuple(record, more).map(([one, other]) => ({ ...other, ...one }));
}

/** Whatever a definition allows: what Alexa could send, filled with what it would not. */
function made(definition: Definition, tie: Tie): Made {
  if (typeof definition === 'boolean') return fc.jsonValue({ maxDepth: 2 });
  const { $ref, const: only, enum: some, anyOf, type, items } = definition;
  if ($ref !== undefined) return tie(nameOf($ref));
  if (only !== undefined) return fc.constant(only);
  if (some !== undefined) return fc.constantFrom(...some);
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => made(each, tie)));
  if (type === 'string') return text;
  if (type === 'number') return fc.oneof(fc.double(), fc.integer());
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return fields(definition, tie);
  if (type === 'array' && items !== undefined && !Array.isArray(items)) {
    return fc.array(made(items, tie), { maxLength: 2 });
  }
  return fc.jsonValue({ maxDepth: 2 });
}

const all = fc.letrec<Record<string, unknown>>((tie) =>
  Object.fromEntries(Object.entries(SENT).map(([name, each]) => [name, made(each, tie)])),
);

/** Values of a type of `ask-sdk-model`, by its name there. */
export function anyOfType(name: string): Made {
  const found = all[name];
  if (found === undefined) throw new Error(`ask-sdk-model knows no ${name}.`);
  return found;
}
