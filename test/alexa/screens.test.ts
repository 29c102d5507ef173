import type { interfaces, RequestEnvelope } from 'ask-sdk-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, onScreen, openBench, type Bench } from '../support/skill.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

type UserEvent = interfaces.alexa.presentation.apl.UserEvent;

/** What a document sends instead of a word. */
function event(asked: RequestEnvelope, args: readonly string[]): RequestEnvelope {
  const { requestId, timestamp } = asked.request;
  const type = 'Alexa.Presentation.APL.UserEvent';
  const request: UserEvent = {
    type,
    requestId,
    timestamp,
    locale: 'en-US',
    token: 'back-coach',
    arguments: [...args],
  };
  return { ...asked, request };
}

describe('an Echo', () => {
  it('without a screen is sent no document', async () => {
    const caller = new Caller(bench, { user: 'plain' });
    const { envelope } = await caller.launch();
    expect(envelope.response.directives).toBeUndefined();
  });

  it('with a screen is sent one with each answer, and is otherwise answered alike', async () => {
    const plain = await new Caller(bench, { user: 'a' }).launch();
    const caller = new Caller(bench, { user: 'b' });
    const { envelope } = await caller.send(onScreen(caller.launching()));
    const { directives, ...rest } = envelope.response;
    expect(directives?.map(({ type }) => type)).toEqual(['Alexa.Presentation.APL.RenderDocument']);
    expect(rest).toEqual(plain.envelope.response);
  });

  it('goes to the next exercise when that is touched, as when it is said', async () => {
    const said = new Caller(bench, { user: 'said' });
    const touched = new Caller(bench, { user: 'touched' });
    for (const caller of [said, touched]) {
      await caller.launch();
      await caller.say('StartRoutineIntent');
    }
    const word = await said.say('AMAZON.NextIntent');
    const asked = touched.asking('AMAZON.NextIntent');
    const answer = await touched.send(event(asked, ['touch', 'next']));
    expect(answer.envelope.response.outputSpeech).toEqual(word.envelope.response.outputSpeech);
  });
  it('with a screen goes on by itself when the rest is over, without a microphone', async () => {
    // Its length is measured; nothing tells when a voice that is estimated is over.
    const danish = await openBench({ skill: { speaks: 'da' } });
    const caller = new Caller(danish, { user: 'resting' });
    const asking = (intent: string): RequestEnvelope => onScreen(caller.asking(intent));
    await caller.send(onScreen(caller.launching()));
    await caller.send(asking('StartRoutineIntent'));
    const { envelope } = await caller.send(asking('ReadyIntent'));
    expect(envelope.response).not.toHaveProperty('shouldEndSession');
    expect(envelope.response).not.toHaveProperty('reprompt');
    expect(envelope.response.directives).toMatchObject([
      { datasources: { coach: { goesOnAt: expect.any(Number) } } },
    ]);
    danish.now += 100_000;
    const moved = await caller.send(event(asking('ReadyIntent'), ['goesOn']));
    expect(moved.said).toMatch(/^På ryggen med bøjede knæ\. Så fortsætter vi\./);
    await danish.close();
  });
});
