import './missing-line.js';
import type {
  RequestEnvelope,
  ResponseEnvelope,
  SessionEndedError,
  SessionEndedReason,
} from 'ask-sdk-model';
import { timestamp } from '../../device/clock.js';
import {
  envelope,
  intentRequest,
  launchRequest,
  newSession,
  sessionEndedRequest,
  type DeviceSession,
  type Heard,
} from '../../device/envelope.js';
import { spokenText } from '../../device/playback.js';
import { createLog, type LogLevel } from '../../lambda/alexa/log.js';
import { createSkill, type Handler, type SkillOptions } from '../../lambda/alexa/skill.js';
import type { Language, Profile } from '../../lambda/coach/profile.js';
import { parseRecord } from '../../lambda/store/record.js';
import {
  createStore,
  type ClientLimits,
  type PersonKey,
  type Store,
} from '../../lambda/store/store.js';
import { WORDS } from '../../locales/index.js';
import { openProxy, type Call, type Fate, type Proxy } from './proxy.js';
import { TABLE_NAME, clientOf, openTestTable, type RawItem, type TestTable } from './table.js';
import { VOICES } from './voices.js';

export { VOICES };

export interface BenchOptions {
  readonly limits?: Partial<ClientLimits>;
  readonly logLevel?: LogLevel;
  readonly skill?: Partial<SkillOptions>;
}

/** The whole skill on a table in memory, whose connection can be cut or made bad. */
export interface Bench {
  readonly handler: Handler;
  readonly store: Store;
  readonly table: TestTable;
  readonly proxy: Proxy;
  /** What was logged. */
  readonly lines: string[];
  /** `down`: nobody listens where the table was. */
  connection: 'up' | 'down';
  /** What becomes of each call to the table. */
  fate: (call: Call) => Fate | Promise<Fate>;
  /** Epoch milliseconds; every request carries it, cut to seconds. */
  now: number;
  close(): Promise<void>;
}

/** Port 9 is `discard`, and nobody discards any more: the connection is refused at once. */
const DEAD_ENDPOINT = 'http://127.0.0.1:9';

/** Two stores as one: the table's while the connection is up, nobody's while it is down. */
function switched(alive: Store, dead: Store, isUp: () => boolean): Store {
  const now = () => (isUp() ? alive : dead);
  return {
    read: (...args) => now().read(...args),
    save: (...args) => now().save(...args),
    forget: (...args) => now().forget(...args),
    deleteAll: (...args) => now().deleteAll(...args),
  };
}

export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const table = await openTestTable();
  const lines: string[] = [];
  const proxy = await openProxy(table.endpoint, (call) => bench.fate(call));
  // Generous: a busy machine must not look like an outage.
  const limits = { attempts: 3, connect: 4_000, attempt: 4_000, ...options.limits };
  const alive = createStore({ client: clientOf(proxy.endpoint, limits), table: TABLE_NAME });
  const nobody = clientOf(DEAD_ENDPOINT, { ...limits, attempts: 1 });
  const dead = createStore({ client: nobody, table: TABLE_NAME });
  const store = switched(alive, dead, () => bench.connection === 'up');
  const bench: Bench = {
    store,
    handler: createSkill({
      store,
      voices: VOICES,
      speaksAll: true,
      speaks: null,
      breakIn: 'wake',
      skillId: null,
      log: createLog(options.logLevel ?? 'info', (line) => lines.push(line)),
      ...options.skill,
    }),
    table,
    proxy,
    lines,
    connection: 'up',
    fate: () => 'through',
    now: Date.UTC(2026, 2, 2, 7),
    async close() {
      proxy.close();
      await table.close();
    },
  };
  return bench;
}

/** An answer as the tests look at it. */
export interface Answer {
  readonly envelope: ResponseEnvelope;
  readonly ssml: string;
  /** What is said, without tags and silence. */
  readonly said: string;
  readonly reprompt: string | null;
  /** The session goes on. */
  readonly open: boolean;
}

const ssmlOf = (speech: ResponseEnvelope['response']['outputSpeech']): string | null =>
  speech?.type === 'SSML' ? speech.ssml : null;

