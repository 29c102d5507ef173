import { MANIFEST } from '../files.js';
import { quoted, type Rule, type Rules } from '../rule.js';
import type { Skill, StoreText } from '../skill.js';

/** A pattern that a text must or must not have, and what it stands for. */
interface Mention {
  readonly of: string;
  readonly words: RegExp;
}

/** Without these in its description, Amazon takes a health-related skill down. */
const DISCLAIMER: readonly Mention[] = [
  { of: 'that it gives no medical advice', words: /\bnot provide medical advice\b/ },
  { of: 'that it is for information and education', words: /\binformational and educational\b/ },
  {
    of: 'that it replaces no professional',
    words: /\bnot a substitute for professional medical advice\b/,
  },
  { of: 'whom to ask', words: /\bdoctor\b/ },
  { of: 'what to do in an emergency', words: /\bemergency\b.*\bcall\b.*\bemergency number\b/ },
];

/** What only medicine may promise. "Diagnosis" and "treatment" as nouns are in every disclaimer. */
const CLAIM = /\b(?:cures?|curing|heals?|healing|treats?|treating|diagnoses|fixes|pain.free)\b/i;

const BRANDS = /\b(?:alexa|amazon|echo|skills?)\b/i;

/** What somebody who certifies the skill has to be told. */
const TESTING: readonly Mention[] = [
  { of: 'that silence is meant', words: /\bsilence\b.*\bis meant\b/i },
  { of: 'how to break in', words: /\bpause\b/ },
  { of: 'what pain does', words: /\bit hurts\b/ },
  { of: 'how to switch the language', words: /\bspeak Danish\b/ },
  { of: 'how to delete the data', words: /\bdelete my data\b/ },
];

const CATEGORY = 'HEALTH_AND_FITNESS';
const COUNTRY = 'DK';

const ofStore =
  (faults: (text: StoreText) => readonly string[]): Rule =>
  ({ store }) =>
    store.flatMap(({ where, what }) => faults(what).map((fault) => `${where}: ${fault}.`));

const missing = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.filter(({ words }) => !words.test(text)).map((mention) => mention.of);

const disclaimer = ofStore(({ description }) => {
  const unsaid = missing(description, DISCLAIMER);
  if (unsaid.length === 0) return [];
  return [`the description does not say ${unsaid.join(', nor ')}: complete its medical disclaimer`];
});

const claims = ofStore((text) => {
  const all = [text.name, text.summary, text.description, ...text.keywords].join('\n');
  const [claim] = CLAIM.exec(all) ?? [];
  return claim === undefined ? [] : [`"${claim}" promises what only medicine may: say it without`];
});

const name = ofStore(({ name }) => {
  const [brand] = BRANDS.exec(name) ?? [];
  return brand === undefined ? [] : [`the name "${name}" must do without "${brand}": rename it`];
});

const filled = ofStore((text) => {
  const empty = (['name', 'summary', 'description'] as const).filter((field) => text[field] === '');
  if (text.keywords.length > 0 && empty.length === 0) return [];
  const all = text.keywords.length > 0 ? empty : [...empty, 'keywords'];
  return [`the store needs ${quoted(all)}: write it`];
});

const ofPublishing =
  (fault: (publishing: Skill['manifest']['publishingInformation']) => string | null): Rule =>
  ({ manifest }) => {
    const found = fault(manifest.publishingInformation);
    return found === null ? [] : [`${MANIFEST}: ${found}.`];
  };

const category = ofPublishing(({ category }) =>
  category === CATEGORY ? null : `the category is "${category}": write ${CATEGORY}`,
);

const countries = ofPublishing(({ isAvailableWorldwide, distributionCountries }) =>
  isAvailableWorldwide === true || distributionCountries.includes(COUNTRY)
    ? null
    : `distributionCountries lacks ${COUNTRY}, where half of those who speak to it live: add it`,
);

const testing = ofPublishing(({ testingInstructions }) => {
  const unsaid = missing(testingInstructions, TESTING);
  if (unsaid.length === 0) return null;
  return `testingInstructions do not tell ${unsaid.join(', nor ')}: add it`;
});

export const storeRules: Rules = {
  disclaimer,
  claims,
  'store-name': name,
  'store-filled': filled,
  category,
  countries,
  'testing-instructions': testing,
};
