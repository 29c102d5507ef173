import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { lawful, openDoor } from './door.js';
import { anyOfType } from './generate.js';
import { REQUESTS } from './types.js';

const ANOTHER = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

const door = openDoor();

/** Of one definition of a request, as `ask-sdk-model` knows it; the same in every run. */
const some = (name: string): unknown[] => fc.sample(anyOfType(name), { numRuns: 3, seed: 6 });

function calling({ context, session }: RequestEnvelope, request: unknown, skill: string | null) {
  const application = skill === null ? undefined : { applicationId: skill };
  return JSON.parse(
    JSON.stringify({
      version: '1.0',
      context: { ...context, System: { ...context.System, application } },
      session: { ...session, application },
      request,
    }),
  ) as unknown;
}

test('the model knows the requests that matter here', () => {
  expect(REQUESTS).toEqual(
    expect.arrayContaining([
      'LaunchRequest',
      'IntentRequest',
      'SessionEndedRequest',
      'SessionResumedRequest',
      'canfulfill.CanFulfillIntentRequest',
      'events.skillevents.SkillDisabledRequest',
      'interfaces.alexa.presentation.apl.UserEvent',
    ]),
  );
});

describe.each(REQUESTS)('%s', (name) => {
  test.each([
    ['another skill', ANOTHER],
    ['no skill', null],
    ['an empty name', ''],
  ])('for %s is refused: nothing is read, written or answered', async (_, skill) => {
    const whole = lawful('callers');
    for (const request of some(name)) {
      const { answer, error, calls, lines } = await door.send(calling(whole, request, skill));
      expect(answer).toBeNull();
      expect(error?.name).toBe('RefusedRequest');
      expect(calls).toBe(0);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
        { intent: 'unknown', place: null, ms: 0, language: 'en', outcome: 'refused' },
      ]);
    }
    expect(door.keeps(whole.context.System.user.userId)).toBe(false);
  });

  test('for this skill is answered', async () => {
    const whole = lawful('callers of ours');
    const ours = whole.context.System.application.applicationId;
    for (const request of some(name)) {
      const { answer, error } = await door.send(calling(whole, request, ours));
      expect(error).toBeNull();
      expect(answer?.version).toBe('1.0');
    }
  });
});
