import { keysOf, slotsIn, valueKey, withSlots } from '../../models/keys.js';
import { WAKE_WORDS } from '../alexa.js';
import { remember } from '../remember.js';
import { quoted, repeated, type Rule, type Rules } from '../rule.js';
import type { Intent, LanguageModel, SlotType } from '../skill.js';

type Faults<T> = (part: T, model: LanguageModel) => readonly string[];

/** A rule about each of a model's parts, of models that are alike once. */
function ofParts<T extends { readonly name: string }>(
  partsOf: (model: LanguageModel) => readonly T[],
  faults: Faults<T>,
): Rule {
  const faultsIn = remember((model: LanguageModel) =>
    partsOf(model).flatMap((part) => faults(part, model).map((fault) => `${part.name}: ${fault}.`)),
  );
  return ({ models }) =>
    models.flatMap(({ where, what }) =>
      faultsIn(what.language).map((fault) => `${where}: ${fault}`),
    );
}

const ofIntents = (faults: Faults<Intent>): Rule => ofParts(({ intents }) => intents, faults);
const ofTypes = (faults: Faults<SlotType>): Rule => ofParts(({ types }) => types, faults);

const FROM_LOCALES = 'in locales/en, and run npm run models';

const wordsOf = ({ values }: SlotType): string[] =>
  values.flatMap(({ name: { value, synonyms } }) => [value, ...synonyms]);

/** Braces that do not hold exactly one name, words that are not parted by one space. */
const badSyntax = (sample: string): boolean =>
  /[{}]/.test(withSlots(sample, '')) ||
  slotsIn(sample).some((slot) => !/^[A-Za-z_]+$/.test(slot)) ||
  sample !== sample.trim() ||
  /\s\s/.test(sample) ||
  sample === '';

const syntax = (samples: readonly string[]): string[] =>
  samples
    .filter(badSyntax)
    .map((sample) => `"${sample}" has braces or spaces out of place: mend it ${FROM_LOCALES}`);

/**
 * "Only unicode characters, spaces, periods for abbreviations, underscores, possessive apostrophes,
 * and hyphens" is what Alexa's console says of a sample that it refuses.
 */
