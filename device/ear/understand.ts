import type { Language } from '../../lambda/coach/profile.js';
import { BOUND, type Guess, type Meaning, meaningOf } from './meaning.js';
import { type Mind, mindOf } from './mind.js';
import type { LanguageModel } from './model.js';
import type { Named } from './names.js';
import { normalise, UNCLEAR } from './normalise.js';
import { type Heard, match, matchUnknown, type Patterns, patternsOf } from './patterns.js';
import { read, type Reading } from './reading.js';
import { samplesIn } from './samples.js';
import { slotsOf } from './slots.js';

/** What understands one language. */
export interface Ear {
  readonly language: Language;
  readonly all: Patterns;
  /** Made when it is first needed: what stands among the samples needs none. */
  readonly mind: () => Mind;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export function earOf(model: LanguageModel, language: Language): Ear {
  const samples = samplesIn(model, language);
  return {
    language,
    all: patternsOf(model, samples, language),
    mind: once(() => mindOf(model, samples, language)),
  };
}

/** The way to another language, for the people who have ended up in this one. */
export interface WayOut {
  readonly language: Language;
  readonly patterns: Patterns;
}

export function wayOutTo(model: LanguageModel, language: Language): WayOut {
  const intents = model.intents.filter(({ name }) => name === 'SwitchLanguageIntent');
  const types = model.types.filter(({ name }) =>
    intents.some(({ slots }) => slots.some(({ type }) => type === name)),
  );
  const part = { intents, types };
  return { language, patterns: patternsOf(part, samplesIn(part, language), language) };
}

/** How something was understood. */
export interface Understood {
  readonly heard: Heard;
  readonly how: 'exact' | 'other language' | 'meaning' | 'unknown name' | 'nothing';
  /** Null where no meaning was looked for. */
  readonly reading: Reading | null;
  /** The likeliest first. */
  readonly guesses: readonly Guess[];
}

/** Letters; longer than anyone speaks. What follows is not listened to. */
const LONGEST = 1_000;
const NOTHING: Heard = { intent: 'AMAZON.FallbackIntent', slots: {} };

function exactly(patterns: Patterns, utterance: string, language: Language): Heard | null {
  const words = normalise(utterance, language);
  const clear = words.filter((word) => word !== UNCLEAR);
  return match(patterns, clear) ?? match(patterns, words);
}

/** A sample whose name the model does not know, though it may be described well enough. */
function withName(heard: Heard, named: Named | null): Heard {
  return named === null || !('exercise' in heard.slots)
    ? heard
    : { ...heard, slots: { exercise: named.slot } };
}

function byMeaning(reading: Reading, meaning: Meaning): Heard | null {
  const [best] = meaning.guesses;
  if (best === undefined || best.score < BOUND) return null;
  return { intent: best.intent, slots: slotsOf(best.intent, reading, meaning) };
}

/** A name that nobody knows was meant, unless something speaks of another world. */
function byUnknownName(ear: Ear, said: string, reading: Reading, meaning: Meaning): Heard | null {
  if (reading.concepts.has('ELSEWHERE')) return null;
  const unknown = matchUnknown(ear.all, normalise(said, ear.language));
  return unknown === null ? null : withName(unknown, meaning.named);
}

/** Alexa made out that something was named, but not what. */
function unclear(ear: Ear, said: string): Heard | null {
  const words = normalise(said, ear.language);
  return words.includes(UNCLEAR) ? matchUnknown(ear.all, words) : null;
}

function closest(ear: Ear, said: string): Understood {
  const { lexicon, spelling, samples, names } = ear.mind();
  const reading = read(said, ear.language, lexicon, spelling);
  const meaning = meaningOf(reading, samples, names);
  const { guesses } = meaning;
  const near = byMeaning(reading, meaning);
  if (near !== null) return { heard: near, how: 'meaning', reading, guesses };
  const unknown = byUnknownName(ear, said, reading, meaning);
  if (unknown !== null) return { heard: unknown, how: 'unknown name', reading, guesses };
  return { heard: NOTHING, how: 'nothing', reading, guesses };
}

export function understandWith(ear: Ear, wayOut: WayOut, utterance: string): Understood {
  const said = utterance.slice(0, LONGEST);
  const exact = unclear(ear, said) ?? exactly(ear.all, said, ear.language);
  if (exact !== null) return { heard: exact, how: 'exact', reading: null, guesses: [] };
  const switching = exactly(wayOut.patterns, said, wayOut.language);
  if (switching !== null) {
    return { heard: switching, how: 'other language', reading: null, guesses: [] };
  }
  return closest(ear, said);
}
