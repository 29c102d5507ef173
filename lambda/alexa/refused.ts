import type { RequestEnvelope } from 'ask-sdk-model';
import { path } from './fields.js';

/** Not an Alexa request, or one for another skill: nothing is read, written or answered. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** Skill events and requests without a session name the application in the context only. */
function isFor(event: unknown, skillId: string): boolean {
  const named = [
    path(event, 'context', 'System', 'application', 'applicationId'),
    path(event, 'session', 'application', 'applicationId'),
  ].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => id === skillId);
}

function isEnvelope(event: unknown): event is RequestEnvelope {
  return typeof path(event, 'request', 'type') === 'string';
}

/**
 * Lets an envelope for this skill pass.
 *
 * @param skillId the only skill that may call; null: any
 * @throws RefusedRequest without naming what was in the request
 */
export function admitted(event: unknown, skillId: string | null): RequestEnvelope {
  if (!isEnvelope(event)) throw new RefusedRequest('Not an Alexa request envelope.');
  if (skillId !== null && !isFor(event, skillId)) {
    throw new RefusedRequest('This request is for another skill than SKILL_ID names.');
  }
  return event;
}
