import './missing-line.js';
import { aim, answersQuestion, type Aim } from '../../lambda/coach/aim.js';
import { coach, momentOf } from '../../lambda/coach/coach.js';
import type { Command, PlainCommand } from '../../lambda/coach/command.js';
import type { Context, Device, Moment } from '../../lambda/coach/context.js';
import { closing } from '../../lambda/coach/cues.js';
import type { Place } from '../../lambda/coach/place.js';
import { newProfile, type Language, type Mark, type Profile } from '../../lambda/coach/profile.js';
import { newSession, type Session } from '../../lambda/coach/session.js';
import { cuesOf, questionOf, type Cue, type Turn } from '../../lambda/coach/turn.js';
import { leftOff } from '../../lambda/coach/whereabouts.js';
import { render } from '../../lambda/alexa/render.js';
import { measureWith, speakersFor, type Speakers } from '../../lambda/alexa/voices.js';
import { speak } from '../../lambda/speech/speak.js';
import { voiceTable } from '../../lambda/speech/voice.js';
import espeakDa from '../../lambda/speech/voices/espeak-da.json' with { type: 'json' };
import espeakEn from '../../lambda/speech/voices/espeak-en.json' with { type: 'json' };

/** What a person says; where no more is told: pain without a symptom, a skip of what is under way. */
export type Spoken = Command | PlainCommand | 'pain' | 'skip';

/** The command in full. */
export function commandOf(spoken: Spoken): Command {
  if (spoken === 'pain') return { kind: 'pain', symptom: null };
  if (spoken === 'skip') return { kind: 'skip', exercise: null };
  return typeof spoken === 'string' ? { kind: spoken } : spoken;
}

/** When every test begins: a Monday morning, on a whole second as real requests are. */
export const MONDAY = Date.UTC(2026, 2, 2, 7);

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Nobody says more: a coach that never comes to an end is told so, instead of being waited for. */
const MOST_WORDS = 300;

/** From the word to its request: what people and recognition need. */
const RECOGNISED = 1_200;

const ALL_SPEAKERS = speakersFor({
  en: { table: voiceTable(espeakEn), polly: null },
  da: { table: voiceTable(espeakDa), polly: null },
});

/** An Echo that hears and speaks English, and could speak Danish. */
export const ECHO: Device = {
  heard: 'en',
  speaks: 'en',
  speaksAll: true,
  breakIn: 'wake',
  goesOn: false,
};

/** A device that hears and speaks the language. */
export const deviceIn = (language: Language): Device => ({
  ...ECHO,
  heard: language,
  speaks: language,
});

export interface PersonOptions {
  /** What is kept about them already. */
  readonly profile?: Partial<Profile>;
  readonly device?: Device;
  /** Absent: espeak-ng's voices with the coach's own texts. */
  readonly speakers?: Speakers;
}

