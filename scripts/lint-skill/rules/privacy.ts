import { MANIFEST, PRIVACY, textOf } from '../files.js';
import type { Rule, Rules } from '../rule.js';
import type { Skill } from '../skill.js';

/** Stands for the address until somebody publishes the skill: a host that is nobody's (RFC 2606). */
const PLACEHOLDER_HOST = 'example.com';

/** What `docs/privacy.md` leaves to whoever publishes it: brackets that are no link. */
const LEFT_OPEN = /\[[^\]]+\](?!\()/;

const SET_IT =
  'run npm run privacy-url -- https://…, with the address where docs/privacy.md is to be read';

/** Each address once: the locales share theirs. */
const addresses = ({ manifest }: Skill): string[] => [
  ...new Set(
    Object.values(manifest.privacyAndCompliance.locales).map((each) => each.privacyPolicyUrl),
  ),
];

const hostOf = (address: string): string | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' ? url.hostname : null;
};

const address: Rule = (skill) =>
  addresses(skill)
    .filter((each) => hostOf(each) === null)
    .map((each) => `${MANIFEST}: privacyPolicyUrl "${each}" is no https address: ${SET_IT}.`);

/** Amazon's policy keeps its names out of other people's hosts. */
const host: Rule = (skill) =>
  addresses(skill)
    .filter((each) => /alexa|amazon/.test(hostOf(each) ?? ''))
    .map(
      (each) =>
        `${MANIFEST}: the host of privacyPolicyUrl "${each}" bears Amazon's name: use another.`,
    );

const published: Rule = (skill) =>
  addresses(skill)
    .filter((each) => hostOf(each) === PLACEHOLDER_HOST)
    .map((each) => `${MANIFEST}: privacyPolicyUrl "${each}" only holds the place: ${SET_IT}.`);

const complete: Rule = ({ files }) => {
  if (!files.has(PRIVACY)) return [`${PRIVACY}: it is missing: write what is kept, and why.`];
  const [open] = LEFT_OPEN.exec(textOf(files, PRIVACY)) ?? [];
  return open === undefined
    ? []
    : [`${PRIVACY}: ${open} is not filled in: write who publishes the skill, in both languages.`];
};

/** The code bears these answers out; Amazon asks every skill. */
const answers: Rule = ({ manifest: { privacyAndCompliance: given } }) => {
  const wrong = [
    ['allowsPurchases', given.allowsPurchases !== false, false],
    // An id of the account beside what it trained is personal data under the GDPR.
    ['usesPersonalInfo', given.usesPersonalInfo !== true, true],
    ['isChildDirected', given.isChildDirected !== false, false],
    ['isExportCompliant', given.isExportCompliant !== true, true],
    ['containsAds', given.containsAds !== false, false],
    // Means a contract about patients' data in the United States; left out, it is false.
    ['usesHealthInfo', given.usesHealthInfo === true, false],
  ] as const;
  return wrong
    .filter(([, isWrong]) => isWrong)
    .map(
      ([question, , answer]) => `${MANIFEST}: privacyAndCompliance.${question}: write ${answer}.`,
    );
};

export const privacyRules: Rules = {
  'privacy-address': address,
  'privacy-host': host,
  'compliance-answers': answers,
};

/** What may wait while a skill is being tried out, and not when it is submitted. */
export const releaseRules: Rules = { 'privacy-published': published, 'privacy-complete': complete };
