import type { ErrorObject } from 'ajv';
import { MANIFEST } from '../files.js';
import type { Rule, Rules } from '../rule.js';
import { ROOTS, schemaErrors } from '../schema.js';

/** The mend that follows from a keyword; for others what the schema wants is the mend. */
const MENDS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  maxLength: ({ limit }) => `shorten it to ${String(limit)} characters`,
  maxItems: ({ limit }) => `leave at most ${String(limit)}`,
  required: ({ missingProperty }) => `add "${String(missingProperty)}"`,
  additionalProperties: ({ additionalProperty }) =>
    `"${String(additionalProperty)}" is unknown there: mend its spelling or take it out`,
  enum: ({ allowedValues }) => `write one of ${enumerated(allowedValues)}`,
  type: ({ type }) => `write a value of type ${String(type)}`,
};

/** Lists of countries and permissions are long: the first few tell what is meant. */
const SHOWN = 8;

function enumerated(values: unknown): string {
  if (!Array.isArray(values)) return String(values);
  const more = values.length > SHOWN ? `, … (${values.length} in ask-smapi-model)` : '';
  return `${values.slice(0, SHOWN).join(', ')}${more}`;
}

/** Where in the file, as one would write it in code; the locales are alike, and are one place. */
function placeOf({ instancePath }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  const place = steps.map((step, i) => (steps[i - 1] === 'locales' ? '*' : step)).join('.');
  return place === '' ? 'the file' : place;
}

function sentence(file: string, root: keyof typeof ROOTS, error: ErrorObject): string {
  const mend = MENDS[error.keyword]?.(error.params) ?? `it ${error.message ?? 'is wrong'}`;
  return `${file}: ${placeOf(error)} is not what ${ROOTS[root]} allows: ${mend}.`;
}

/** Each sentence once: what five locales share is one fault. */
const sentences = (file: string, root: keyof typeof ROOTS, content: unknown): string[] => [
  ...new Set(schemaErrors(root, content).map((error) => sentence(file, root, error))),
];

const manifest: Rule = ({ rawManifest }) => sentences(MANIFEST, 'manifest', rawManifest);

const model: Rule = ({ models }) =>
  models.flatMap(({ where, what }) => sentences(where, 'model', what.raw));

export const schemaRules: Rules = { 'manifest-schema': manifest, 'model-schema': model };
