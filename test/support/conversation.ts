import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { virtualClock, type Clock } from '../../device/clock.js';
import { Echo, type EchoEvent, type Handler, type Listen } from '../../device/echo.js';
import { heardOut, playTo, playUntil, REPLY_MS, silent } from '../../device/household.js';
import type { LengthOf, Timeline } from '../../device/playback.js';
import type { Language } from '../../lambda/coach/profile.js';
import { mismatch } from './spoken.js';
import { parse, TranscriptError, type Action, type Expectation, type Step } from './transcript.js';

export { spokenText } from '../../device/playback.js';
export { TranscriptError } from './transcript.js';

export interface ConversationOptions {
  /** Called once, with what the transcript's head says. */
  readonly skill: (head: { lang: Language; heard: Language }) => Handler | Promise<Handler>;
  readonly listen: Listen;
  readonly lengthOf: LengthOf;
  /** Epoch milliseconds at the first line; a Monday morning when left out. */
  readonly start?: number;
  /** `:store down` and `:store up`. */
  readonly store?: (state: 'up' | 'down') => void | Promise<void>;
  /** Everything that the Echos do, for tests that want to see more. */
  readonly on?: (event: EchoEvent) => void;
}

const MONDAY_MORNING = Date.UTC(2026, 2, 2, 7, 0, 0);
/** `person: nobody`: the voice is not recognised. */
const NOBODY = 'nobody';
/** How exactly `~ 25s` is meant. */
const LASTS_WITHIN_MS = 2_000;

/** Runs a transcript file; throws `TranscriptError` at the first line that is not so. */
export const runTranscript = (path: string, options: ConversationOptions): Promise<void> =>
  runConversation(relative(process.cwd(), path), readFileSync(path, 'utf8'), options);

/** As `runTranscript`, for a text; `file` is its name in errors. */
export async function runConversation(
  file: string,
  text: string,
  options: ConversationOptions,
): Promise<void> {
  const talk = new Conversation(file, options);
  for (const step of parse(file, text)) await talk.take(step);
}

class Conversation {
  readonly #file: string;
  readonly #options: ConversationOptions;
  readonly #clock: Clock;
  readonly #settings = { lang: 'en', heard: '', user: 'anyone', echo: 'first', person: NOBODY };
  readonly #echos = new Map<string, Echo>();
  #handler: Handler | null = null;
  /** The Echo that the transcript is talking to. */
  #current = '';
  /** What was to be heard since the last action. */
  #spoken: Timeline[] = [];

  constructor(file: string, options: ConversationOptions) {
    this.#file = file;
    this.#options = options;
    this.#clock = virtualClock(options.start ?? MONDAY_MORNING);
  }

  async take({ line, action, expected }: Step): Promise<void> {
    if (action.kind === 'set') {
      this.#set(line, action);
      return;
    }
    if (action.kind === 'store') {
      if (this.#options.store === undefined) throw this.#error(line, 'This test has no :store');
      await this.#options.store(action.state);
      return;
    }
    const echo = await this.#echo();
    this.#spoken = [];
    await this.#act(action, echo);
    this.#check(expected, echo);
  }

  #set(line: number, { name, value }: Action & { kind: 'set' }): void {
    const oneOf = name === 'lang' || name === 'heard';
    if (oneOf && !isLanguage(value)) throw this.#error(line, `${name} is en or da`);
    if (oneOf && this.#handler !== null) throw this.#error(line, `${name} belongs to the head`);
    this.#settings[name] = value;
  }

  async #act(action: Action, echo: Echo): Promise<void> {
    const echos = [...this.#echos.values()];
    const clock = this.#clock;
    if (action.kind === 'silence') await playUntil(silent(echo), echos, clock);
    if (action.kind === 'wait') await playTo(clock.now() + action.ms, echos, clock);
    if (action.kind !== 'words') return;
    if (action.atMs === null) {
      await playUntil(heardOut(echo), echos, clock);
      await playTo(clock.now() + REPLY_MS, echos, clock);
    } else {
      await playTo(echo.answeredAt + action.atMs, echos, clock);
    }
    this.#spoken = [];
    await echo.say(action.words);
  }

  #check(expected: readonly Expectation[], echo: Echo): void {
    const lines = expected.flatMap((one) => (one.kind === 'spoken' ? [one] : []));
    const spoken = this.#spoken.map(textOf).join(' ');
    const wrong = mismatch(
      lines.map(({ text }) => text),
      spoken,
    );
    if (wrong !== null) {
      const line = lines[wrong.index] ?? lines.at(-1);
      const wanted = lines[wrong.index]?.text ?? 'nothing more';
      throw this.#error(
        line?.line ?? 0,
        `\n  expected: ${wanted}\n  was said: ${wrong.said || '(nothing)'}`,
      );
    }
    for (const one of expected) this.#checkState(one, echo);
  }

  #checkState(one: Expectation, echo: Echo): void {
    if (one.kind === 'session' && one.open !== echo.sessionOpen) {
      throw this.#error(one.line, `The session is ${echo.sessionOpen ? 'open' : 'closed'}`);
    }
    const ms = this.#spoken.reduce((sum, timeline) => sum + timeline.ms, 0);
    if (one.kind === 'lasts' && Math.abs(one.ms - ms) > LASTS_WITHIN_MS) {
      throw this.#error(one.line, `It lasts ${(ms / 1000).toFixed(1)} s`);
    }
  }

  async #echo(): Promise<Echo> {
    const { lang, heard, user, echo: name, person } = this.#settings;
    const spoken = lang === 'da' ? 'da' : 'en';
    const ear = isLanguage(heard) ? heard : spoken;
    this.#handler ??= await this.#options.skill({ lang: spoken, heard: ear });
    const key = `${user}'s ${name}`;
    this.#current = key;
    const { listen, lengthOf } = this.#options;
    const echo =
      this.#echos.get(key) ??
      new Echo({
        handler: this.#handler,
        listen,
        lengthOf,
        clock: this.#clock,
        owner: { user, echo: name },
        heard: ear,
        heardFixed: heard !== '',
        on: (event) => this.#note(event, key),
      });
    echo.recognise(person === NOBODY ? null : person);
    this.#echos.set(key, echo);
    return echo;
  }

  #note(event: EchoEvent, echo: string): void {
    this.#options.on?.(event);
    if (event.kind === 'failed') {
      throw event.error instanceof Error ? event.error : new Error(String(event.error));
    }
    if (echo !== this.#current) return;
    if (event.kind === 'answered') this.#spoken.push(event.answer.speech);
    if (event.kind === 'reprompt') this.#spoken.push(event.speech);
  }

  #error(line: number, message: string): TranscriptError {
    return new TranscriptError(this.#file, line, message);
  }
}

const textOf = ({ pieces }: Timeline): string =>
  pieces
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

const isLanguage = (value: string): value is Language => value === 'en' || value === 'da';
