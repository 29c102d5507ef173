import type { Context } from 'aws-lambda';
import type {
  Request,
  RequestEnvelope,
  ResponseEnvelope,
  SessionEndedError,
  SessionEndedReason,
} from 'ask-sdk-model';
import { GOES_ON, type Touch } from '../lambda/screen/touch.js';
import { LANGUAGES, otherThan, type Language } from '../locales/languages.js';
import { RESOURCES } from '../locales/resources.js';
import { timestamp, type Clock } from './clock.js';
import {
  envelope,
  intentRequest,
  launchRequest,
  newSession,
  sessionEndedRequest,
  screenRequest,
  type DeviceSession,
  type Heard,
  type Owner,
} from './envelope.js';
import { invocation } from './invocation.js';
import { lambdaContext } from './lambda.js';
import type { LengthOf } from './playback.js';
import { answerOf, course, type Answer, type Moment } from './session.js';

export type Handler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;
export type Listen = (utterance: string, language: Language) => Heard;

/** All that an Echo does, for whoever watches; `at` is epoch milliseconds. */
export type EchoEvent =
  | Moment
  | ({ readonly at: number } & (
      | { readonly kind: 'said'; readonly words: string; readonly breaksIn: boolean }
      | { readonly kind: 'answered'; readonly answer: Answer }
      | { readonly kind: 'failed'; readonly error: unknown }
    ));

export interface EchoOptions {
  readonly handler: Handler;
  readonly listen: Listen;
  readonly lengthOf: LengthOf;
  readonly clock: Clock;
  readonly owner: Owner;
  readonly heard: Language;
  /** The ear keeps its language, as on a real Echo, whatever language is spoken. */
  readonly heardFixed: boolean;
  readonly on: (event: EchoEvent) => void;
}

/** An Echo; what its screen shows is its watcher's to draw. Time reaches it through `step` only: see `household.ts`. */
export class Echo {
  #session: DeviceSession | null = null;
  #state: 'idle' | 'speaking' | 'listening' = 'idle';
  #coming: Moment[] = [];
  #answeredAt = 0;
  #heard: Language;
  #person: string | null = null;
  readonly #options: EchoOptions;

  constructor(options: EchoOptions) {
    this.#options = options;
    this.#heard = options.heard;
  }

  /** Words are taken without the wake word while it is listening, and break in while it speaks. */
  get state(): 'idle' | 'speaking' | 'listening' {
    return this.#state;
  }

  /** False from a closing answer on, though that is still being spoken. */
  get sessionOpen(): boolean {
    return this.#session !== null;
  }

  /** When the last answer began, epoch milliseconds. */
  get answeredAt(): number {
    return this.#answeredAt;
  }

  /** The language that it understands. */
  get heard(): Language {
    return this.#heard;
  }

  /** When it will next do something of itself, epoch milliseconds. */
  get due(): number | null {
    return this.#coming[0]?.at ?? null;
  }

  /** Whose voice it knows from here on; null: nobody's. */
  recognise(person: string | null): void {
    this.#person = person;
  }

  /** Does what is due next. */
  async step(): Promise<void> {
    const moment = this.#coming.shift();
    if (moment === undefined) return;
    if (moment.kind === 'microphone') this.#state = 'listening';
    if (moment.kind === 'reprompt') this.#state = 'speaking';
    if (moment.kind === 'over') this.#state = 'idle';
    this.#options.on(moment);
    if (moment.kind === 'goes-on') {
      await this.#answer(screenRequest([GOES_ON], this.#heard, this.#now()));
    }
    if (moment.kind === 'over' && moment.reason !== 'closed') {
      await this.#endSession(moment.reason, null);
    }
  }

  /** Somebody says something, now; what was playing or expected stops. */
  async say(typed: string): Promise<void> {
    const meant = invocation(typed);
    if (meant.kind === 'nothing') return;
    this.#coming = [];
    this.#report({ kind: 'said', words: typed.trim(), breaksIn: this.#state === 'speaking' });
    this.#state = 'idle';
    switch (meant.kind) {
      case 'exit':
        return this.#leave();
      case 'launch':
        return this.#launch();
      case 'request':
        return this.#ask(meant.words, meant.named);
    }
  }

