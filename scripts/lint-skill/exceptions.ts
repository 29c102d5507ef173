/** Where `ask-smapi-model`'s description asks for more than Alexa does. */
export interface Exception {
  readonly definition: string;
  /** What takes the place of the same part of the definition. */
  readonly mend: Readonly<Record<string, unknown>>;
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    definition: 'v1.skill.interactionModel.TypeValueObject',
    mend: {
      required: ['value'],
      properties: {
        value: { type: 'string', minLength: 1 },
        synonyms: { type: 'array', items: { type: 'string' } },
      },
    },
    why: 'Asks for a synonym of every value; models that Amazon itself exports have values without.',
  },
  {
    definition: 'v1.skill.interactionModel.Dialog',
    mend: { required: [] },
    why: 'Asks for an intent in every dialog; one that only sets a delegation strategy has none.',
  },
];
