import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { timestamp } from '../../device/clock.js';
import { INTENTS } from '../../lambda/alexa/heard.js';
import { TOKEN, TOUCHES } from '../../lambda/screen/touch.js';
import { path } from '../../lambda/alexa/fields.js';
import { SPOKEN_IN_SOUND, lawful, openDoor } from './door.js';
import { edit, edited } from './edits.js';
import { anyOfType } from './generate.js';
import { wrongWith } from './legal.js';
import { REQUESTS } from './types.js';
import { jump, locale, odd, text } from './values.js';

/** So many requests come in conversations of five, each with what the answer before left. */
const WANTED = Number(process.env['HOSTILE_REQUESTS'] ?? 2_000);
const LENGTH = 5;

const doors = { text: openDoor(), sound: openDoor(SPOKEN_IN_SOUND) };

const resolution = fc.record({
  authority: text,
  status: fc.record({ code: fc.constantFrom('ER_SUCCESS_MATCH', 'ER_SUCCESS_NO_MATCH') }),
  values: fc.array(fc.record({ value: fc.record({ name: text, id: text }) }), { maxLength: 2 }),
});

const slot = fc.record({
  name: text,
  value: text,
  resolutions: fc.record({ resolutionsPerAuthority: fc.array(resolution, { maxLength: 2 }) }),
});

const slots = fc.dictionary(
  fc.oneof(fc.constantFrom('exercise', 'style', 'language'), text),
  fc.oneof(slot, odd),
  { maxKeys: 3 },
);

const intent = fc.record({
  type: fc.constant('IntentRequest'),
  intent: fc.record({
    name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...INTENTS) }, text),
    confirmationStatus: fc.constant('NONE'),
    slots,
  }),
});

/** A touch on a document, ours or another. */
const touch = fc.record({
  type: fc.constant('Alexa.Presentation.APL.UserEvent'),
  token: fc.oneof({ weight: 4, arbitrary: fc.constant(TOKEN) }, text),
  arguments: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constant('touch'), fc.constantFrom(...TOUCHES)) },
    fc.array(odd, { maxLength: 2 }),
  ),
});

const request = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  { weight: 4, arbitrary: intent },
  { weight: 1, arbitrary: touch },
  { weight: 3, arbitrary: fc.oneof(...REQUESTS.map(anyOfType)) },
);

const step = fc.record({
  request,
  locale,
  jump,
  context: fc.option(anyOfType('Context'), { freq: 4 }),
  /** An Echo Show, which is sent documents. */
  shows: fc.boolean(),
  isNew: fc.boolean(),
  edits: fc.array(edit, { maxLength: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Failed = Record<'seed' | 'counterexamplePath' | 'counterexample' | 'errorInstance', unknown>;

const EARLIEST = Date.UTC(-1, 0);
const LATEST = Date.UTC(9_998, 0);

/** What Alexa would send, but for the request, and for what was done to it. */
function eventOf(one: Step, user: string, now: number, attributes: Record<string, unknown>) {
  const base = lawful(user, attributes);
  const { requestId } = base.request;
  const at = timestamp(Math.min(LATEST, Math.max(EARLIEST, now)));
  const { device, ...system } = base.context.System;
  const supportedInterfaces = one.shows ? { 'Alexa.Presentation.APL': {} } : {};
  const System = { ...system, device: { ...device, supportedInterfaces } };
  const whole = {
    ...base,
    session: { ...base.session, new: one.isNew },
    context: { ...(one.context as object | null), System },
    request: { ...(one.request as object), requestId, timestamp: at, locale: one.locale },
  };
  return edited(whole, one.edits);
}

/** Hostile texts are long: enough of them to see what they were. */
const brief = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' && each.length > 300 ? `${each.slice(0, 20)}… ${each.length}` : each,
  );

const failure = ({ seed, counterexamplePath, counterexample, errorInstance }: Failed): string =>
  `${String(errorInstance)}\nSEED=${String(seed)} ${String(counterexamplePath)}\n${brief(counterexample)}`;

test('nothing that is sent makes the skill crash, hang, or give itself away', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  console.info(`hostile input: seed ${seed}`);
  const met = { requests: 0, refused: 0, silent: 0, spoken: 0, shown: 0, cards: 0, slowest: 0 };
  const types = new Set<unknown>();
  let user = 0;
  const run = await fc.check(
    fc.asyncProperty(
      fc.constantFrom(doors.text, doors.sound),
      fc.array(step, { minLength: LENGTH, maxLength: LENGTH }),
      async (door, conversation) => {
        user += 1;
        let now = Date.UTC(2026, 2, 2, 7);
        let attributes: Record<string, unknown> = {};
        for (const each of conversation) {
          now += each.jump;
          const event = eventOf(each, `hostile-${user}`, now, attributes);
          const outcome = await door.send(event);
          const wrong = await wrongWith(event, outcome);
          if (wrong !== null) throw new Error(wrong);
          attributes = outcome.answer?.sessionAttributes ?? attributes;
          met.requests += 1;
          met.slowest = Math.max(met.slowest, Math.round(outcome.ms));
          const { outputSpeech, directives, card } = outcome.answer?.response ?? {};
          met[outcome.answer === null ? 'refused' : outputSpeech ? 'spoken' : 'silent'] += 1;
          if (directives !== undefined) met.shown += 1;
          if (card !== undefined) met.cards += 1;
          types.add(path(each.request, 'type'));
        }
      },
    ),
    { seed, numRuns: Math.ceil(WANTED / LENGTH) },
  );
  if (run.failed) throw new Error(failure(run));
  console.info(`hostile input: ${JSON.stringify(met)}, ${types.size} types of request`);
  expect(met.requests).toBeGreaterThanOrEqual(WANTED);
  const least = Math.min(met.refused, met.silent, met.spoken, met.shown, met.cards);
  expect(least).toBeGreaterThan(WANTED / 50);
  expect(types.size).toBe(REQUESTS.length);
}, 900_000);
