import { readdirSync, readFileSync } from 'node:fs';
import type { LanguageModel } from '../../device/ear/model.js';
import { samplesIn } from '../../device/ear/samples.js';
import { type Language } from '../../lambda/coach/profile.js';
import { INTENT_NAMES } from '../../locales/asks.js';
import { phrasesIn } from '../nlu/phrases.js';

/** Something to learn from. */
export interface Said {
  readonly text: string;
  readonly intent: string;
  /** Of what its slot holds; null for an empty one. */
  readonly id: string | null;
  /** How much it counts; 1 for what somebody said. */
  readonly weight: number;
  /** Whether the rules were made without it: else nothing can be learnt of what they make of it. */
  readonly isFree: boolean;
}

/** Said by the people who made the rules. */
export const MAKERS = 'makers.tsv';
/** Samples are much alike: so many of an intent are enough, and each counts for less. */
const SAMPLES_OF_AN_INTENT = 200;
const WEIGHT_OF_A_SAMPLE = 0.7;
const ID = /=(?<id>.+)$/;

export const saidFolder = (language: Language): URL =>
  new URL(`../../locales/${language}/said/`, import.meta.url);

/** What people said, file by file. @param without a file to leave out */
export function saidIn(folder: URL, without?: string): Said[] {
  return readdirSync(folder)
    .filter((file) => file !== without)
    .sort()
    .flatMap((file) =>
      phrasesIn(readFileSync(new URL(file, folder), 'utf8')).map(({ text, intent, slot }) => ({
        ...{ text, intent, weight: 1, isFree: file !== MAKERS },
        id: ID.exec(slot)?.groups?.['id'] ?? null,
      })),
    );
}

/** A topic fits few of its samples: "how do I pillow" would teach nothing. */
const UNFIT = 'topic';

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Samples of the model, some of each intent, a value in the place of their slot. */
export function samplesOf(model: LanguageModel, language: Language): Said[] {
  const all = samplesIn(model, language);
  return INTENT_NAMES.flatMap((intent) =>
    spread(
      all.filter(({ intent: owner, slot }) => owner === intent && slot?.name !== UNFIT),
      SAMPLES_OF_AN_INTENT,
    ).map(({ before, slot, after }, index) => {
      const values = model.types.find(({ name }) => name === slot?.type)?.values ?? [];
      const value = values[index % Math.max(1, values.length)];
      const text = [...before, value?.name.value ?? '', ...after].join(' ');
      return { text, intent, id: value?.id ?? null, weight: WEIGHT_OF_A_SAMPLE, isFree: false };
    }),
  );
}

/** What stands round a slot: of itself it tells no value. */
export const framesOf = (model: LanguageModel, language: Language): Said[] =>
  samplesIn(model, language)
    .filter(({ slot }) => slot !== null)
    .map(({ intent, before, after }) => ({
      ...{ text: [...before, ...after].join(' '), intent, id: null },
      ...{ weight: WEIGHT_OF_A_SAMPLE, isFree: false },
    }));
