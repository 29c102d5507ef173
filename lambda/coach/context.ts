import { factsOf } from '../../locales/languages.js';
import type { Profile, Language } from './profile.js';
import type { Place } from './place.js';
import type { Session } from './session.js';
import type { Cue, Question, Turn } from './turn.js';

/** How long cues take to be heard, and how much room they take in an answer. */
export interface Size {
  readonly ms: number;
  /** Characters of SSML. */
  readonly characters: number;
}

export type Measure = (cues: readonly Cue[], language: Language) => Size;

/** What the coach has to know of the thing that it speaks through. */
export interface Device {
  /** The language that it understands; what it speaks is the person's choice. */
  readonly heard: Language;
  /** What it speaks to somebody who has not chosen. */
  readonly speaks: Language;
  /** It can also speak languages that Alexa cannot. */
  readonly speaksAll: boolean;
  /** How one breaks in: with the wake word, or by typing. */
  readonly breakIn: 'wake' | 'say' | 'type';
  /** It has a screen that tells when a rest is over, so that nobody has to say it. */
  readonly goesOn: boolean;
}

/** What the coach is told about the world: it has no clock and no voice of its own. */
export interface Context {
  /** The request's timestamp, epoch milliseconds; whole seconds on real devices. */
  readonly now: number;
  readonly measure: Measure;
  readonly device: Device;
  /** By how much an answer may last longer or shorter than planned, as a share of its length. */
  readonly tolerance: (language: Language) => number;
}

/** The moment of a command: who, in which conversation, and where they are right now. */
export interface Moment {
  /** `place` is where the person is at this moment. */
  readonly profile: Profile;
  readonly session: Session;
  readonly context: Context;
  /** They spoke while the answer before was still sounding, and before its question. */
  readonly brokeIn: boolean;
  /** The level was changed in this very answer. */
  readonly relevelled: boolean;
}

/** A moment within an exercise. */
export interface PlacedMoment extends Moment {
  readonly profile: Profile & { readonly place: Place };
}

/** What comes of a command; a null profile: all that is kept about the person is to be deleted. */
export interface Answer {
  readonly profile: Profile | null;
  readonly session: Session;
  readonly turn: Turn;
}

/** A device speaks the language that it understands, and those that Alexa can speak. */
export const canSpeak = ({ heard, speaksAll }: Device, language: Language): boolean =>
  speaksAll || heard === language || factsOf(language).alexaSpeech !== null;

/** The language spoken: the person's choice, else the device's, as far as the device can. */
export function spokenLanguage(profile: Profile, device: Device): Language {
  const wanted = profile.language ?? device.speaks;
  return canSpeak(device, wanted) ? wanted : device.heard;
}

/** How long cues take in the language that the person hears. */
export const sizeOf = (moment: Moment, cues: readonly Cue[]): Size =>
  moment.context.measure(cues, spokenLanguage(moment.profile, moment.context.device));

export const isPlaced = (moment: Moment): moment is PlacedMoment => moment.profile.place !== null;

/** Questions at the end of answers that lead through an exercise. */
const LEADING: readonly (Question | null)[] = ['inPosition', 'goOn', 'finish', 'offer', 'look'];

export const isLeading = (question: Question | null): boolean => LEADING.includes(question);

/** They were being led through an exercise when they broke in. */
export const wasLed = ({ brokeIn, session }: Moment): boolean =>
  brokeIn && isLeading(session.question);

/** They broke into a repetition. */
export const isRepeating = (moment: Moment): moment is PlacedMoment =>
  wasLed(moment) && moment.profile.place?.phase === 'repetition';
