import type { RequestEnvelope } from 'ask-sdk-model';

import { timestamp } from '../../device/clock.js';
import { indiscretion } from '../support/discreet.js';
import { answerOf, type Answer } from '../support/skill.js';
import { illegal, misnamed, toldBy, type Told } from './answers.js';
import { Chance } from './chance.js';
import type { Invoke, Invoked } from './invocation.js';
import type { Asked } from './oracle.js';
import { planOf, type Line, type Plan } from './plan.js';
import { DELETED, NOTICES, NOT_PROMISED, PAIN, UNREAD, saysAny } from './lines.js';
import { count, type Tally } from './tally.js';
import { speakersOf, type Speaker } from './speaker.js';
import { wordsBy, type Words } from './words.js';

const MONDAY = Date.UTC(2026, 2, 2, 7);
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** That nothing can be saved is told in less, milliseconds. */
const NOTICE = 10_000;

/** What a conversation goes through. */
export interface Ways {
  readonly invoke: Invoke;
  /** The process that answers is killed where a plan says so. */
  readonly kill: (() => Promise<void>) | null;
  /** Where the table is away, it says nothing at all. */
  readonly silent: boolean;
  readonly line: Line;
  readonly tally: Tally;
  /** No answer may take longer, milliseconds. */
  readonly latest: number;
  /** Nothing has timed out that was faster, milliseconds. */
  readonly untroubled: number;
}

/** One random conversation of a household, judged by what it heard. */
export class Talk {
  readonly #ways: Ways;
  readonly #chance: Chance;
  readonly #seed: number;
  readonly #line = { now: MONDAY, handler: (): never => this.#misuse() };
  readonly #speakers: readonly [Speaker, ...Speaker[]];
  #speaker: Speaker;
  #kills = 0;

  constructor(ways: Ways, user: string, seed: number) {
    this.#ways = ways;
    this.#seed = seed;
    this.#chance = new Chance(seed);
    this.#speakers = speakersOf(this.#line, user, this.#chance);
    this.#speaker = this.#speakers[0];
  }

  async run(requests: number): Promise<void> {
    for (let i = 0; i < requests; i += 1) {
      if (this.#chance.in(0.15)) this.#speaker = this.#chance.of(...this.#speakers);
      await this.#turn();
    }
    this.#ways.tally.conversations += 1;
    if (this.#kills > 0) this.#ways.tally.killed += 1;
  }

  async #turn(): Promise<void> {
    const { open, caller } = this.#speaker;
    if (open === null || this.#chance.in(0.08)) {
      this.#pass(this.#chance.in(0.1) ? 20 * HOUR : this.#chance.from(5, 30 * MINUTE));
      await this.#begin();
      return;
    }
    this.#passAfter(open);
    if (this.#chance.in(0.06)) {
      await this.#leave(this.#chance.in(0.6) ? 'EXCEEDED_MAX_REPROMPTS' : 'USER_INITIATED');
      return;
    }
    const words = this.#reply(open);
    await this.#say(caller.asking(words.intent, words.slots), words);
  }

  #pass(seconds: number): void {
    this.#line.now += seconds * 1_000;
  }

  /** Into the answer before, right behind it, or much later. */
  #passAfter({ end }: Told): void {
    const since = (this.#line.now - this.#speaker.at) / 1_000;
    const length = Math.ceil(end / 1_000);
    const when = this.#chance.weighted({ inside: 6, behind: 4, later: 1 });
    const to = {
      inside: this.#chance.from(1, Math.max(1, length)),
      behind: length + this.#chance.from(1, 8),
      later: length + this.#chance.from(9, 300),
    }[when];
    this.#pass(Math.max(1, to - since));
  }