export function answerOf(envelope: ResponseEnvelope): Answer {
  const { outputSpeech, reprompt, shouldEndSession } = envelope.response;
  const ssml = ssmlOf(outputSpeech) ?? '';
  return {
    envelope,
    ssml,
    said: ssml === '' ? '' : spokenText(ssml),
    reprompt: ssmlOf(reprompt?.outputSpeech),
    open: shouldEndSession !== true,
  };
}

/** An answer that says a line without `{slots}`, and how often. */
export const timesSaid = (
  { said }: Answer,
  key: keyof typeof WORDS.en,
  language: Language = 'en',
): number => said.split(WORDS[language][key]).length - 1;

export interface CallerOptions {
  readonly user: string;
  readonly echo?: string;
  readonly heard?: Language;
}

/** The same request from an Echo Show. */
export function onScreen(request: RequestEnvelope): RequestEnvelope {
  const { device } = request.context.System;
  const supportedInterfaces = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };
  const System = {
    ...request.context.System,
    device: { ...device, deviceId: 'show', supportedInterfaces },
  };
  return { ...request, context: { ...request.context, System } };
}

/** Where requests go, and the time that they carry. */
export type Line = Pick<Bench, 'handler' | 'now'>;

/** An Echo with its session: its requests can be made without being sent, to send them twice. */
export class Caller {
  #session: DeviceSession = newSession();
  /** The recognised voice, if any. */
  person: string | null = null;
  readonly #bench: Line;
  readonly #options: CallerOptions;

  constructor(bench: Line, options: CallerOptions) {
    this.#bench = bench;
    this.#options = options;
  }

  /** As Alexa names the account. */
  get userId(): string {
    return this.asking('').context.System.user.userId;
  }

  /** `launch`, without sending it: a session begins. */
  launching(): RequestEnvelope {
    this.#session = newSession();
    return this.#wrap(launchRequest(this.#heard, this.#at));
  }

  asking(intent: string, slots: Heard['slots'] = {}): RequestEnvelope {
    return this.#wrap(intentRequest({ intent, slots }, this.#heard, this.#at));
  }

  leaving(reason: SessionEndedReason, error: SessionEndedError | null = null): RequestEnvelope {
    return this.#wrap(sessionEndedRequest(reason, error, this.#heard, this.#at));
  }

  /** Sends a request as it is; the session goes on from its answer, or is over with it. */
  async send(request: RequestEnvelope): Promise<Answer> {
    const answer = answerOf(await this.#bench.handler(request));
    const { id } = this.#session;
    const attributes = answer.envelope.sessionAttributes ?? {};
    this.#session = answer.open ? { id, isNew: false, attributes } : newSession();
    return answer;
  }

  /** Goes on from an answer that came another way, or is over with it. */
  resume(session: DeviceSession, open: boolean): void {
    this.#session = open ? session : newSession();
  }

  launch(): Promise<Answer> {
    return this.send(this.launching());
  }

  /** After so many milliseconds, an intent. */
  async say(intent: string, slots: Heard['slots'] = {}, after = 1_000): Promise<Answer> {
    this.#bench.now += after;
    return this.send(this.asking(intent, slots));
  }

  get #heard(): Language {
    return this.#options.heard ?? 'en';
  }

  get #at(): string {
    return timestamp(this.#bench.now);
  }

  #wrap(request: RequestEnvelope['request']): RequestEnvelope {
    const { user, echo = 'kitchen' } = this.#options;
    // Sent as JSON, and so never shared with what was sent before.
    return structuredClone(envelope(request, this.#session, { user, echo }, this.person));
  }
}

/** The stored record of a person, as it lies in the table. */
export const recordOf = (
  item: RawItem | undefined,
  person: PersonKey = 'household',
): RawItem | undefined => item?.['people']?.M?.[person]?.M;

/** What is stored of the household, as it is read back. */
export async function storedBy({ table }: Bench, { userId }: Caller): Promise<Profile> {
  const record = (await table.raw(userId))?.['people']?.M?.['household'];
  if (record === undefined) throw new Error('Nothing is stored.');
  return parseRecord(record).profile;
}