export const plainText = (ssml: string): string =>
  ssml
    .replace(/<\/?(?:lang|voice|speak)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&apos;', "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Somebody who talks with the coach, without a store between; time passes only as they let it. */
export class Person {
  profile: Profile;
  session: Session = newSession('session-1');
  device: Device;
  /** By how much an answer may be over sooner than planned, as a part of it. */
  tolerance = 0.02;
  now = MONDAY;
  /** The last answer. */
  turn: Turn = closing([]);
  /** When its screen goes on by itself, milliseconds from its beginning. */
  goesOnAt: number | null = null;
  #heardFor: number | null = null;
  #sessions = 1;
  #words = 0;

  readonly #speakers: Speakers | null;

  constructor({ profile = {}, device = ECHO, speakers }: PersonOptions = {}) {
    this.#speakers = speakers ?? null;
    this.profile = { ...newProfile(), ...profile };
    this.device = device;
  }

  get speakers(): Speakers {
    return this.#speakers ?? ALL_SPEAKERS[this.device.heard];
  }

  get context(): Context {
    return {
      now: this.now,
      measure: measureWith(this.speakers),
      device: this.device,
      tolerance: () => this.tolerance,
    };
  }

  get language(): Language {
    return this.profile.language ?? this.device.speaks;
  }

  get place(): Place | null {
    return this.profile.place;
  }

  get marks(): readonly Mark[] {
    return this.profile.running?.marks ?? [];
  }

  /** How long the last answer sounds, milliseconds. */
  get lasts(): number {
    return this.profile.running?.end ?? 0;
  }

  /** What the last answer asked; null: it closed the session. */
  get asked(): string | null {
    return questionOf(this.turn);
  }

  get cues(): readonly Cue[] {
    return cuesOf(this.turn);
  }

  /** The last answer as it was heard, without what is said after a silence. */
  text(): string {
    return plainText(this.ssml());
  }

  ssml(): string {
    return speak(this.cues, this.speakers[this.language]).ssml;
  }

  reprompt(): string {
    const { ending } = this.turn;
    const cues = ending.kind === 'ask' ? ending.reprompt : [];
    return plainText(speak(cues, this.speakers[this.language]).ssml);
  }

  /** The next words are said when so much of the answer has been heard, milliseconds. */
  heardFor(ms: number): this {
    this.#heardFor = ms;
    return this;
  }

  /** … or so long after the answer was over. */
  waited(ms: number): this {
    return this.heardFor(this.lasts + ms);
  }

  /** … or a good while into the stretch of the answer that finds them there. */
  whileAt(where: Partial<Place>): this {
    const mark = this.marks.find(([, place]) => matches(place, where));
    if (mark === undefined) throw new Error(`The answer never is at ${JSON.stringify(where)}`);
    return this.heardFor(mark[0] + 2_000);
  }

  /** Says something: after the answer has been heard to its end, unless told otherwise. */
  say(what: Spoken): this {
    this.listens();
    const command = commandOf(what);
    const answers = answersQuestion(command);
    return this.do(aim(this.moment(answers), command), answers);
  }

  moment(answers = false): Moment {
    return momentOf(this.profile, this.session, this.context, answers);
  }

  /** What the coach makes of an aim, at this very moment. */
  do(wanted: Aim, answers = false): this {
    this.#words += 1;
    if (this.#words > MOST_WORDS) throw new Error('The conversation never comes to an end');
    const answer = coach(this.moment(answers), wanted);
    const rendered = render(answer, this.#visit(), this.speakers, this.device);
    this.profile = rendered.profile ?? newProfile();
    this.session = answer.session;
    this.turn = answer.turn;
    this.goesOnAt = rendered.goesOnAt;
    return this;
  }

  /** Says nothing any more, until the session ends by itself. */
  fallsSilent(): this {
    this.heardFor(this.lasts + 40 * SECOND).listens();
    this.profile = leftOff(this.profile, { sessionId: this.session.id, now: this.now });
    return this;
  }

  /** Is back so long after the last answer began, in a new session. */
  comesBackAfter(ms: number): this {
    this.#heardFor = null;
    this.now += ms;
    this.#sessions += 1;
    this.session = newSession(`session-${this.#sessions}`);
    return this;
  }

  /** Time passes until the next words are said. */
  listens(): this {
    const { running } = this.profile;
    if (running?.sessionId === this.session.id) {
      const spokenAt = running.startedAt + (this.#heardFor ?? running.end + SECOND) + RECOGNISED;
      this.now = Math.floor(spokenAt / SECOND) * SECOND;
    }
    this.#heardFor = null;
    return this;
  }

  #visit(): Parameters<typeof render>[1] {
    const { now, session, device } = this;
    const { heard } = device;
    return {
      userId: null,
      person: 'household',
      requestId: '',
      now,
      heard,
      carried: null,
      session,
    };
  }
}

const matches = (place: Place, where: Partial<Place>): boolean => {
  const { exercise, phase, repetition, side } = { ...place, ...where };
  return (
    place.exercise === exercise &&
    place.phase === phase &&
    place.repetition === repetition &&
    place.side === side
  );
};
