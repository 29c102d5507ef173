import {
  finalOf,
  lengthOf,
  pausesOf,
  phonemesOf,
  type Described,
  type Features,
} from './features.js';
import type { Engine, Recording } from './recordings.js';

/** A recording with what espeak-ng says of its text. */
export interface Known extends Described {
  readonly ms: Recording['ms'];
}

/** Features of a text; `others` are recordings that it may be composed of, without itself. */
export type Describe = (text: Described, parts: Parts) => Features;

/** Recorded texts by their words, as one engine reads them. */
export interface Parts {
  readonly ms: ReadonlyMap<string, number>;
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const LONGEST_PART = 6;

export const partsOf = (recordings: readonly Known[], engine: Engine): Parts => ({
  ms: new Map(recordings.map(({ text, ms }) => [wordsOf(text).join(' '), ms[engine]])),
});

/** The parts of a text that occur in the recordings, longest first from its beginning. */
function partsIn(text: Described, { ms }: Parts): Features {
  const words = wordsOf(text.text);
  const whole = words.join(' ');
  const features = { 'parts ms': 0, parts: 0, 'other words': 0, 'other characters': 0 };
  for (let at = 0; at < words.length;) {
    const sizes = Array.from({ length: LONGEST_PART }, (_, i) => LONGEST_PART - i);
    const size = sizes.find((each) => {
      const part = words.slice(at, at + each).join(' ');
      return part !== whole && at + each <= words.length && ms.has(part);
    });
    if (size === undefined) {
      features['other words'] += 1;
      features['other characters'] += words[at]?.length ?? 0;
    } else {
      features['parts ms'] += ms.get(words.slice(at, at + size).join(' ')) ?? 0;
      features.parts += 1;
    }
    at += size ?? 1;
  }
  return features;
}

/** The models that are compared. */
export const MODELS = {
  length: (text: Described) => ({ ...lengthOf(text), ...pausesOf(text) }),
  phonemes: (text: Pick<Described, 'text' | 'pronounced'>) => ({
    ...phonemesOf(text),
    ...finalOf(text),
    ...pausesOf(text),
  }),
  parts: (text: Described, parts: Parts) => ({ ...partsIn(text, parts), ...pausesOf(text) }),
  'phonemes and length': (text: Described) => ({
    ...lengthOf(text),
    ...phonemesOf(text),
    ...finalOf(text),
    ...pausesOf(text),
  }),
} as const satisfies Readonly<Record<string, Describe>>;

export type ModelName = keyof typeof MODELS;

/**
 * The model that the tables come from. It errs as little as the best one, to a tenth of a percent,
 * and needs neither sound nor recordings (docs/voices.md).
 */
export const CHOSEN = 'phonemes' satisfies ModelName;

export const chosenFeatures = (text: Pick<Described, 'text' | 'pronounced'>): Features =>
  MODELS[CHOSEN](text);
