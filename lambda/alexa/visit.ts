import type { RequestEnvelope } from 'ask-sdk-model';
import { languageOfLocale } from '../../locales/languages.js';
import type { Language } from '../coach/profile.js';
import { newSession, type Session } from '../coach/session.js';
import { personKey, type PersonKey } from '../store/store.js';
import { readAttributes, type Carried } from './attributes.js';
import { idAt, path, textAt } from './fields.js';

/** Who asks, in which conversation, and when: what an envelope says beside the request itself. */
export interface Visit {
  readonly userId: string | null;
  /** Chosen when the session starts: a sentence that is not recognised must not change the person. */
  readonly person: PersonKey;
  readonly requestId: string;
  /** The request's timestamp, epoch milliseconds. */
  readonly now: number;
  /** The language that the device understands: its locale's. */
  readonly heard: Language;
  /** Begun before this request, with what it carries along; null: this is its first. */
  readonly carried: Carried | null;
  readonly session: Session;
}

/** The language that the device understands. */
export const heardLanguage = ({ request }: RequestEnvelope): Language =>
  languageOfLocale(textAt(request, 'locale'));

/** A timestamp that cannot be read is now. */
function timeOf(timestamp: string | null): number {
  const time = timestamp === null ? NaN : Date.parse(timestamp);
  return Number.isFinite(time) ? time : Date.now();
}

/** What an envelope says of the visit; anything may be missing in requests without a session. */
export function visitOf(envelope: RequestEnvelope): Visit {
  const { session, request } = envelope;
  const system = path(envelope, 'context', 'System');
  const sessionId = idAt(session, 'sessionId') ?? '';
  const carried = session?.new === true ? null : readAttributes(session?.attributes, sessionId);
  return {
    userId: idAt(system, 'user', 'userId') ?? idAt(session, 'user', 'userId'),
    person: carried?.person ?? personKey(idAt(system, 'person', 'personId') ?? undefined),
    requestId: idAt(request, 'requestId') ?? '',
    now: timeOf(textAt(request, 'timestamp')),
    heard: heardLanguage(envelope),
    carried,
    session: carried?.session ?? newSession(sessionId),
  };
}
