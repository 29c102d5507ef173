import type { Language } from '../../lambda/coach/profile.js';
import type { IntentName } from '../../locales/asks.js';
import { otherThan } from '../../locales/languages.js';
import { type Likelihood, type Lore, loreIn } from './learnt.js';
import { meant, type Meaning, meaningOf } from './meaning.js';
import { type Mind, mindOf } from './mind.js';
import type { Sections } from './model-file.js';
import { foundIn, foundSlotOf } from './found.js';
import { firstNamed, type Named, namesTwo } from './names.js';
import { normalise, UNCLEAR } from './normalise.js';
import { once } from './once.js';
import {
  type Heard,
  isAmbiguous,
  match,
  matchUnknown,
  type Patterns,
  patternsOf,
} from './patterns.js';
import { read, type Reading } from './reading.js';
import { slotsOf } from './slots.js';
import { treeIn } from './tree.js';
import { vocabularyIn } from './vocabulary.js';

/** What understands one language. */
export interface Ear {
  readonly language: Language;
  readonly all: Patterns;
  /** The wish for another language, for the people who have ended up in this one. */
  readonly wayOut: () => Patterns;
  /** Made when it is first needed: what stands among the samples needs none. */
  readonly mind: () => Mind;
  readonly lore: () => Lore;
}

/** @param sections of the language's model file */
export function earOf(sections: Sections, language: Language): Ear {
  const vocabulary = vocabularyIn(sections.vocabulary);
  const values = { vocabulary, tree: treeIn(sections.values) };
  return {
    language,
    all: patternsOf(treeIn(sections.samples), values),
    wayOut: once(() =>
      patternsOf(treeIn(sections.wayOutSamples), {
        vocabulary,
        tree: treeIn(sections.wayOutValues),
      }),
    ),
    mind: once(() => mindOf(language, treeIn(sections.wordings), values)),
    lore: once(() => loreIn(sections)),
  };
}

/** How something was understood. */
export interface Understood {
  readonly heard: Heard;
  readonly how: 'exact' | 'other language' | 'meaning' | 'unknown name' | 'nothing';
  /** Null where no meaning was looked for. */
  readonly reading: Reading | null;
  /** The likeliest first. */
  readonly guesses: readonly Likelihood<IntentName>[];
}

/** Letters; longer than anyone speaks. What follows is not listened to. */
const LONGEST = 1_000;
const NOTHING: Heard = { intent: 'AMAZON.FallbackIntent', slots: {} };

/** What was said to an ear. */
interface Said {
  readonly text: string;
  readonly words: readonly string[];
  /** As a sample with a name that the model does not know. */
  readonly unknown: () => Heard | null;
}

function saidTo({ all, language }: Ear, utterance: string): Said {
  const text = utterance.slice(0, LONGEST);
  const words = normalise(text, language);
  return { text, words, unknown: once(() => matchUnknown(all, words)) };
}

function exactly(patterns: Patterns, words: readonly string[]): Heard | null {
  const clear = words.filter((word) => word !== UNCLEAR);
  return match(patterns, clear) ?? match(patterns, words);
}

/** A sample whose name the model does not know, though it may be described well enough. */
function withName(heard: Heard, named: Named | null): Heard {
  return named === null || !('exercise' in heard.slots)
    ? heard
    : { ...heard, slots: { exercise: named.slot } };
}

function byMeaning(reading: Reading, meaning: Meaning, lore: Lore): Heard | null {
  const intent = meant(meaning);
  return intent === NOTHING.intent
    ? null
    : { intent, slots: slotsOf(intent, reading, meaning, lore) };
}

/** A name that nobody knows was meant, unless something speaks of another world. */
function byUnknownName(said: Said, reading: Reading, meaning: Meaning): Heard | null {
  if (reading.concepts.has('ELSEWHERE')) return null;
  const unknown = said.unknown();
  return unknown === null ? null : withName(unknown, meaning.named);
}

/** "Do the other one": so much is understood that the coach can ask which. */
function ambiguousName({ all, language }: Ear, said: Said): Heard | null {
  const unknown = said.unknown();
  const name = unknown?.slots['exercise']?.value ?? '';
  return isAmbiguous(all, normalise(name, language)) ? unknown : null;
}

