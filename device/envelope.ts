import { createHash, randomUUID } from 'node:crypto';
import type {
  Intent,
  Request,
  RequestEnvelope,
  SessionEndedError,
  SessionEndedReason,
  Slot,
  slu,
} from 'ask-sdk-model';
import { factsOf, type Language } from '../locales/languages.js';
import type { GOES_ON } from '../lambda/screen/touch.js';
import { TOKEN, type Touch } from '../lambda/screen/touch.js';

/** What the ear made of an utterance; a slot's `id` is null when its words name no known value. */
export interface Heard {
  readonly intent: string;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly id: string | null }>>;
}

/** Whose Echo it is, by names that anyone may choose; the ids are made from them. */
export interface Owner {
  readonly user: string;
  /** Which Echo of the account. */
  readonly echo: string;
  /** It shows documents of Alexa's presentation language. */
  readonly screen?: boolean;
}

export interface DeviceSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Record<string, unknown>;
}

/** The slots of our intents: Alexa also sends those that were not filled. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  ExerciseIntent: ['exercise'],
  ExplainIntent: ['exercise'],
  SkipIntent: ['exercise'],
  SuitableIntent: ['condition', 'exercise'],
  PainIntent: ['symptom'],
  SensationIntent: ['feeling'],
  PainQuestionIntent: ['concern'],
  CountingIntent: ['style'],
  SwitchLanguageIntent: ['language'],
};

const APPLICATION = { applicationId: 'amzn1.ask.skill.5f0b7c1e-8a3d-4b57-9d42-0c6f2e1a9b38' };
/** The version of the documents that the skill sends. */
const SCREEN = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } };

export const newSession = (): DeviceSession => ({
  id: `amzn1.echo-api.session.${randomUUID()}`,
  isNew: true,
  attributes: {},
});

/** The fields that every request has; `at` is a whole-second timestamp. */
const head = (heard: Language, at: string) => ({
  requestId: `amzn1.echo-api.request.${randomUUID()}`,
  locale: factsOf(heard).locale,
  timestamp: at,
});

export const launchRequest = (heard: Language, at: string): Request => ({
  type: 'LaunchRequest',
  ...head(heard, at),
});

export const intentRequest = (understood: Heard, heard: Language, at: string): Request => ({
  type: 'IntentRequest',
  ...head(heard, at),
  intent: intentOf(understood),
  // The skill has no dialog model, and then Alexa calls every dialog complete.
  dialogState: 'COMPLETED',
});

/** What the document on the screen sends. */
export const screenRequest = (
  sent: readonly ['touch', Touch] | readonly [typeof GOES_ON],
  heard: Language,
  at: string,
): Request => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  ...head(heard, at),
  token: TOKEN,
  arguments: [...sent],
});

export const sessionEndedRequest = (
  reason: SessionEndedReason,
  error: SessionEndedError | null,
  heard: Language,
  at: string,
): Request => ({
  type: 'SessionEndedRequest',
  ...head(heard, at),
  reason,
  ...(error && { error }),
});

/** A whole request as Lambda gets it from Alexa. The same names give the same ids in every run. */
export function envelope(
  request: Request,
  session: DeviceSession,
  owner: Owner,
  /** The recognised voice, if any. */
  person: string | null,
): RequestEnvelope {
  const user = { userId: `amzn1.ask.account.${idOf(owner.user)}` };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: APPLICATION,
      attributes: session.attributes,
      user,
    },
    context: {
      System: {
        application: APPLICATION,
        user,
        device: {
          deviceId: `amzn1.ask.device.${idOf(owner.user, owner.echo)}`,
          supportedInterfaces: owner.screen === true ? SCREEN : {},
        },
        ...(person !== null && {
          person: { personId: `amzn1.ask.person.${idOf(owner.user, person)}` },
        }),
        apiEndpoint: 'https://api.eu.amazonalexa.com',
        apiAccessToken: 'the-desk-has-none',
      },
    },
    request,
  };
}

function intentOf({ intent, slots }: Heard): Intent {
  const names = new Set([...(SLOTS[intent] ?? []), ...Object.keys(slots)]);
  if (names.size === 0) return { name: intent, confirmationStatus: 'NONE' };
  const filled = [...names].map((name): [string, Slot] => [name, slotOf(name, slots[name])]);
  return { name: intent, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
}

function slotOf(name: string, heard: Heard['slots'][string] | undefined): Slot {
  if (heard === undefined) return { name, confirmationStatus: 'NONE' };
  const { value } = heard;
  const resolutions = { resolutionsPerAuthority: [resolution(name, heard.id)] };
  return {
    name,
    value,
    resolutions,
    confirmationStatus: 'NONE',
    slotValue: { type: 'Simple', value, resolutions },
  };
}

function resolution(slot: string, id: string | null): slu.entityresolution.Resolution {
  const authority = `amzn1.er-authority.echo-sdk.${APPLICATION.applicationId}.${slot}`;
  if (id === null) {
    const unmatched = { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
    // The SDK's type demands `values`; Alexa leaves it out where nothing matched.
    return unmatched as slu.entityresolution.Resolution;
  }
  // Alexa names the value in words; the ear knows only its id, and skills branch on that.
  const value = { name: id.replaceAll('-', ' '), id };
  return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value }] };
}

/** Of the form that Alexa's ids have: long, upper case, without meaning. */
const idOf = (...names: readonly string[]): string =>
  createHash('sha512').update(names.join('\n')).digest('hex').toUpperCase();