  async #begin(): Promise<void> {
    const { caller } = this.#speaker;
    const launch = caller.launching();
    this.#speaker.session = launch.session?.sessionId ?? '';
    this.#speaker.warned = false;
    if (this.#chance.in(0.85)) {
      await this.#say(launch, { intent: 'LaunchRequest', slots: {}, named: null });
      return;
    }
    const words = wordsBy(this.#chance);
    await this.#say(caller.asking(words.intent, words.slots), words);
  }

  /** Mostly what was asked for, so that conversations get somewhere. */
  #reply({ question }: Told): Words {
    const asked: Readonly<Record<string, readonly [string, ...string[]]>> = {
      start: ['StartRoutineIntent', 'ExerciseIntent'],
      resume: ['AMAZON.YesIntent', 'AMAZON.ResumeIntent'],
      forget: ['AMAZON.YesIntent'],
      inPosition: ['ReadyIntent'],
      goOn: ['ReadyIntent'],
    };
    const wanted = asked[question];
    return wanted !== undefined && this.#chance.in(0.55)
      ? wordsBy(this.#chance, this.#chance.of(...wanted))
      : wordsBy(this.#chance);
  }

  #askedBy(event: RequestEnvelope, { intent, named }: Pick<Words, 'intent' | 'named'>): Asked {
    const at = Date.parse(timestamp(this.#line.now));
    return {
      session: event.session?.sessionId ?? '',
      at,
      intent,
      named,
      again: false,
      troubled: true,
    };
  }

  async #say(event: RequestEnvelope, words: Words): Promise<void> {
    const { tally } = this.#ways;
    const asked = this.#askedBy(event, words);
    count(tally.intents, words.intent);
    const plan = planOf(this.#chance, this.#ways.kill !== null, this.#ways.silent);
    const invoked = await this.#send(event, plan);
    if (invoked.answer !== null) {
      await this.#hear(asked, invoked, plan);
      return;
    }
    this.#speaker.oracle.unheard(asked);
    if (this.#chance.in(0.4)) {
      tally.retried += 1;
      const calm: Plan = { ...plan, trouble: 'none', faults: [] };
      const second = await this.#send(event, calm);
      await this.#hear({ ...asked, again: true }, second, calm);
      return;
    }
    this.#pass(3);
    if (this.#chance.in(0.7)) await this.#leave('ERROR');
    else this.#speaker.open = null;
  }

  /** Sends one request through everything that may happen to it. */
  async #send(event: RequestEnvelope, plan: Plan): Promise<Invoked> {
    const { line, invoke, kill, tally } = this.#ways;
    await line.settled();
    line.begin(plan);
    const invoked = await invoke(event, plan.trouble === 'abandoned' ? plan.stopAt : null);
    const took = Math.max(0, invoked.took - invoked.stolen);
    const lost = plan.trouble === 'answerLost' || plan.trouble === 'killed';
    if (plan.trouble === 'killed') {
      await kill?.();
      tally.kills += 1;
      this.#kills += 1;
    }
    tally.requests += 1;
    tally.slowest = Math.max(tally.slowest, took);
    if (plan.trouble !== 'none' && plan.trouble !== 'some') count(tally.faults, plan.trouble);
    for (const fault of line.met) count(tally.faults, fault);
    for (const each of invoked.lines) {
      count(tally.outcomes, outcomeOf(each));
      const more = indiscretion(each);
      if (more !== null) this.#wrong('illegal', `the log: ${more}`);
    }
    if (took > this.#ways.latest) this.#wrong('illegal', `after ${Math.round(took)} ms`);
    const answer = lost ? null : invoked.answer;
    if (answer === null) tally.unanswered += 1;
    return { ...invoked, answer };
  }

  async #hear(said: Asked, invoked: Invoked, plan: Plan): Promise<void> {
    const speaker = this.#speaker;
    const calm = plan.trouble === 'none' && invoked.took < this.#ways.untroubled;
    const asked = { ...said, troubled: !calm };
    if (invoked.answer === null) {
      this.#wrong('illegal', `${asked.intent}: no answer`);
      speaker.open = null;
      return;
    }
    const answer = answerOf(invoked.answer);
    const wrong = await illegal(answer);
    if (wrong !== null) this.#wrong('illegal', `${asked.intent}: ${wrong}`);
    const saved = invoked.lines.some((line) => outcomeOf(line) === 'saved');
    if (calm && !saved) this.#wrong('illegal', `${asked.intent}: unsaved, and nothing was wrong`);
    const told = toldBy(answer);
    if (told === null) this.#close(asked, answer, saved);
    else this.#goOn(asked, answer, told);
    const { session } = asked;
    const attributes = invoked.answer.sessionAttributes ?? {};
    speaker.caller.resume({ id: session, isNew: false, attributes }, told !== null);
    speaker.open = told;
    speaker.at = asked.at;
  }

  /** The session goes on: where it begins is judged. */
  #goOn(asked: Asked, answer: Answer, told: Told): void {
    const { oracle, session } = this.#speaker;
    count(this.#ways.tally.states, `${told.question}/${told.where?.phase ?? '-'}`);
    const objection = oracle.objection(asked, told.where);
    if (objection !== null) this.#wrong('lost', objection);
    if (misnamed(answer, told.where)) this.#wrong('lost', `${asked.intent}: ${answer.said}`);
    this.#speaker.warned ||= saysAny(answer, NOTICES);
    const mustTell = !told.saved && told.where !== null && !saysAny(answer, PAIN);
    if (mustTell && !this.#speaker.warned)
      this.#wrong('illegal', `${asked.intent}: unsaved, untold`);
    const { at } = asked;
    const { marks, end, where } = told;
    // Answered without a record, it leaves none.
    if (where === null && !told.saved && oracle.mayKnowNobody(asked)) return;
    const unsaved = saysAny(answer, NOTICES) ? NOTICE : 0;
    oracle.heard({ session, at, starts: [where], marks, end, unsaved }, told.saved);
  }

  #close(asked: Asked, answer: Answer, saved: boolean): void {
    const { oracle, session } = this.#speaker;
    count(this.#ways.tally.states, 'closed');
    if (saysAny(answer, DELETED)) {
      if (!saved) this.#wrong('illegal', 'a promise to delete that was not kept');
      oracle.forgotten(true);
      return;
    }
    if (saysAny(answer, UNREAD)) return;
    if (saysAny(answer, NOT_PROMISED)) oracle.forgotten(false);
    const starts = oracle.allowed(asked);
    oracle.heard({ session, at: asked.at, starts, marks: [], end: 0 }, saved);
  }

  async #leave(reason: 'EXCEEDED_MAX_REPROMPTS' | 'USER_INITIATED' | 'ERROR'): Promise<void> {
    const { caller, oracle } = this.#speaker;
    const error = { type: 'INVALID_RESPONSE', message: 'No answer came.' } as const;
    const event = caller.leaving(reason, reason === 'ERROR' ? error : null);
    const asked = this.#askedBy(event, { intent: 'SessionEndedRequest', named: null });
    count(this.#ways.tally.intents, asked.intent);
    const plan = planOf(this.#chance, this.#ways.kill !== null, this.#ways.silent);
    const { answer, took } = await this.#send(event, plan);
    const surely = plan.trouble === 'none' && took < this.#ways.untroubled;
    oracle.closed(asked, reason !== 'ERROR', surely);
    if (answer !== null && Object.keys(answer.response).length > 0) {
      this.#wrong('illegal', 'an answer to the end of a session');
    }
    this.#speaker.open = null;
  }

  #wrong(kind: 'lost' | 'illegal', what: string): void {
    this.#ways.tally[kind].push(`seed ${this.#seed}: ${what}`);
  }

  #misuse(): never {
    throw new Error('A talk sends its requests itself.');
  }
}

const outcomeOf = (line: string): string =>
  String((JSON.parse(line) as Record<string, unknown>)['outcome']);