/** Alexa made out that something was named, but not what. */
const unclear = ({ words, unknown }: Said): Heard | null =>
  words.includes(UNCLEAR) ? unknown() : null;

/** By the samples alone; null: none of them is meant to the letter. */
function toTheLetter(ear: Ear, said: Said): Heard | null {
  if (isAmbiguous(ear.all, said.words)) return NOTHING;
  return unclear(said) ?? exactly(ear.all, said.words) ?? ambiguousName(ear, said);
}

const lacksName = ({ intent, slots }: Heard): boolean =>
  intent === 'ExerciseIntent' && !('exercise' in slots);

/** An exercise is wished for in words that tell none: the coach asks which. */
const askingFor = (heard: Heard, { words }: Reading): Heard => ({
  ...heard,
  slots: { exercise: { value: words.join(' '), id: null } },
});

/** In these an exercise is found by its name; the others learn it or name none. */
const EXERCISE_FOUND_IN: readonly IntentName[] = [
  'SkipIntent',
  'SuitableIntent',
  'BreathingIntent',
  'FeelIntent',
];

const isFoundSlotOpen = ({ intent, slots }: Heard): boolean => {
  const slot = foundSlotOf(intent);
  return slot !== undefined && !(slot in slots);
};

function readBy({ mind, language }: Ear, text: string): Reading {
  const { lexicon, spelling } = mind();
  return read(text, language, lexicon, spelling);
}

/** With the slots that are found by their spellings; what a sample filled stays. */
function withFound({ mind, language }: Ear, heard: Heard, reading: Reading): Heard {
  const { values, names } = mind();
  const slot = foundSlotOf(heard.intent);
  const found = slot === undefined ? null : foundIn(slot, reading, values, language);
  const exercise = EXERCISE_FOUND_IN.includes(heard.intent) ? firstNamed(reading, names) : null;
  return {
    ...heard,
    slots: {
      ...(slot !== undefined && found !== null && { [slot]: found }),
      ...(exercise !== null && { exercise }),
      ...heard.slots,
    },
  };
}

/** Two exercises in one wish: the coach asks which. */
function unlessTwo({ mind }: Ear, heard: Heard, reading: Reading): Heard {
  return heard.intent === 'ExerciseIntent' && namesTwo(reading, mind().names)
    ? askingFor(heard, reading)
    : heard;
}

/** A sample holds all that was said: where it fills its slot, there is nothing more to look for. */
function exactlySaid(ear: Ear, said: Said, heard: Heard): Heard {
  return isFoundSlotOpen(heard) ? withFound(ear, heard, readBy(ear, said.text)) : heard;
}

function closest(ear: Ear, said: Said): Understood {
  const reading = readBy(ear, said.text);
  const { heard, ...rest } = nearest(ear, said, reading);
  return { heard: unlessTwo(ear, withFound(ear, heard, reading), reading), ...rest };
}

function nearest(ear: Ear, said: Said, reading: Reading): Understood {
  const { names } = ear.mind();
  const meaning = meaningOf(reading, ear.lore(), names);
  const { guesses } = meaning;
  const near = byMeaning(reading, meaning, ear.lore());
  if (near !== null && !lacksName(near)) return { heard: near, how: 'meaning', reading, guesses };
  const unknown = byUnknownName(said, reading, meaning);
  if (unknown !== null) return { heard: unknown, how: 'unknown name', reading, guesses };
  if (near !== null) return { heard: askingFor(near, reading), how: 'meaning', reading, guesses };
  return { heard: NOTHING, how: 'nothing', reading, guesses };
}

export function understandWith(ear: Ear, utterance: string): Understood {
  const said = saidTo(ear, utterance);
  const exact = toTheLetter(ear, said);
  if (exact !== null) {
    const heard = exactlySaid(ear, said, exact);
    return { heard, how: 'exact', reading: null, guesses: [] };
  }
  const switching = exactly(ear.wayOut(), normalise(said.text, otherThan(ear.language)));
  if (switching !== null) {
    return { heard: switching, how: 'other language', reading: null, guesses: [] };
  }
  return closest(ear, said);
}
