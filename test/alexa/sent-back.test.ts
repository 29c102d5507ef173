import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, test } from '@jest/globals';

import { NOTICES } from '../../lambda/alexa/attributes.js';
import { freshFor } from '../support/fresh.js';
import type { Caller } from '../support/skill.js';
import { type Bench } from '../support/skill.js';

let bench: Bench;
let caller: Caller;

freshFor('sent-back', (fresh) => {
  ({ bench, caller } = fresh);
});

const carrying = (attributes: unknown, envelope: RequestEnvelope) => ({
  ...envelope,
  session: { ...envelope.session, new: false, attributes },
});

/** A request that may not be answered with words. */
const unspoken = (): RequestEnvelope => {
  const base = caller.asking('AMAZON.HelpIntent');
  const type = 'Alexa.Presentation.APL.UserEvent';
  return { ...base, request: { ...base.request, type } };
};

test('ids as long as Alexa makes them are kept, and longer ones are none', async () => {
  const event = caller.launching();
  const asked = async (length: number) => {
    const id = 'Å'.repeat(length);
    const System = { ...event.context.System, user: { userId: id }, person: { personId: id } };
    const session = { ...event.session, sessionId: id, user: { userId: id } };
    const answer = await bench.handler({ ...event, context: { System }, session });
    return { answer: JSON.stringify(answer), item: await bench.table.raw(id) };
  };
  const longest = await asked(255);
  expect(longest.item?.['people']?.M).toHaveProperty(`person:${'Å'.repeat(255)}`);
  expect(longest.answer).toContain('Å'.repeat(255));
  const longer = await asked(256);
  expect(longer.item).toBeUndefined();
  expect(longer.answer).not.toContain('Å');
  expect(longer.answer).toContain('Welcome');
});

test.each(['person:', '__proto__', 'households', 'toString', '', `person:${'x'.repeat(400)}`])(
  'a session of "%s" is nobody\'s: it begins anew',
  async (person) => {
    const first = await bench.handler(caller.launching());
    const attributes = { ...first.sessionAttributes, person };
    const event = carrying(attributes, caller.asking('AMAZON.HelpIntent'));
    const { sessionAttributes } = await bench.handler(event);
    expect(sessionAttributes?.['person']).toBe('household');
  },
);

test('attributes that are not ours are not sent back, of whatever size', async () => {
  const attributes = { filler: 'x'.repeat(200_000) };
  for (const request of [unspoken(), caller.asking('AMAZON.StopIntent')]) {
    const answer = await bench.handler(carrying(attributes, request));
    expect(answer.sessionAttributes).not.toHaveProperty('filler');
  }
});

test('attributes of ours are sent back where nothing may be said', async () => {
  const { sessionAttributes } = await bench.handler(caller.launching());
  const event = carrying(sessionAttributes, unspoken());
  expect((await bench.handler(event)).sessionAttributes).toEqual(sessionAttributes);
});

test('more notices than there are make attributes that are not ours', async () => {
  const { sessionAttributes } = await bench.handler(caller.launching());
  const sentBack = async (told: readonly string[]): Promise<unknown> => {
    const event = carrying({ ...sessionAttributes, told }, unspoken());
    return (await bench.handler(event)).sessionAttributes?.['told'];
  };
  expect(await sentBack(NOTICES)).toEqual(NOTICES);
  expect(await sentBack([...NOTICES, 'store.save'])).toBeUndefined();
  expect(await sentBack(Array.from({ length: 10_000 }, () => 'store.save'))).toBeUndefined();
});
