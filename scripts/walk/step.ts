import { render, type Rendered } from '../../lambda/alexa/render.js';
import { aim, answersQuestion } from '../../lambda/coach/aim.js';
import { coach, momentOf } from '../../lambda/coach/coach.js';
import type { Command } from '../../lambda/coach/command.js';
import { spokenLanguage, type Moment } from '../../lambda/coach/context.js';
import type { Place } from '../../lambda/coach/place.js';
import { newProfile, type Language, type Profile } from '../../lambda/coach/profile.js';
import { newSession, type Session } from '../../lambda/coach/session.js';
import type { Turn } from '../../lambda/coach/turn.js';
import { speak } from '../../lambda/speech/speak.js';
import { nameOf } from './commands.js';
import { contextAt, type Setting } from './setting.js';

/** How somebody comes to speak: after an answer, in the middle of it, or another time. */
export type Entry = 'first' | 'heard' | 'late' | 'brokeIn' | 'cutIn' | 'soon' | 'tomorrow';

/** Somebody at a moment, about to say something. */
export interface Situation {
  readonly profile: Profile;
  readonly session: Session;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly entry: Entry;
  /** Where they had got to when they spoke into the answer; null: they did not. */
  readonly heardUpTo: Place | null;
  /** What was said before; null: nothing. */
  readonly after: Said | null;
}

/** A command where it was said. */
export interface Said {
  readonly situation: Situation;
  readonly command: Command;
}

/** One command in one situation, and what came of it. */
export interface Step extends Said {
  readonly moment: Moment;
  readonly turn: Turn;
  readonly language: Language;
  readonly rendered: Rendered;
  /** Milliseconds that the answer and its reprompt take. */
  readonly ms: number;
  readonly repromptMs: number;
  /** As it is kept; a new one where it was deleted. */
  readonly profile: Profile;
  readonly session: Session;
}

/** A Monday morning. */
const START = Date.UTC(2026, 2, 2, 7);

export const firstSituation = (profile: Profile = newProfile()): Situation => ({
  profile,
  session: newSession('first'),
  now: START,
  entry: 'first',
  heardUpTo: null,
  after: null,
});

export const momentIn = (
  { profile, session, now }: Situation,
  setting: Setting,
  answers = false,
): Moment => momentOf(profile, session, contextAt(now, setting), answers);

const lengths = new WeakMap<Setting, Map<string, number>>();

/** Reprompts are few. */
function repromptMs({ ending }: Turn, text: string | null, setting: Setting, spoken: Language) {
  if (ending.kind !== 'ask' || text === null) return 0;
  const known = lengths.get(setting) ?? new Map<string, number>();
  lengths.set(setting, known);
  const ms = known.get(text) ?? speak(ending.reprompt, setting.speakers[spoken]).ms;
  known.set(text, ms);
  return ms;
}

/** Says something in a situation. */
export function take(
  situation: Situation,
  command: Command,
  setting: Setting,
  moment: Moment = momentIn(situation, setting, answersQuestion(command)),
): Step {
  const answer = coach(moment, aim(moment, command));
  const { session, turn } = answer;
  const { now } = situation;
  const visit = {
    userId: null,
    person: 'household',
    requestId: '',
    now,
    heard: setting.device.heard,
    carried: null,
    session,
  };
  const rendered = render(answer, visit, setting.speakers, setting.device);
  const language = spokenLanguage(answer.profile ?? newProfile(), setting.device);
  return {
    situation,
    moment,
    command,
    turn,
    language,
    rendered,
    ms: rendered.profile?.running?.end ?? 0,
    repromptMs: repromptMs(turn, rendered.reprompt, setting, language),
    profile: rendered.profile ?? newProfile(),
    session,
  };
}

/** The way to a situation, so that a failure can be played again: "launch → (tomorrow) ". */
export function pathOf({ after, entry, heardUpTo }: Situation): string {
  const before = after === null ? '' : `${pathTo(after)} → `;
  const where = heardUpTo === null ? '' : ` at ${placeName(heardUpTo)}`;
  return entry === 'heard' || entry === 'first' ? before : `${before}(${entry}${where}) `;
}

/** The way to an answer: "launch → startRoutine → (brokeIn at …) pause". */
export const pathTo = ({ situation, command }: Said): string =>
  `${pathOf(situation)}${nameOf(command)}`;

export const placeName = ({ exercise, phase, repetition, side }: Place): string =>
  [exercise, phase, repetition, side ?? '-'].join(' ');
