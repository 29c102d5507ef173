import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { describe, expect, it, test } from '@jest/globals';
import { EXCEPTIONS } from '../../../scripts/lint-skill/exceptions.js';
import { schemaErrors } from '../../../scripts/lint-skill/schema.js';

const Spec = v.object({ definitions: v.record(v.string(), v.unknown()) });

const modelWith = (synonyms: object, dialog: object = {}): object => ({
  interactionModel: {
    languageModel: {
      invocationName: 'back coach',
      intents: [{ name: 'AMAZON.StopIntent', samples: [] }],
      types: [{ name: 'Style', values: [{ id: 'quiet', name: { value: 'quiet', ...synonyms } }] }],
    },
    ...dialog,
  },
});

describe("Amazon's own description of a model", () => {
  it('lets through what it would refuse by mistake', () => {
    expect(schemaErrors('model', modelWith({}))).toEqual([]);
    expect(schemaErrors('model', modelWith({ synonyms: [] }))).toEqual([]);
    const dialog = { dialog: { delegationStrategy: 'SKILL_RESPONSE' } };
    expect(schemaErrors('model', modelWith({}, dialog))).toEqual([]);
  });

  it('finds what is misspelt inside of that', () => {
    expect(schemaErrors('model', modelWith({ synonym: ['silent'] }))).toHaveLength(1);
    expect(schemaErrors('model', modelWith({ synonyms: [1] }))).toHaveLength(1);
    expect(schemaErrors('model', modelWith({}, { dialog: { delegation: 'ALWAYS' } }))).toHaveLength(
      1,
    );
  });
});

test.each(EXCEPTIONS)('the exception for $definition mends a definition that is there', (each) => {
  const spec = readFileSync(
    createRequire(import.meta.url).resolve('ask-smapi-model/spec.json'),
    'utf8',
  );
  const { definitions } = v.parse(Spec, JSON.parse(spec));
  expect(definitions[each.definition]).toMatchObject({ type: 'object' });
  expect(definitions[each.definition]).not.toMatchObject(each.mend);
});
