import { isDeepStrictEqual } from 'node:util';
import { readEnvironment } from '../../../lambda/environment.js';
import type { Rule, Rules } from '../rule.js';
import { arnOf, at, ref, RESOURCES, TEMPLATE, written, type Stack } from '../stack.js';
import { SOUND_URL } from './sound.js';

/** What ask-cli's cfn-deployer passes, and refuses to take from anybody else (ask-cli 2.30.7). */
const PASSED = [
  'SkillId',
  'LambdaRuntime',
  'LambdaHandler',
  'CodeBucket',
  'CodeKey',
  'CodeVersion',
];
const RESERVED = [...PASSED, 'SkillClientId', 'SkillClientSecret'];

const parameters: Rule = ({ Parameters }) => [
  ...PASSED.filter((name) => Parameters[name] === undefined).map(
    (name) => `${TEMPLATE}: parameter ${name} is missing, which ask deploy passes: add it.`,
  ),
  ...Object.entries(Parameters)
    .filter(([name, each]) => !PASSED.includes(name) && each.Default === undefined)
    .map(
      ([name]) =>
        `${TEMPLATE}: parameter ${name} has no default, and ask deploy does not pass it: add one.`,
    ),
];

const chosen: Rule = ({ Parameters, config }) =>
  Object.keys(config.cfn.parameters).flatMap((name) => {
    if (RESERVED.includes(name)) {
      return [`${RESOURCES}: cfn.parameters sets ${name}, which is ask-cli's own: take it out.`];
    }
    return Parameters[name] === undefined
      ? [`${RESOURCES}: cfn.parameters sets ${name}, which the template does not have: mend it.`]
      : [];
  });

const runtime: Rule = ({ config }) =>
  [
    ['runtime', config.runtime, 'nodejs24.x'],
    ['handler', config.handler, 'index.handler'],
  ].flatMap(([name = '', is = '', wanted = '']) =>
    is === wanted ? [] : [`${RESOURCES}: userConfig.${name} is "${is}": write ${wanted}.`],
  );

/** ask-cli looks for an output of this name, and fails without a sentence where there is none. */
const endpoint: Rule = ({ Outputs }) =>
  isDeepStrictEqual(Outputs['SkillEndpoint']?.Value, arnOf('Skill'))
    ? []
    : [`${TEMPLATE}: output SkillEndpoint must be what Alexa calls: write !GetAtt Skill.Arn.`];

/** ask-cli sends the template in the request, where CloudFormation takes no more (its API page). */
const MAX_BYTES = 51_200;

const size: Rule = ({ bytes }) =>
  bytes <= MAX_BYTES
    ? []
    : [`${TEMPLATE}: it has ${bytes} bytes, and ask deploy can send ${MAX_BYTES}: shorten it.`];

const VARIABLES = [
  'TABLE_NAME',
  'SKILL_ID',
  'ENGLISH_VOICE',
  'ENGLISH_ENGINE',
  'DANISH',
  'SOUND_URL',
  'LOG_LEVEL',
] as const;
const FIXED: Readonly<Record<string, unknown>> = {
  TABLE_NAME: ref('Places'),
  SKILL_ID: ref('SkillId'),
  SOUND_URL,
};

/** What the skill cannot start without, as the stack would fill it in. */
const FILLED_IN = { TABLE_NAME: 'places', SOUND_URL: 'https://sound.example.org/' };

const variablesOf = (stack: Stack): unknown =>
  at(stack.Resources['Skill']?.Properties, 'Environment.Variables');

const environment: Rule = (stack) =>
  VARIABLES.flatMap((name) => {
    const value = at(variablesOf(stack), name);
    if (value === undefined) {
      return [`${TEMPLATE}: Skill lacks the variable ${name}, which it reads: add it.`];
    }
    const wanted = FIXED[name];
    return wanted === undefined || isDeepStrictEqual(value, wanted)
      ? []
      : [`${TEMPLATE}: ${name} of Skill is ${written(value)}: write ${written(wanted)}.`];
  });

/** What the skill says to a value at its start; null: nothing, it is content. */
function refusal(variables: Readonly<Record<string, string>>): string | null {
  try {
    readEnvironment({ ...FILLED_IN, ...variables });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A value that the skill refuses would stop it at its start, after the deploy. */
const values: Rule = (stack) =>
  VARIABLES.filter((name) => FIXED[name] === undefined).flatMap((name) => {
    const parameter = at(at(variablesOf(stack), name), 'Ref');
    const allowed =
      typeof parameter === 'string' ? stack.Parameters[parameter]?.AllowedValues : undefined;
    if (allowed === undefined) {
      return [`${TEMPLATE}: ${name} may be anything: refer to a parameter with AllowedValues.`];
    }
    return allowed
      .map((value) => refusal({ [name]: String(value) }))
      .filter((said) => said !== null)
      .map((said) => `${TEMPLATE}: ${String(parameter)} allows what the skill refuses: ${said}`);
  });

/** Unset means the same on the desk and in the stack. */
const defaults: Rule = (stack) =>
  VARIABLES.filter((name) => FIXED[name] === undefined).flatMap((name) => {
    const parameter = at(at(variablesOf(stack), name), 'Ref');
    if (typeof parameter !== 'string') return [];
    const value = String(stack.Parameters[parameter]?.Default);
    if (refusal({ [name]: value }) !== null) return [];
    const given = readEnvironment({ ...FILLED_IN, [name]: value });
    return isDeepStrictEqual(given, readEnvironment(FILLED_IN))
      ? []
      : [
          `${TEMPLATE}: ${parameter} is "${value}" by default, and ${name} unset means another: write that one.`,
        ];
  });

export const deployerRules: Rules = {
  parameters,
  'parameters-chosen': chosen,
  runtime,
  endpoint,
  size,
  environment,
  'environment-values': values,
  'environment-defaults': defaults,
};
