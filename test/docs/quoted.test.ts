import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { invocation } from '../../device/invocation.js';
import { readModel } from '../../device/ear/model.js';
import { createWords, plain } from '../../lambda/speech/words.js';
import { WORDS } from '../../locales/index.js';
import type { WordKey } from '../../locales/keys.js';
import { byLanguage, LANGUAGES, type Language } from '../../locales/languages.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replace(/[.,!?]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All samples of a model, with every value and synonym in place of a slot. */
function samplesIn(language: Language): ReadonlySet<string> {
  const { intents, types } = readModel(language);
  const words = new Map(
    types.map(({ name, values }) => [
      name,
      values.flatMap((value) => [value.name.value, ...value.name.synonyms]),
    ]),
  );
  const samples = intents.flatMap(({ slots, samples: written }) =>
    written.flatMap((sample) => {
      const slot = slots.find(({ name }) => sample.includes(`{${name}}`));
      if (slot === undefined) return [sample];
      return (words.get(slot.type) ?? []).map((word) => sample.replace(`{${slot.name}}`, word));
    }),
  );
  return new Set(samples.map(normal));
}

const SAMPLES = byLanguage(samplesIn);

/** A sentence as the model hears it, without wake word and launch phrase; null: it only opens. */
function requestIn(sentence: string): string | null {
  const heard = invocation(sentence);
  return heard.kind === 'request' ? normal(heard.words) : null;
}

/** What README shows people typing: "> @45s how often should I train?" */
const typedInReadme = (): readonly string[] =>
  [...read('README.md').matchAll(/^> (?:@\S+ )?(.+)$/gm)].map(([, words = '']) => words);

interface Store {
  readonly description: string;
  readonly examplePhrases: readonly string[];
}
interface Manifest {
  readonly manifest: {
    readonly publishingInformation: {
      readonly testingInstructions: string;
      readonly locales: Readonly<Record<string, Store>>;
    };
  };
}

function quotedInStore(): readonly string[] {
  const { publishingInformation } = (JSON.parse(read('skill-package/skill.json')) as Manifest)
    .manifest;
  const stores = Object.values(publishingInformation.locales);
  const texts = [
    publishingInformation.testingInstructions,
    ...stores.map((each) => each.description),
  ];
  const quoted = texts.flatMap((text) => [...text.matchAll(/"([^"]+)"/g)].map(([, q = '']) => q));
  return [...quoted, ...stores.flatMap(({ examplePhrases }) => examplePhrases)];
}

/** The words that prompts and help tell people to say. */
function wordsIn(language: Language): readonly string[] {
  const { line } = createWords(language, language);
  return Object.keys(WORDS[language])
    .filter((key): key is WordKey => key.startsWith('word.'))
    .map((key) => plain(line({ kind: 'say', key, params: { no: 3 } })));
}

const unknown = (
  sentences: readonly string[],
  languages: readonly Language[],
): readonly string[] => {
  return sentences
    .flatMap((sentence) => requestIn(sentence) ?? [])
    .filter((request) => !languages.some((language) => SAMPLES[language].has(request)));
};

describe('a sentence that people are told to say is a sample', () => {
  it('in README', () => {
    const typed = typedInReadme();
    expect(typed.length).toBeGreaterThan(3);
    expect(unknown(typed, LANGUAGES)).toEqual([]);
  });

  it('in the store and in the instructions for testers', () => {
    const quoted = quotedInStore();
    expect(quoted.length).toBeGreaterThan(40);
    expect(unknown(quoted, ['en'])).toEqual([]);
  });

  it.each(LANGUAGES)('in prompts and help (%s)', (language) => {
    const words = wordsIn(language);
    expect(words.length).toBeGreaterThan(30);
    expect(unknown(words, [language])).toEqual([]);
  });

  it('in the product’s own description', () => {
    expect(unknown(['start my back routine', 'show me the bird-dog', 'pause'], ['en'])).toEqual([]);
    expect(unknown(['how many left', 'call an ambulance'], ['en'])).toEqual([]);
    expect(unknown(['start min rygtræning', 'det gør ondt', 'pause'], ['da'])).toEqual([]);
  });

  it('would find one that is not', () => {
    expect(unknown(['Alexa, ask back coach to sing'], ['en'])).toEqual(['sing']);
    expect(unknown(['Alexa, open back coach'], ['en'])).toEqual([]);
  });
});
