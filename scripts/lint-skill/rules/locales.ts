import { ENGLISH_LOCALES, LOCALES } from '../alexa.js';
import { MANIFEST, MODELS } from '../files.js';
import { quoted, type Rule, type Rules } from '../rule.js';
import type { Skill } from '../skill.js';

/** Every place that lists locales, and those that it lists. */
const lists = ({ manifest, modelLocales }: Skill): readonly (readonly [string, string[]])[] => [
  [
    `${MANIFEST}: publishingInformation.locales`,
    Object.keys(manifest.publishingInformation.locales),
  ],
  [`${MANIFEST}: privacyAndCompliance.locales`, Object.keys(manifest.privacyAndCompliance.locales)],
  [`${MODELS}/*.json`, [...modelLocales]],
];

const known: Rule = (skill) =>
  lists(skill).flatMap(([where, locales]) => {
    const strange = locales.filter((locale) => !LOCALES.includes(locale));
    if (strange.length === 0) return [];
    return [`${where}: Alexa has no ${quoted(strange)} and would refuse the import: take it out.`];
  });

/** Five English ones, and whatever else one of the lists has. */
const complete: Rule = (skill) => {
  const all = lists(skill);
  const wanted = new Set([...ENGLISH_LOCALES, ...all.flatMap(([, locales]) => locales)]);
  return all.flatMap(([where, locales]) => {
    const missing = [...wanted].filter((each) => LOCALES.includes(each) && !locales.includes(each));
    if (missing.length === 0) return [];
    return [
      `${where}: lacks ${quoted(missing)}, and a device set so would not find the skill: add it.`,
    ];
  });
};

const english = <T extends { readonly locale: string }>(all: readonly T[]): T[] =>
  all.filter(({ locale }) => ENGLISH_LOCALES.includes(locale));

const equalModels: Rule = ({ models }) => {
  const [first, ...others] = english(models);
  return others.map(
    ({ where }) =>
      `${where}: differs from ${first?.where ?? ''}, and all English models are one: run npm run models.`,
  );
};

const equalTexts: Rule = ({ store }) => {
  const [first, ...others] = english(store);
  return others.map(
    ({ where }) =>
      `${where}: what the store shows differs from ${first?.locale ?? ''}'s: write the same in all English locales.`,
  );
};

export const localeRules: Rules = {
  'locale-known': known,
  'locale-complete': complete,
  'models-equal': equalModels,
  'store-equal': equalTexts,
};
