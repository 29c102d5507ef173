import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { createBudget } from '../store/store.js';
import { writeAttributes } from './attributes.js';
import { converse, type Means, type Reply } from './converse.js';
import type { Heard } from './heard.js';
import { leave } from './leave.js';
import type { Entry } from './log.js';
import type { SkillOptions } from './options.js';
import type { Visit } from './visit.js';
import { speakersFor, type Speakers } from './voices.js';
import type { Language } from '../coach/profile.js';

export type Outcome = Pick<Entry, 'outcome' | 'place'>;

/** Answers what was heard, and tells for the log how it went. */
export type Converse = (
  input: HandlerInput,
  visit: Visit,
  heard: Heard,
) => Promise<readonly [Response, Outcome]>;

/** The skill's name is the same in both languages. */
const CARD_TITLE = 'Back Coach';

/** `shouldEndSession` follows from the ending: an open microphone only behind a question. */
function spoken(input: HandlerInput, reply: Reply): Response {
  const { requestEnvelope, responseBuilder, attributesManager } = input;
  const { speech, reprompt, card } = reply.rendered;
  const builder = responseBuilder.speak(speech);
  if (card !== null) builder.withSimpleCard(CARD_TITLE, card);
  if (reprompt === null) return builder.withShouldEndSession(true).getResponse();
  // Outside a session ask-sdk throws.
  if (requestEnvelope.session) {
    attributesManager.setSessionAttributes(writeAttributes(reply.carried));
  }
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
  const meansFor = ({ heard }: Visit): Means => ({
    store: options.store,
    budget: createBudget(options.budgetMs),
    speakers: speakers[heard],
    device: {
      heard,
      speaks: options.speaks ?? heard,
      danish: options.danish,
      breakIn: options.breakIn,
    },
  });
  return async (input, visit, heard) => {
    const means = meansFor(visit);
    switch (heard.kind) {
      case 'command': {
        const reply = await converse(visit, heard.command, means);
        const { place } = reply.carried.profile;
        return [spoken(input, reply), { outcome: reply.outcome, place }];
      }
      case 'left':
        await leave(visit, heard.heard, means);
        return [unspoken(input), SILENT];
      case 'disabled':
        if (visit.userId !== null) await means.store.deleteAll(visit.userId, means.budget);
        return [unspoken(input), SILENT];
      case 'other':
        return [unspoken(input), SILENT];
    }
  };
}
