import { MANIFEST, PACKAGE, RESOURCES } from '../files.js';
import type { Rule, Rules } from '../rule.js';
import type { Skill } from '../skill.js';

/** Whatever stands in the package is sent to Amazon. */
const ALLOWED =
  /^skill-package\/(?:skill\.json|interactionModels\/custom\/[\w-]+\.json|assets\/images\/[\w.-]+\.png)$/;

const files: Rule = (skill) =>
  [...skill.files.keys()]
    .filter((path) => path.startsWith(`${PACKAGE}/`) && !ALLOWED.test(path))
    .map((path) => `${path}: it is no part of a skill package: move it elsewhere.`);

/** What the code uses of either. A permission without a use is refused, and nobody grants it gladly. */
const USED: Readonly<Record<'permissions' | 'interfaces', readonly string[]>> = {
  permissions: [],
  interfaces: ['ALEXA_PRESENTATION_APL'],
};

const unused =
  (kind: keyof typeof USED, asked: (skill: Skill) => readonly string[]): Rule =>
  (skill) =>
    asked(skill)
      .filter((name) => !USED[kind].includes(name))
      .map(
        (name) =>
          `${MANIFEST}: asks for "${name}" under ${kind}, which nothing in lambda/ uses: take it out.`,
      );

const interfacesOf = ({ manifest }: Skill): readonly string[] =>
  manifest.apis.custom.interfaces.map(({ type }) => type);

const unusedInterfaces = unused('interfaces', interfacesOf);

/** A device tells of a screen only to a skill that asks for one. */
const missingInterfaces: Rule = (skill) =>
  USED.interfaces
    .filter((name) => !interfacesOf(skill).includes(name))
    .map((name) => `${MANIFEST}: lambda/ uses "${name}": add it to apis.custom.interfaces.`);

const DELETING_EVENT = 'SKILL_DISABLED';

/**
 * SMAPI refuses events without an endpoint, and before the first deploy there is none; so ask-cli
 * takes them from its own file and writes both into the manifest (alexa/ask-cli, pull request 410).
 */
const disabled: Rule = ({ manifest, deployment }) => {
  const subscribed = [
    ...deployment.skillInfrastructure.userConfig.skillEvents.subscriptions,
    ...manifest.events.subscriptions.map(({ eventName }) => eventName),
  ];
  if (subscribed.includes(DELETING_EVENT)) return [];
  return [
    `${RESOURCES}: without ${DELETING_EVENT} nothing is deleted when the skill is disabled: add it to userConfig.skillEvents.subscriptions.`,
  ];
};

const resources: Rule = ({ deployment: { skillMetadata, skillInfrastructure, code } }) =>
  [
    ['skillMetadata.src', skillMetadata.src, './skill-package'],
    ['code.default.src', code.default.src, './dist/lambda'],
    ['skillInfrastructure.type', skillInfrastructure.type, '@ask-cli/cfn-deployer'],
    [
      'userConfig.templatePath',
      skillInfrastructure.userConfig.templatePath,
      './infrastructure/cfn-deployer/skill-stack.yaml',
    ],
  ]
    .filter(([, given, wanted]) => given !== wanted)
    .map(
      ([where = '', given = '', wanted = '']) =>
        `${RESOURCES}: ${where} is "${given}": write ${wanted}.`,
    );

export const deploymentRules: Rules = {
  'package-files': files,
  permissions: unused('permissions', ({ manifest }) =>
    manifest.permissions.map(({ name }) => name),
  ),
  interfaces: (skill) => [...unusedInterfaces(skill), ...missingInterfaces(skill)],
  'skill-disabled': disabled,
  'ask-resources': resources,
};
