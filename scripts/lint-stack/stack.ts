import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse, type CollectionTag, type ScalarTag } from 'yaml';

export const TEMPLATE = 'infrastructure/cfn-deployer/skill-stack.yaml';
export const RESOURCES = 'ask-resources.json';

/** What is linted, as text. */
export interface StackFiles {
  readonly template: string;
  readonly resources: string;
}

/** @param root the project's */
export const readStackFiles = (root: string): StackFiles => ({
  template: readFileSync(join(root, TEMPLATE), 'utf8'),
  resources: readFileSync(join(root, RESOURCES), 'utf8'),
});

const Parameter = v.looseObject({
  Type: v.fallback(v.string(), ''),
  Default: v.optional(v.union([v.string(), v.number()])),
  AllowedValues: v.optional(v.array(v.union([v.string(), v.number()]))),
});
const Resource = v.looseObject({
  Type: v.fallback(v.string(), ''),
  Condition: v.optional(v.string()),
  Properties: v.fallback(v.record(v.string(), v.unknown()), {}),
});
const Template = v.object({
  Parameters: v.fallback(v.record(v.string(), Parameter), {}),
  Resources: v.fallback(v.record(v.string(), Resource), {}),
  Outputs: v.fallback(v.record(v.string(), v.looseObject({ Value: v.unknown() })), {}),
});

const Deployer = v.object({
  profiles: v.object({
    default: v.object({
      skillInfrastructure: v.object({
        userConfig: v.object({
          runtime: v.fallback(v.string(), ''),
          handler: v.fallback(v.string(), ''),
          cfn: v.fallback(
            v.object({ parameters: v.fallback(v.record(v.string(), v.string()), {}) }),
            { parameters: {} },
          ),
        }),
      }),
    }),
  }),
});

export type Resource = v.InferOutput<typeof Resource>;
type UserConfig = v.InferOutput<
  typeof Deployer
>['profiles']['default']['skillInfrastructure']['userConfig'];

/** The template as it stands, references unresolved: `{ Ref: 'Places' }`. */
export interface Stack extends v.InferOutput<typeof Template> {
  readonly bytes: number;
  /** What `ask deploy` is told beside the template. */
  readonly config: UserConfig;
}

const scalar = (tag: string, key: string, content: (text: string) => unknown): ScalarTag => ({
  tag,
  resolve: (text) => ({ [key]: content(text) }),
});

const list = (tag: string, key: string): CollectionTag => ({
  tag,
  collection: 'seq',
  resolve: (items) => ({ [key]: items.toJSON() as unknown }),
});

/** CloudFormation's short forms, as its long ones; those that the template does not use are missing. */
const TAGS = [
  scalar('!Ref', 'Ref', (text) => text),
  scalar('!GetAtt', 'Fn::GetAtt', (text) => text.split('.')),
  scalar('!Sub', 'Fn::Sub', (text) => text),
  list('!If', 'Fn::If'),
  list('!Not', 'Fn::Not'),
  list('!Equals', 'Fn::Equals'),
  list('!And', 'Fn::And'),
  list('!Select', 'Fn::Select'),
  list('!Split', 'Fn::Split'),
  scalar('!Condition', 'Condition', (text) => text),
];

/** @throws where a file cannot be parsed; CloudFormation's own check has looked before */
export function stackIn({ template, resources }: StackFiles): Stack {
  const { profiles } = v.parse(Deployer, JSON.parse(resources));
  return {
    ...v.parse(Template, parse(template, { customTags: TAGS })),
    bytes: Buffer.byteLength(template),
    config: profiles.default.skillInfrastructure.userConfig,
  };
}

export const ref = (id: string) => ({ Ref: id });
export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** Resources of a type, with their logical ids. */
export const ofType = (stack: Stack, type: string): [string, Resource][] =>
  Object.entries(stack.Resources).filter(([, each]) => each.Type === type);

/** What stands under `path`, `A.B.0.C`; undefined where there is nothing. */
export function at(value: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, step)?.value;
  return rest.length === 0 ? found : at(found, rest.join('.'));
}

/** A reference to a parameter as its default: what is deployed where nobody chose. */
export function byDefault(stack: Stack, value: unknown): unknown {
  const name = at(value, 'Ref');
  return typeof name === 'string' ? (stack.Parameters[name]?.Default ?? value) : value;
}

/** How a value is written in the template. */
export const written = (value: unknown): string => {
  const name = at(value, 'Ref');
  if (typeof name === 'string') return `!Ref ${name}`;
  const attribute = at(value, 'Fn::GetAtt');
  if (Array.isArray(attribute)) return `!GetAtt ${attribute.join('.')}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
