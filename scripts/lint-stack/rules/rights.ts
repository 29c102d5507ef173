import { isDeepStrictEqual } from 'node:util';
import type { Rule, Rules } from '../rule.js';
import { arnOf, at, ofType, ref, TEMPLATE, written, type Stack } from '../stack.js';

/** All that anything in the stack may do, and to what. */
const RIGHTS: readonly { readonly actions: readonly string[]; readonly on: unknown }[] = [
  {
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
    on: arnOf('Places'),
  },
  ...['Log', 'SoundLog'].map((log) => ({
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    on: arnOf(log),
  })),
];

interface Right {
  readonly where: string;
  readonly action: unknown;
  readonly on: unknown;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const statementsOf = (policy: unknown): readonly unknown[] =>
  listed(at(policy, 'PolicyDocument.Statement'));

const rightsIn =
  (where: string) =>
  (statement: unknown): Right[] =>
    listed(at(statement, 'Action')).flatMap((action) =>
      listed(at(statement, 'Resource')).map((on) => ({ where, action, on })),
    );

function rightsOf(stack: Stack): Right[] {
  return ofType(stack, 'AWS::IAM::Role').flatMap(([id, { Properties }]) =>
    listed(Properties['Policies']).flatMap(statementsOf).flatMap(rightsIn(id)),
  );
}

const granted = ({ action, on }: Right): boolean =>
  RIGHTS.some(
    (each) => isDeepStrictEqual(each.on, on) && each.actions.some((name) => name === action),
  );

const rights: Rule = (stack) =>
  rightsOf(stack)
    .filter((right) => !granted(right))
    .map(
      ({ where, action, on }) =>
        `${TEMPLATE}: ${where} may ${written(action)} on ${written(on)}, which nothing needs: take it out.`,
    );

/** A right that stands elsewhere than in a role's own policies would not be looked at. */
const elsewhere: Rule = (stack) => [
  ...ofType(stack, 'AWS::IAM::Role')
    .filter(([, { Properties }]) => Properties['ManagedPolicyArns'] !== undefined)
    .map(([id]) => `${TEMPLATE}: ${id} has managed policies: write the few rights out instead.`),
  ...['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy']
    .flatMap((type) => ofType(stack, type))
    .map(([id]) => `${TEMPLATE}: ${id} stands outside of a role: move its rights into one.`),
];

/** Without its token anybody's skill could call the Lambda. */
const CALLER = {
  Action: 'lambda:InvokeFunction',
  FunctionName: arnOf('Skill'),
  Principal: 'alexa-appkit.amazon.com',
  EventSourceToken: ref('SkillId'),
};

const caller: Rule = (stack) => {
  const permissions = ofType(stack, 'AWS::Lambda::Permission').filter(([, { Properties }]) =>
    [CALLER.FunctionName, ref('Skill')].some((each) =>
      isDeepStrictEqual(each, Properties['FunctionName']),
    ),
  );
  if (permissions.length === 0) {
    return [`${TEMPLATE}: nobody may call Skill: add a permission for ${CALLER.Principal}.`];
  }
  return permissions.flatMap(([id, { Properties }]) =>
    Object.entries(CALLER)
      .filter(([name, value]) => !isDeepStrictEqual(Properties[name], value))
      .map(
        ([name, value]) =>
          `${TEMPLATE}: ${id}.${name} lets others than this skill call: write ${written(value)}.`,
      ),
  );
};

export const rightsRules: Rules = { rights, 'rights-elsewhere': elsewhere, caller };