const LEGAL = /^[\p{L}\p{M} ._'-]*$/u;

const characters = (samples: readonly string[]): string[] =>
  samples
    .filter((sample) => !LEGAL.test(withSlots(sample, '').replace(/[{}]/g, '')))
    .map(
      (sample) => `"${sample}" has a character that Alexa refuses: spell it out ${FROM_LOCALES}`,
    );

const wakeWords = (samples: readonly string[]): string[] =>
  samples
    .filter((sample) =>
      WAKE_WORDS.some((word) => sample.toLowerCase().split(/[ '-]/).includes(word)),
    )
    .map(
      (sample) =>
        `"${sample}" has a wake word, which never reaches a skill: drop it ${FROM_LOCALES}`,
    );

const undeclared = ({ slots, samples }: Intent): string[] => {
  const declared = slots.map(({ name }) => name);
  const used = new Set(samples.flatMap(slotsIn));
  return [...used]
    .filter((slot) => /^[A-Za-z_]+$/.test(slot) && !declared.includes(slot))
    .map((slot) => `its samples use {${slot}}, which it does not declare: add it to its slots`);
};

const untyped = ({ slots }: Intent, { types }: LanguageModel): string[] =>
  slots
    .filter(({ type }) => !type.startsWith('AMAZON.') && types.every(({ name }) => name !== type))
    .map(
      ({ name, type }) =>
        `its slot {${name}} is of type "${type}", which the model lacks: add it to types`,
    );

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

const twiceInIntent = ({ samples }: Intent): string[] =>
  repeated(lower(samples)).map(
    (sample) => `"${sample}" stands there twice: drop one ${FROM_LOCALES}`,
  );

const inTwoIntents: Rule = ({ models }) =>
  models.flatMap(({ where, what: { language } }) => {
    const all = language.intents.flatMap(({ name, samples }) =>
      [...new Set(lower(samples))].map((sample) => ({ name, sample })),
    );
    return repeated(all.map(({ sample }) => sample)).map((sample) => {
      const owners = all.filter((each) => each.sample === sample).map(({ name }) => name);
      return `${where}: "${sample}" belongs to ${owners.join(' and ')}: leave it to one of them ${FROM_LOCALES}.`;
    });
  });

interface Owner {
  readonly intent: string;
  readonly sample: string;
}

/** The very same sample in two intents is told of by a rule of its own. */
const isStolen = (owner: Owner, other: Owner): boolean =>
  owner.intent !== other.intent && owner.sample.toLowerCase() !== other.sample.toLowerCase();

/** Pairs of samples that are told apart no more once slots are filled and "please" is dropped. */
const stolen = remember(({ intents, types }: LanguageModel): [key: string, Owner, Owner][] => {
  const keysByType = new Map(
    types.map((type) => [type.name, wordsOf(type).map((word) => valueKey(word, 'en'))]),
  );
  const owners = new Map<string, Owner>();
  const pairs = new Map<string, [string, Owner, Owner]>();
  for (const { name: intent, slots, samples } of intents) {
    const values = new Map(slots.map(({ name, type }) => [name, keysByType.get(type) ?? []]));
    for (const sample of samples) {
      const mine = { intent, sample };
      for (const key of keysOf(sample, values, 'en')) {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, mine);
        else if (isStolen(owner, mine)) pairs.set(`${owner.sample}|${sample}`, [key, owner, mine]);
      }
    }
  }
  return [...pairs.values()];
});

const overMatch: Rule = ({ models }) =>
  models.flatMap(({ where, what: { language } }) =>
    stolen(language).map(
      ([key, one, other]) =>
        `${where}: "${key}" is both ${one.intent} ("${one.sample}") and ${other.intent} ("${other.sample}"): take it from one ${FROM_LOCALES}.`,
    ),
  );

const sampled = ({ name, samples }: Intent): string[] =>
  name.startsWith('AMAZON.') || samples.length > 0
    ? []
    : [`it has no sample, so nobody can reach it: add some ${FROM_LOCALES}`];

const valueTwice = (type: SlotType): string[] =>
  repeated(lower(wordsOf(type))).map(
    (word) => `"${word}" stands there twice, and its id would be chance: drop one ${FROM_LOCALES}`,
  );

const idTwice = ({ values }: SlotType): string[] =>
  repeated(values.map(({ id }) => id)).map(
    (id) => `two values have the id "${id}": give each its own ${FROM_LOCALES}`,
  );

/** Alexa's rule for what intents, slots and types may be called. */
const NAME = /^(?:AMAZON\.)?[A-Za-z_]+$/;

const names: Rule = ({ models }) =>
  models.flatMap(({ where, what: { language } }) => {
    const all = [
      ...language.intents,
      ...language.types,
      ...language.intents.flatMap((each) => each.slots),
    ];
    const bad = new Set(all.map(({ name }) => name).filter((name) => !NAME.test(name)));
    if (bad.size === 0) return [];
    return [`${where}: ${quoted([...bad])} may hold only letters and underscores: rename it.`];
  });

export const sampleRules: Rules = {
  'sample-syntax': ofIntents(({ samples }) => syntax(samples)),
  'sample-characters': ofIntents(({ samples }) => characters(samples)),
  'value-characters': ofTypes((type) => [...syntax(wordsOf(type)), ...characters(wordsOf(type))]),
  'sample-wake-word': ofIntents(({ samples }) => wakeWords(samples)),
  'sample-slot': ofIntents(undeclared),
  'slot-type': ofIntents(untyped),
  'sample-twice': ofIntents(twiceInIntent),
  'sample-in-two-intents': inTwoIntents,
  'over-match': overMatch,
  'intent-samples': ofIntents(sampled),
  'value-twice': ofTypes(valueTwice),
  'value-id': ofTypes(idTwice),
  'model-names': names,
};
