import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { readModel } from '../../device/ear/model.js';
import { keyOf, normalise } from '../../device/ear/normalise.js';
import { INTENT_NAMES, type Asks, type IntentName } from '../../locales/asks.js';
import { asks as danish } from '../../locales/da/asks.js';
import { asks as english } from '../../locales/en/asks.js';
import { drift, writeGenerated } from '../../scripts/generated.js';
import { modelFiles } from '../../scripts/models/files.js';
import { modelText } from '../../scripts/models/model.js';
import { expand } from '../../scripts/models/notation.js';
import { expectWithMessage } from '../support/expect.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(ROOT, 'skill-package');
const filesOfPackage = (): string[] =>
  readdirSync(PACKAGE, { recursive: true }).map((path) => path.toString());

describe('the models in the project', () => {
  it('are what locales/ says', () => {
    expect(drift(ROOT, modelFiles(), 'models')).toEqual([]);
  });

  it('are the same for every English locale', () => {
    const folder = join(PACKAGE, 'interactionModels/custom');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts).toHaveLength(5);
    expect(new Set(texts).size).toBe(1);
  });

  it('are small enough for Alexa, which takes 1.5 MB', () => {
    for (const { path } of modelFiles()) {
      expect(statSync(join(ROOT, path)).size).toBeLessThan(1_500_000);
    }
  });

  it('put nothing Danish before Alexa, which has no such locale', () => {
    const names = filesOfPackage();
    expect(names).toContain('interactionModels/custom/en-GB.json');
    expect(names.filter((name) => name.includes('da-DK'))).toEqual([]);
  });
});

describe.each(['en', 'da'] as const)('the model for %s', (language) => {
  const { intents, types } = readModel(language);

  it('has every intent, and samples for all but the fallback', () => {
    expect(intents.map(({ name }) => name)).toEqual(INTENT_NAMES);
    const silent = intents.filter(({ samples }) => samples.length === 0);
    expect(silent.map(({ name }) => name)).toEqual(['AMAZON.FallbackIntent']);
  });

  it('has no sample twice', () => {
    const owners = new Map<string, string>();
    for (const { name, samples } of intents) {
      expect(new Set(samples).size).toBe(samples.length);
      for (const sample of samples) {
        const key = sample.includes('{') ? sample : keyOf(normalise(sample, language));
        expectWithMessage([name, undefined], `${key} in ${name}`).toContain(owners.get(key));
        owners.set(key, name);
      }
    }
  });

  it('says in at most four hundred ways what an intent can be', () => {
    for (const { name, samples } of intents) {
      expectWithMessage(samples.length, name).toBeLessThanOrEqual(400);
    }
  });

  it('consists of letters that Alexa allows', () => {
    const values = types.flatMap(({ values }) =>
      values.flatMap(({ name }) => [name.value, ...name.synonyms]),
    );
    for (const text of [...intents.flatMap(({ samples }) => samples), ...values]) {
      expect(text).toMatch(/^[\p{Ll} .'_{}-]+$/u);
      expect(text).not.toMatch(/\balexa\b/);
    }
  });

  it('gives every value a synonym, and every slot a type', () => {
    for (const { name } of types.flatMap(({ values }) => values)) {
      expectWithMessage(name.synonyms.length, name.value).toBeGreaterThan(0);
    }
    const known = types.map(({ name }) => name);
    for (const { slots, samples, name } of intents) {
      expect(known).toEqual(expect.arrayContaining(slots.map(({ type }) => type)));
      for (const slot of slots) expectWithMessage(samples.join(), name).toContain(`{${slot.name}}`);
    }
  });
});

it('writes Danish exercise names for English ears without æ, ø and å', () => {
  const text = modelText(english, 'en', 'locales/en');
  expect(text).toContain('"baekkenkip"');
  expect(text).not.toMatch(/[æøå]/);
});

describe('patterns', () => {
  const phrases = { who: 'you | they', deep: '<who> both', round: 'a <round>' };
  test.each([
    ['plain words', ['plain words']],
    ['a | b c', ['a', 'b c']],
    ['[a] b', ['b', 'a b']],
    ['[a | b] c', ['c', 'a c', 'b c']],
    ['a (b | c [d])', ['a b', 'a c', 'a c d']],
    ['øvelse[r[ne]]', ['øvelse', 'øvelser', 'øvelserne']],
    ['do <deep> [now]', ['do you both', 'do you both now', 'do they both', 'do they both now']],
    ['start [with] {exercise}', ['start {exercise}', 'start with {exercise}']],
    ['a | a', ['a']],
  ])('%s', (pattern, samples) => {
    expect(expand(pattern, phrases)).toEqual(samples);
  });

  test.each([
    ['(a', 'a missing ")"'],
    ['[a | b', 'a missing "]"'],
    ['[a)', 'a missing "]"'],
    ['a) b', 'a stray ")"'],
    ['<nobody> here', 'no phrase is called "nobody"'],
    ['<round>', '"round" is part of itself'],
    ['[a]', 'nothing at all'],
    ['a | ', 'nothing at all'],
  ])('%s is refused', (pattern, message) => {
    expect(() => expand(pattern, phrases)).toThrow(message);
  });
});

const withSamples = (asks: Asks, intent: IntentName, ...patterns: string[]): Asks => ({
  ...asks,
  intents: { ...asks.intents, [intent]: [...asks.intents[intent], ...patterns] },
});

const withPlank = (asks: Asks, ...words: string[]): Asks => ({
  ...asks,
  slots: {
    ...asks.slots,
    exercise: { ...asks.slots.exercise, plank: [...asks.slots.exercise.plank, ...words] },
  },
});

/** A folder that holds these patterns of one owner from line 2 on, as `locales/` would. */
function sourceOf(file: string, owner: string, patterns: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'asks-'));
  const lines = [`  ${owner}: [`, ...patterns.map((pattern) => `    '${pattern}',`), '  ],'];
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), lines.join('\n'));
  return folder;
}

