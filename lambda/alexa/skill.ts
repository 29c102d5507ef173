import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
// Not by the package's index, which also loads clients, view ports and more that nothing here needs.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory.js';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { DEFAULT_LANGUAGE } from '../../locales/languages.js';
import { RESOURCES } from '../../locales/resources.js';
import { escapeXml } from '../speech/ssml.js';
import { conversation, type Outcome } from './conversation.js';
import { textAt } from './fields.js';
import { heardIn, INTENTS } from './heard.js';
import type { Entry } from './log.js';
import type { SkillOptions } from './options.js';
import { admitted, RefusedRequest } from './refused.js';
import { heardLanguage, visitOf } from './visit.js';

export type { SkillOptions } from './options.js';

/** Two parameters: Node 24 on Lambda refuses handlers that take a callback (ask-sdk's `.lambda()`). */
export type Handler = (event: unknown, context?: Context) => Promise<ResponseEnvelope>;

/** As Alexa names the types of its requests, also those of tomorrow. */
const REQUEST_TYPE = /^[A-Z][A-Za-z.]{0,79}$/;

/** The names of our intents and of Alexa's requests are no secret; others are whatever was sent. */
function nameOf({ request }: RequestEnvelope): string {
  if (request.type !== 'IntentRequest') {
    return REQUEST_TYPE.test(request.type) ? request.type : 'unknown';
  }
  return INTENTS.find((each) => each === textAt(request, 'intent', 'name')) ?? 'unknown';
}

function entry(envelope: RequestEnvelope, since: number, outcome: Outcome): Entry {
  return {
    intent: nameOf(envelope),
    ms: Math.round(performance.now() - since),
    language: heardLanguage(envelope),
    ...outcome,
  };
}

function conversing(options: SkillOptions): RequestHandler {
  const converse = conversation(options);
  return {
    canHandle: () => true,
    async handle(input) {
      const { requestEnvelope, attributesManager } = input;
      const since = performance.now();
      attributesManager.setRequestAttributes({ since });
      const heard = heardIn(requestEnvelope.request);
      const [response, outcome] = await converse(input, visitOf(requestEnvelope), heard);
      options.log(entry(requestEnvelope, since, outcome));
      return response;
    },
  };
}

/**
 * Something is broken: a plain sentence, made without anything that could be broken as well. What
 * was to be deleted and was not is Lambda's to try again.
 */
function apologising({ log }: SkillOptions): ErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope, responseBuilder, attributesManager }, error) {
      const since = Number(attributesManager.getRequestAttributes()['since'] ?? performance.now());
      const failed = { outcome: 'failed', place: null } as const;
      log({ ...entry(requestEnvelope, since, failed), error: error.name });
      const { kind } = heardIn(requestEnvelope.request);
      if (kind === 'disabled') throw error;
      if (kind !== 'command') return responseBuilder.getResponse();
      const sorry = escapeXml(RESOURCES[heardLanguage(requestEnvelope)].lines.error);
      return responseBuilder.speak(sorry).withShouldEndSession(true).getResponse();
    },
  };
}

/** Nothing is known of a caller that is refused, and nothing of what it sent is told. */
const REFUSED: Entry = {
  intent: 'unknown',
  place: null,
  ms: 0,
  language: DEFAULT_LANGUAGE,
  outcome: 'refused',
};

/**
 * The skill as one handler.
 *
 * @throws RefusedRequest (as a rejection) for anything but an envelope of this skill
 * @throws StoreUnavailable (as a rejection) where a disabled skill's data could not be deleted
 */
export function createSkill(options: SkillOptions): Handler {
  const skill = CustomSkillFactory.init()
    .addRequestHandlers(conversing(options))
    .addErrorHandlers(apologising(options))
    .create();
  return async (event, context) => {
    try {
      return await skill.invoke(admitted(event, options.skillId), context);
    } catch (error) {
      if (error instanceof RefusedRequest) options.log(REFUSED);
      throw error;
    }
  };
}
