import { CONNECTING_WORDS, EXAMPLE_PHRASES, LAUNCH_WORDS } from '../alexa.js';
import { MANIFEST } from '../files.js';
import { isSaid } from '../recognise.js';
import type { Rule, Rules } from '../rule.js';
import type { LanguageModel, Named, Skill, StoreText } from '../skill.js';

/** "Alexa, open back coach and start the routine", taken apart; null: not of Alexa's form. */
function requestIn(phrase: string, invocationName: string): string | null {
  const [, launch = '', rest = ''] = /^Alexa, (\w+) (.+)$/.exec(phrase) ?? [];
  if (!LAUNCH_WORDS.includes(launch)) return null;
  const said = rest.toLowerCase().replace(/[.?!]$/, '');
  if (said !== invocationName && !said.startsWith(`${invocationName} `)) return null;
  return said.slice(invocationName.length).trim();
}

function isSample(request: string, model: LanguageModel): boolean {
  const [first = '', ...others] = request.split(' ');
  if (isSaid(request, model)) return true;
  return CONNECTING_WORDS.includes(first) && isSaid(others.join(' '), model);
}

/** The model that hears a locale: its own, or one that is equal to it. */
const modelFor = ({ models }: Skill, locale: string): LanguageModel | undefined =>
  (models.find((model) => model.locale === locale) ?? models[0])?.what.language;

/** A rule about each store text and the model that hears its locale. */
const ofStore =
  (faults: (text: StoreText, model: LanguageModel) => readonly string[]): Rule =>
  (skill) =>
    skill.store.flatMap(({ where, locale, what }: Named<StoreText>) => {
      const model = modelFor(skill, locale);
      return model === undefined ? [] : faults(what, model).map((fault) => `${where}: ${fault}.`);
    });

const count = ofStore(({ examplePhrases }) =>
  examplePhrases.length === EXAMPLE_PHRASES
    ? []
    : [
        `the store shows ${EXAMPLE_PHRASES} example phrases, and ${examplePhrases.length} are there: write ${EXAMPLE_PHRASES}`,
      ],
);

const form = ofStore(({ examplePhrases }, { invocationName }) =>
  examplePhrases
    .filter((phrase) => requestIn(phrase, invocationName) === null)
    .map((phrase) => `"${phrase}" must begin like "Alexa, open ${invocationName}": write it so`),
);

const opening = ofStore(({ examplePhrases: [first = ''] }, { invocationName }) => {
  const request = requestIn(first, invocationName);
  if (request === null || request === '') return [];
  return [
    `"${first}" comes first and asks for something: begin with "Alexa, open ${invocationName}"`,
  ];
});

const sampled = ofStore(({ examplePhrases }, model) =>
  examplePhrases
    .filter((phrase) => {
      const request = requestIn(phrase, model.invocationName) ?? '';
      return request !== '' && !isSample(request, model);
    })
    .map(
      (phrase) =>
        `"${phrase}" asks for what is no sample: add it in locales/en, or take one that is`,
    ),
);

/** What a text tells to say: all that stands in quotation marks. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"/g)].map(([, saying = '']) => saying);

function understood(saying: string, model: LanguageModel): boolean {
  if ((requestIn(saying, model.invocationName) ?? null) !== null) return true;
  return saying === 'Alexa' || isSample(saying.replace(/^Alexa, /, '').toLowerCase(), model);
}

const misled = (text: string, model: LanguageModel): string[] =>
  quotedIn(text)
    .filter((saying) => !understood(saying, model))
    .map(
      (saying) =>
        `tells to say "${saying}", which is no sample: add it in locales/en, or quote one that is`,
    );

const description = ofStore(({ description }, model) =>
  misled(description, model).map((fault) => `the description ${fault}`),
);

const testing: Rule = (skill) => {
  const { testingInstructions } = skill.manifest.publishingInformation;
  const model = modelFor(skill, 'en-US');
  const faults = model === undefined ? [] : misled(testingInstructions, model);
  return faults.map((fault) => `${MANIFEST}: testingInstructions: it ${fault}.`);
};

export const phraseRules: Rules = {
  'phrase-count': count,
  'phrase-form': form,
  'phrase-opening': opening,
  'phrase-sample': sampled,
  'description-sayings': description,
  'testing-sayings': testing,
};
