import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, RequestEnvelope, Response } from 'ask-sdk-model';
import { createBudget } from '../store/store.js';
import { writeAttributes, type Carried } from './attributes.js';
import { complaintOf } from './complaint.js';
import { converse, type Means, type Reply } from './converse.js';
import type { Heard } from './heard.js';
import { leave } from './leave.js';
import { picture, shows } from './screens.js';
import type { Entry } from './log.js';
import type { SkillOptions } from './options.js';
import type { Visit } from './visit.js';
import { speakersFor, type Speakers } from './voices.js';
import type { Language } from '../coach/profile.js';

export type Outcome = Pick<Entry, 'outcome' | 'place' | 'error'>;

/** Answers what was heard, and tells for the log how it went. */
export type Converse = (
  input: HandlerInput,
  visit: Visit,
  heard: Heard,
) => Promise<readonly [Response, Outcome]>;

/** What the session carries on. Left alone, ask-sdk sends back whatever came, of any size. */
function carryOn(input: HandlerInput, carried: Carried | null): void {
  // Outside a session ask-sdk throws.
  if (!input.requestEnvelope.session) return;
  input.attributesManager.setSessionAttributes(carried === null ? {} : writeAttributes(carried));
}

/** The skill's name is the same in both languages. */
const CARD_TITLE = 'Back Coach';

/**
 * `shouldEndSession` follows from the ending: false opens the microphone behind a question, true
 * closes; left out, a session with something on the screen stays for 30 s without a microphone.
 */
function spoken(input: HandlerInput, reply: Reply, shown: readonly Directive[]): Response {
  const { responseBuilder } = input;
  const { speech, reprompt, goesOnAt, card } = reply.rendered;
  const builder = responseBuilder.speak(speech);
  if (card !== null) builder.withSimpleCard(CARD_TITLE, card);
  for (const each of shown) builder.addDirective(each);
  if (reprompt === null && goesOnAt === null) {
    return builder.withShouldEndSession(true).getResponse();
  }
  carryOn(input, reply.carried);
  if (reprompt === null) return builder.getResponse();
  return builder.reprompt(reprompt).withShouldEndSession(false).getResponse();
}

/** Requests that cannot be spoken to; `CanFulfillIntentRequest` alone must be told something. */
function unspoken({ requestEnvelope, responseBuilder }: HandlerInput): Response {
  const response = responseBuilder.getResponse();
  return requestEnvelope.request.type === 'CanFulfillIntentRequest'
    ? { ...response, canFulfillIntent: { canFulfill: 'NO' } }
    : response;
}

const SILENT: Outcome = { outcome: 'silent', place: null };

export function conversation(options: SkillOptions): Converse {
  const speakers: Readonly<Record<Language, Speakers>> = speakersFor(options.voices);
  const meansFor = ({ heard }: Visit, envelope: RequestEnvelope): Means => ({
    store: options.store,
    budget: createBudget(options.budgetMs),
    speakers: speakers[heard],
    device: {
      heard,
      speaks: options.speaks ?? heard,
      speaksAll: options.speaksAll,
      breakIn: options.breakIn,
      goesOn: shows(envelope),
    },
  });
  return async (input, visit, heard) => {
    const means = meansFor(visit, input.requestEnvelope);
    const complaint = complaintOf(input.requestEnvelope.request);
    carryOn(input, visit.carried);
    switch (heard.kind) {
      case 'command': {
        const reply = await converse(visit, heard.command, means);
        const { place } = reply.carried.profile;
        const shown = await picture(input.requestEnvelope, visit, reply);
        return [spoken(input, reply, shown), { outcome: reply.outcome, place }];
      }
      case 'left':
        return [
          unspoken(input),
          { outcome: await leave(visit, heard.heard, means), ...complaint, place: null },
        ];
      case 'disabled':
        if (visit.userId !== null) await means.store.deleteAll(visit.userId, means.budget);
        return [unspoken(input), SILENT];
      case 'other':
        return [unspoken(input), { ...SILENT, ...complaint }];
    }
  };
}