describe('the generator stops with file, line and pattern on', () => {
  let folder = '';
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a digit', 'drop nummer 3', 'illegal character'],
    ['a comma', 'nej, ikke den', 'illegal character'],
    ['a capital', 'Drop den nu', 'illegal character'],
    ['a brace left open', 'drop {exercise', 'illegal character'],
    ['an unknown slot', 'drop {thing}', 'an unknown slot "thing"'],
    ['two slots', '{style} {style}', '2 slots'],
    ['an unknown phrase', 'drop <sagen>', '"sagen"'],
    ['a bracket', 'drop (den', 'a missing ")"'],
    ['a sample of another intent', 'næste', 'AMAZON.NextIntent'],
    ['one that differs in softeners only', 'tag lige den naeste', 'AMAZON.NextIntent'],
    ['one that a slot completes', 'lav [bare] planken', 'ExerciseIntent'],
    ['two slots in the same words', 'jeg vil hellere lave {style}', 'ExerciseIntent'],
  ])('%s', (_fault, pattern, reason) => {
    folder = sourceOf('asks/moving.ts', 'SkipIntent', ['drop den', pattern]);
    const run = () => modelText(withSamples(danish, 'SkipIntent', pattern), 'da', folder);
    expect(run).toThrow(/: [\w.]+Intent: .*, in: ./);
    expect(run).toThrow(reason);
    // Of two intents, either may be the one that is told of; it names the other's line.
    expect(run).toThrow(`${folder}/asks/moving.ts:3`);
  });

  test.each([
    ['a value of another id', 'bridge', 'already a value of glute-bridge'],
    ['a value spelt in two ways', 'the planks | the-plank', 'a value of plank'],
    ['a digit', 'number 5', 'illegal character'],
    ['a slot inside a value', 'count {style}', '1 slots in place of at most 0'],
  ])('%s', (_fault, pattern, reason) => {
    folder = sourceOf('slots.ts', 'plank', ['plank', 'forearms', pattern]);
    const run = () => modelText(withPlank(english, pattern), 'en', folder);
    expect(run).toThrow(`${folder}/slots.ts:4: plank: `);
    expect(run).toThrow(`in: ${pattern}`);
    expect(run).toThrow(reason);
  });

  it('a phrase that nobody uses', () => {
    folder = mkdtempSync(join(tmpdir(), 'asks-'));
    writeFileSync(join(folder, 'asks.ts'), "phrases: {\n  'the 2': 'one | 2',\n}");
    const asks = { ...english, phrases: { ...english.phrases, 'the 2': 'one | 2' } };
    expect(() => modelText(asks, 'en', folder)).toThrow(
      `${folder}/asks.ts:2: the 2: "2" has an illegal character, in: one | 2`,
    );
  });
});

it('tells where both patterns of a collision stand in locales/', () => {
  const [pattern = ''] = english.intents['AMAZON.NextIntent'];
  const run = () => modelText(withSamples(english, 'SkipIntent', pattern), 'en', 'locales/en');
  expect(run).toThrow(
    /^locales\/en\/asks\/moving\.ts:\d+: AMAZON\.NextIntent: "next" already belongs to SkipIntent/,
  );
});

describe('drift', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'models-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is a sentence for each file that is missing or differs, and none after writing', () => {
    const files = modelFiles();
    expect(drift(root, files, 'models')).toHaveLength(6);
    expect(drift(root, files, 'models')[0]).toMatch(/en-US\.json is missing: .*\.$/);
    writeGenerated(root, files);
    expect(drift(root, files, 'models')).toEqual([]);
    writeFileSync(join(root, 'device/models/da-DK.json'), '{}\n');
    expect(drift(root, files, 'models')).toEqual([
      'device/models/da-DK.json differs from locales/: run npm run models.',
    ]);
  });
});
