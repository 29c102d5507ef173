import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import * as v from 'valibot';
import { EXCEPTIONS } from './exceptions.js';

/** What Amazon's tools send and take, as Swagger 2.0: 681 definitions, of which we need two. */
const SPEC = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
const Definition = v.looseObject({
  type: v.optional(v.string()),
  properties: v.optional(v.looseObject({})),
  additionalProperties: v.optional(v.unknown()),
  discriminator: v.optional(v.string()),
});
type Definition = v.InferOutput<typeof Definition>;
const Spec = v.object({ definitions: v.record(v.string(), v.unknown()) });

const REF = '#/definitions/';

export const ROOTS = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
} as const;

function referencesIn(definition: unknown): string[] {
  if (typeof definition !== 'object' || definition === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(definition);
  return entries.flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.slice(REF.length)] : referencesIn(value),
  );
}

/** All that a definition refers to, itself included: compiling the rest would take seconds. */
function reachable(definitions: Readonly<Record<string, unknown>>, roots: readonly string[]) {
  const found = new Map<string, Definition>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.set(name, v.parse(Definition, definitions[name]));
    for (const reference of referencesIn(definitions[name])) visit(reference);
  };
  roots.forEach(visit);
  return found;
}

/**
 * Swagger leaves open what it does not mention, and a misspelt property would pass. Where the kind
 * of a thing decides on its properties, only what all kinds share is described: those stay open.
 */
const sealed = (definition: Definition): Definition =>
  definition.properties === undefined || definition.discriminator !== undefined
    ? definition
    : { additionalProperties: false, ...definition };

let compiled: Readonly<Record<keyof typeof ROOTS, ValidateFunction>> | null = null;

function compile(): Readonly<Record<keyof typeof ROOTS, ValidateFunction>> {
  const { definitions } = v.parse(Spec, JSON.parse(readFileSync(SPEC, 'utf8')));
  const needed = [...reachable(definitions, Object.values(ROOTS))].map(
    ([name, definition]): [string, Definition] => {
      const mend = EXCEPTIONS.find((each) => each.definition === name)?.mend;
      return [name, sealed(mend === undefined ? definition : { ...definition, ...mend })];
    },
  );
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'spec', definitions: Object.fromEntries(needed) });
  return {
    manifest: ajv.compile({ $ref: `spec${REF}${ROOTS.manifest}` }),
    model: ajv.compile({ $ref: `spec${REF}${ROOTS.model}` }),
  };
}

/** What Amazon's own description finds wrong with a parsed file. */
export function schemaErrors(root: keyof typeof ROOTS, content: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  const validate = compiled[root];
  return validate(content) ? [] : (validate.errors ?? []);
}
