import { Ajv, type SchemaObject } from 'ajv';
import { createGenerator, type Schema } from 'ts-json-schema-generator';

/** `ask-sdk-model` itself tells what Alexa sends and takes: its types, as JSON Schema. */
const generator = createGenerator({
  path: 'node_modules/ask-sdk-model/index.d.ts',
  skipTypeCheck: true,
  topRef: false,
  additionalProperties: false,
});

export type Definitions = NonNullable<Schema['definitions']>;

const definitionsOf = ({ definitions }: Schema): Definitions => {
  if (definitions === undefined) throw new Error('The schema of ask-sdk-model has no definitions.');
  return definitions;
};

/** All that stands in a request, by the names of `ask-sdk-model`. */
export const SENT: Definitions = definitionsOf(generator.createSchema('RequestEnvelope'));

/** The definition that a `$ref` points to. */
export const nameOf = (ref: string): string =>
  decodeURIComponent(ref.replace('#/definitions/', ''));

function partsOf(definition: Definitions[string] | undefined): string[] {
  const anyOf = typeof definition === 'object' ? (definition.anyOf ?? []) : [];
  return anyOf.flatMap((each) =>
    typeof each === 'object' && each.$ref !== undefined ? [nameOf(each.$ref)] : [],
  );
}

/** The definitions of every request that the model knows. */
export const REQUESTS: readonly string[] = partsOf(SENT['Request']);

const ANSWER = JSON.stringify(generator.createSchema('ResponseEnvelope'));
const answers = new Ajv({ strict: false }).compile(JSON.parse(ANSWER) as SchemaObject);

/** What is wrong with an answer by Alexa's types; null: nothing. */
export const wrongInAnswer = (answer: unknown): string | null =>
  answers(answer) ? null : JSON.stringify(answers.errors);
