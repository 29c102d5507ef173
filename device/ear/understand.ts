import type { Language } from '../../lambda/coach/profile.js';
import { BOUND, type Guess, type Meaning, meaningOf } from './meaning.js';
import { type Mind, mindOf } from './mind.js';
import type { LanguageModel } from './model.js';
import type { Named } from './names.js';
import { normalise, UNCLEAR } from './normalise.js';
import { type Heard, match, matchUnknown, type Patterns, patternsOf } from './patterns.js';
import { read, type Reading } from './reading.js';
import { slotsOf } from './slots.js';

/** What understands one language. */
export interface Ear {
  readonly language: Language;
  readonly all: Patterns;
  /** The way to another language, for the people who have ended up in this one. */
  readonly switching: Patterns;
  readonly mind: Mind;
}

export function earOf(model: LanguageModel, language: Language): Ear {
  const intents = model.intents.filter(({ name }) => name === 'SwitchLanguageIntent');
  return {
    language,
    all: patternsOf(model, language),
    switching: patternsOf({ ...model, intents }, language),
    mind: mindOf(model, language),
  };
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

function closest(ear: Ear, said: string): Understood {
  const { lexicon, spelling, samples, names } = ear.mind;
  const reading = read(said, ear.language, lexicon, spelling);
  const meaning = meaningOf(reading, samples, names);
  const { guesses } = meaning;
  const near = byMeaning(reading, meaning);
  if (near !== null) return { heard: near, how: 'meaning', reading, guesses };
  const unknown = byUnknownName(ear, said, reading, meaning);
  if (unknown !== null) return { heard: unknown, how: 'unknown name', reading, guesses };
  return { heard: NOTHING, how: 'nothing', reading, guesses };
}

/** @param other the ear for the other language, of which only its switching is used */
export function understandWith(ear: Ear, other: Ear, utterance: string): Understood {
  const said = utterance.slice(0, LONGEST);
  const exact = exactly(ear.all, said, ear.language);
  if (exact !== null) return { heard: exact, how: 'exact', reading: null, guesses: [] };
  const switching = exactly(other.switching, said, other.language);
  if (switching !== null) {
    return { heard: switching, how: 'other language', reading: null, guesses: [] };
  }
  return closest(ear, said);
}
