import type { Intent, RequestEnvelope, Slot } from 'ask-sdk-model';

/** A slot as Alexa sends it when nothing, or nothing known, was recognised. */
const authority = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.none.exercise';
export const unresolved = (value: string, code: string, values?: unknown): Partial<Slot> => ({
  value,
  confirmationStatus: 'NONE',
  // The SDK's types know neither all codes nor what Alexa leaves out.
  resolutions: { resolutionsPerAuthority: [{ authority, status: { code }, values }] } as never,
});

/** What Alexa sends when a slot holds nothing that is known. */
export const UNHEARD: [string, Partial<Slot> | undefined][] = [
  ['no slots at all', undefined],
  ['an empty slot', { confirmationStatus: 'NONE' }],
  ['a question mark', { value: '?', confirmationStatus: 'NONE' }],
  ['a question mark, unmatched', unresolved('?', 'ER_SUCCESS_NO_MATCH')],
  ['an unknown word', unresolved('squats', 'ER_SUCCESS_NO_MATCH')],
  ['a resolution that timed out', unresolved('plank', 'ER_ERROR_TIMEOUT')],
  ['a resolution that failed', unresolved('plank', 'ER_ERROR_EXCEPTION')],
  ['a match without values', unresolved('plank', 'ER_SUCCESS_MATCH', [])],
  [
    'a match of an unknown id',
    unresolved('squat', 'ER_SUCCESS_MATCH', [{ value: { name: 'squat', id: 'squat' } }]),
  ],
  [
    'a match of a prototype name',
    unresolved('x', 'ER_SUCCESS_MATCH', [{ value: { name: 'x', id: 'constructor' } }]),
  ],
  ['no authority', { value: 'plank', resolutions: { resolutionsPerAuthority: [] } }],
  ['resolutions that are empty', { value: 'plank', resolutions: {} }],
];

/** The same intent with this in one of its slots; undefined: without any slot. */
export function withSlot(
  envelope: RequestEnvelope,
  slot: string,
  value: Partial<Slot> | undefined,
): RequestEnvelope {
  const { request } = envelope;
  if (request.type !== 'IntentRequest') throw new Error('Not an intent.');
  const { name } = request.intent;
  const slots = value && { [slot]: { name: slot, ...value } };
  // What tests send is less than what the types promise.
  const intent = { name, confirmationStatus: 'NONE', ...(slots && { slots }) } as Intent;
  return { ...envelope, request: { ...request, intent } };
}