  /** Somebody touches a button on its screen; what was playing or expected stops. */
  async touch(touch: Touch): Promise<void> {
    const words = RESOURCES[this.#heard].screen[`button.${touch}`];
    this.#coming = [];
    this.#report({ kind: 'said', words, breaksIn: this.#state === 'speaking' });
    this.#state = 'idle';
    this.#session ??= newSession();
    await this.#answer(screenRequest(['touch', touch], this.#heard, this.#now()));
  }

  async #leave(): Promise<void> {
    if (this.#session === null) return;
    this.#report({ kind: 'over', reason: 'USER_INITIATED' });
    await this.#endSession('USER_INITIATED', null);
  }

  /** The session before it is forgotten: Alexa does not tell the skill that it ended. */
  async #launch(): Promise<void> {
    this.#session = newSession();
    await this.#answer(launchRequest(this.#heard, this.#now()));
  }

  async #ask(words: string, named: boolean): Promise<void> {
    if (named) this.#session = null;
    this.#session ??= newSession();
    const understood = this.#understand(words);
    const before = this.#heard;
    this.#follow(understood);
    const answered = await this.#answer(intentRequest(understood, this.#heard, this.#now()));
    if (!answered) this.#heard = before;
  }

  /** Somebody who cannot be understood must be able to say so in their own language. */
  #understand(words: string): Heard {
    const { listen } = this.#options;
    const understood = listen(words, this.#heard);
    if (understood.intent !== 'AMAZON.FallbackIntent') return understood;
    const otherwise = listen(words, otherThan(this.#heard));
    return otherwise.intent === 'SwitchLanguageIntent' ? otherwise : understood;
  }

  /**
   * No answer tells a device its language. An Echo learns it from its settings; this one from the
   * switch that it asks for, before it asks: the answer is to name the words that it will hear.
   */
  #follow({ intent, slots }: Heard): void {
    const id = slots['language']?.id;
    if (intent !== 'SwitchLanguageIntent' || this.#options.heardFixed) return;
    this.#heard = LANGUAGES.find((language) => language === id) ?? this.#heard;
  }

  /** True when there was an answer that can be played. */
  async #answer(request: Request): Promise<boolean> {
    try {
      const response = await this.#send(request);
      const answer = answerOf(response, this.#options.lengthOf);
      this.#remember(response, answer.closes);
      this.#state = 'speaking';
      this.#answeredAt = this.#options.clock.now();
      this.#coming = course(answer, this.#answeredAt);
      this.#report({ kind: 'answered', answer });
      return true;
    } catch (error) {
      this.#report({ kind: 'failed', error });
      this.#report({ kind: 'over', reason: 'ERROR' });
      const message = "There was a problem with the requested skill's response";
      await this.#endSession('ERROR', { type: 'INVALID_RESPONSE', message });
      return false;
    }
  }

  #remember(response: ResponseEnvelope, closes: boolean): void {
    if (closes || this.#session === null) this.#session = null;
    else {
      const attributes: Record<string, unknown> = response.sessionAttributes ?? {};
      this.#session = { id: this.#session.id, isNew: false, attributes };
    }
  }

  /** Whatever the skill answers to this is not played. */
  async #endSession(reason: SessionEndedReason, error: SessionEndedError | null): Promise<void> {
    if (this.#session === null) return;
    try {
      await this.#send(sessionEndedRequest(reason, error, this.#heard, this.#now()));
    } catch (failure) {
      this.#report({ kind: 'failed', error: failure });
    }
    this.#session = null;
  }

  async #send(request: Request): Promise<ResponseEnvelope> {
    const { handler, owner } = this.#options;
    const event = envelope(request, this.#session ?? newSession(), owner, this.#person);
    return overTheWire(await handler(overTheWire(event), lambdaContext(request.requestId)));
  }

  #now(): string {
    return timestamp(this.#options.clock.now());
  }

  #report(event: Untimed<EchoEvent>): void {
    this.#options.on({ ...event, at: this.#options.clock.now() });
  }
}

type Untimed<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** Between Alexa and a skill there is only JSON: nothing else may survive, and nothing is shared. */
const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
