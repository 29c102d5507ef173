import * as v from 'valibot';

import { INTENTS } from '../../lambda/alexa/heard.js';

const REQUESTS = ['LaunchRequest', 'SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled'];

/** What Alexa may tell of an answer. */
const COMPLAINTS = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
] as const;

/** All that a line of the log may say: every value is from a small set, so nothing can hide in one. */
const entry = v.strictObject({
  intent: v.picklist([...INTENTS, ...REQUESTS, 'unknown']),
  place: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^[a-z-]+ (rest|position|movement|repetition|done) \d{1,2} (right|left|-)$/),
    ),
  ),
  ms: v.pipe(v.number(), v.integer()),
  language: v.picklist(['en', 'da']),
  outcome: v.picklist(['saved', 'unsaved', 'silent', 'refused', 'failed', 'rejected']),
  error: v.optional(v.picklist(['StoreUnavailable', ...COMPLAINTS])),
});

/** What a line of the log says that it must not; null where there is nothing. */
export function indiscretion(line: string): string | null {
  const found = v.safeParse(entry, JSON.parse(line));
  return found.success ? null : found.issues.map(({ message }) => message).join('; ');
}
