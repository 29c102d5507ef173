import { describe, expect, it } from '@jest/globals';
import {
  envelope,
  intentRequest,
  launchRequest,
  newSession,
  sessionEndedRequest,
} from '../../device/envelope.js';
import { lambdaContext } from '../../device/lambda.js';

const AT = '2026-03-02T07:00:00Z';
const OWNER = { user: 'Anna Ågård', echo: 'køkken' };

describe('a request envelope', () => {
  it('has all that Alexa sends', () => {
    const session = newSession();
    const event = envelope(launchRequest('en', AT), session, OWNER, null);
    const { System } = event.context;
    expect(event.version).toBe('1.0');
    expect(event.session).toMatchObject({ new: true, sessionId: session.id, attributes: {} });
    expect(event.session?.application).toEqual(System.application);
    expect(event.session?.user).toEqual(System.user);
    expect(System.application.applicationId).toMatch(/^amzn1\.ask\.skill\.[\da-f-]{36}$/);
    expect(System.user.userId).toMatch(/^amzn1\.ask\.account\.[A-Z\d]{100,200}$/);
    expect(System.device?.deviceId).toMatch(/^amzn1\.ask\.device\.[A-Z\d]{100,200}$/);
    expect(System.device?.supportedInterfaces).toEqual({});
    expect(System.apiEndpoint).toMatch(/^https:/);
    expect(System).not.toHaveProperty('person');
    expect(event.request).toMatchObject({ type: 'LaunchRequest', locale: 'en-US', timestamp: AT });
    expect(event.request.requestId).toMatch(/^amzn1\.echo-api\.request\.[\da-f-]{36}$/);
  });

  it('has the same ids for the same names, and others for others', () => {
    const ids = (user: string, echo: string, person: string | null) => {
      const event = envelope(launchRequest('en', AT), newSession(), { user, echo }, person);
      const { user: account, device, person: voice } = event.context.System;
      return [account.userId, device?.deviceId, voice?.personId];
    };
    const [account, device, voice] = ids('a', 'b', 'c');
    expect(ids('a', 'b', 'c')).toEqual([account, device, voice]);
    const elsewhere = ids('a', 'x', 'c');
    expect([elsewhere[0], elsewhere[2]]).toEqual([account, voice]);
    expect(elsewhere[1]).not.toBe(device);
    expect(ids('x', 'b', 'c')[0]).not.toBe(account);
    expect(voice).toMatch(/^amzn1\.ask\.person\./);
  });
});

describe('a slot', () => {
  const exercise = (value: string, id: string | null) =>
    intentRequest({ intent: 'ExerciseIntent', slots: { exercise: { value, id } } }, 'da', AT);

  it('is resolved to its id, with Danish letters as they were said', () => {
    const request = exercise('knæøvelsen på ryg', 'knee-to-chest');
    expect(request).toMatchObject({ locale: 'da-DK', dialogState: 'COMPLETED' });
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: expect.stringMatching(/^amzn1\.er-authority\.echo-sdk\.amzn1/) as unknown,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'knee to chest', id: 'knee-to-chest' } }],
        },
      ],
    };
    expect(request).toHaveProperty('intent', {
      name: 'ExerciseIntent',
      confirmationStatus: 'NONE',
      slots: {
        exercise: {
          name: 'exercise',
          value: 'knæøvelsen på ryg',
          confirmationStatus: 'NONE',
          resolutions,
          slotValue: { type: 'Simple', value: 'knæøvelsen på ryg', resolutions },
        },
      },
    });
  });

  it('says so when it matched nothing, without values', () => {
    const request = JSON.stringify(exercise('dog', null));
    expect(request).toContain('"status":{"code":"ER_SUCCESS_NO_MATCH"}}');
    expect(request).not.toContain('"values"');
  });

  it('comes without a value when it was not filled, and not where the intent has none', () => {
    const intent = (name: string) => intentRequest({ intent: name, slots: {} }, 'en', AT);
    expect(intent('ExplainIntent')).toHaveProperty('intent.slots', {
      exercise: { name: 'exercise', confirmationStatus: 'NONE' },
    });
    expect(intent('AMAZON.YesIntent')).not.toHaveProperty('intent.slots');
  });
});

it('the end of a session comes with its reason', () => {
  const error = { type: 'INVALID_RESPONSE', message: 'No answer' } as const;
  const request = sessionEndedRequest('ERROR', error, 'en', AT);
  expect(request).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR', error });
  const silence = sessionEndedRequest('EXCEEDED_MAX_REPROMPTS', null, 'en', AT);
  expect(silence).not.toHaveProperty('error');
});

it('a Lambda context counts down from eight seconds', () => {
  const context = lambdaContext('id');
  expect(context.awsRequestId).toBe('id');
  expect(context.getRemainingTimeInMillis()).toBeGreaterThan(7_000);
  expect(context.getRemainingTimeInMillis()).toBeLessThanOrEqual(8_000);
});
