import type { Request } from 'ask-sdk-model';
import { textAt } from './fields.js';

/** What Alexa calls what went wrong with an answer; what it writes about it is not kept. */
const KINDS = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
] as const;

/** For the log. An answer that Alexa refuses is our failure; a device that is gone is nobody's. */
export interface Complaint {
  readonly outcome: 'rejected' | 'silent';
  readonly error: (typeof KINDS)[number];
}

/** `SessionEndedRequest` and `System.ExceptionEncountered` may tell of one; null: nothing is wrong. */
export function complaintOf(request: Request): Complaint | null {
  const type = textAt(request, 'error', 'type');
  const error = KINDS.find((each) => each === type);
  if (error === undefined) return null;
  return { outcome: error === 'INVALID_RESPONSE' ? 'rejected' : 'silent', error };
}
