import { INTENTS } from '../../../lambda/alexa/heard.js';
import { MODEL_BYTES, REQUIRED_INTENTS } from '../alexa.js';
import { repeated, type Rule, type Rules } from '../rule.js';
import type { LanguageModel } from '../skill.js';

const perModel =
  (faults: (model: LanguageModel) => readonly string[]): Rule =>
  ({ models }) =>
    models.flatMap(({ where, what: { language } }) =>
      faults(language).map((fault) => `${where}: ${fault}.`),
    );

const namesIn = ({ intents }: LanguageModel): string[] => intents.map(({ name }) => name);

const required = perModel((model) =>
  REQUIRED_INTENTS.filter((name) => !namesIn(model).includes(name)).map(
    (name) =>
      `${name} is missing, without which a skill is refused: add it to INTENT_NAMES in locales/asks.ts`,
  ),
);

const answered = perModel((model) =>
  namesIn(model)
    .filter((name) => !INTENTS.includes(name))
    .map(
      (name) =>
        `${name} is no command of the coach: give it one in lambda/alexa/heard.ts, or drop it`,
    ),
);

const reachable = perModel((model) =>
  INTENTS.filter((name) => !namesIn(model).includes(name) && !REQUIRED_INTENTS.includes(name)).map(
    (name) =>
      `${name} is a command in lambda/alexa/heard.ts that nobody can say: add it to locales/asks.ts`,
  ),
);

const once = perModel((model) =>
  repeated([...namesIn(model), ...model.types.map(({ name }) => name)]).map(
    (name) => `${name} stands there twice: drop one`,
  ),
);

const size: Rule = ({ models }) =>
  models
    .filter(({ what }) => what.bytes > MODEL_BYTES)
    .map(
      ({ where, what }) =>
        `${where}: it has ${what.bytes} bytes, and Alexa takes ${MODEL_BYTES}: drop samples in locales/en.`,
    );

export const intentRules: Rules = {
  'intent-required': required,
  'intent-answered': answered,
  'intent-reachable': reachable,
  'intent-once': once,
  'model-size': size,
};
