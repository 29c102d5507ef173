import { isDeepStrictEqual } from 'node:util';
import type { Rule, Rules } from '../rule.js';
import { arnOf, at, ofType, ref, TEMPLATE, written, type Stack } from '../stack.js';

const NO_VALUE = ref('AWS::NoValue');
const ADDRESS = { 'Fn::GetAtt': ['SoundAddress', 'FunctionUrl'] };

/** Where the skill has its sounds joined: by the copies' address, the joiner's own, or nowhere. */
export const SOUND_URL = {
  'Fn::If': [
    'Cached',
    { 'Fn::Sub': 'https://${SoundCopies.DomainName}' },
    { 'Fn::If': ['Sounds', ADDRESS, NO_VALUE] },
  ],
};

/**
 * Who may call the joiner: anybody, through its address alone. An address that was made since
 * October 2025 needs both (docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
 */
const LISTENERS = [
  { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' },
  { Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true },
].map((each) => ({ ...each, FunctionName: arnOf('Sound'), Principal: '*' }));

const listeners: Rule = (stack) => {
  const there = ofType(stack, 'AWS::Lambda::Permission').filter(([, { Properties }]) =>
    isDeepStrictEqual(Properties['FunctionName'], arnOf('Sound')),
  );
  const missing = LISTENERS.filter(
    (wanted) => !there.some(([, { Properties }]) => isDeepStrictEqual(Properties, wanted)),
  );
  const more = there.filter(
    ([, { Properties }]) => !LISTENERS.some((wanted) => isDeepStrictEqual(Properties, wanted)),
  );
  return [
    ...missing.map(
      ({ Action }) =>
        `${TEMPLATE}: Echos are refused by Sound without ${Action} for everybody through its address: add it.`,
    ),
    // What should have been one of the two is told of above.
    ...more
      .slice(missing.length)
      .map(
        ([id]) =>
          `${TEMPLATE}: ${id} lets others call Sound than who asks its address: take it out.`,
      ),
  ];
};

/** What there is for the sake of Danish sound alone. */
const isOfSound = ([id, resource]: [string, Stack['Resources'][string]]): boolean =>
  id.startsWith('Sound') || JSON.stringify(resource.Properties).includes('"Sound"');

const unasked: Rule = (stack) =>
  Object.entries(stack.Resources)
    .filter((each) => isOfSound(each) && !['Sounds', 'Cached'].includes(each[1].Condition ?? ''))
    .map(
      ([id]) =>
        `${TEMPLATE}: ${id} is made where nobody wants Danish sound: write Condition: Sounds.`,
    );

const CODE = { S3Bucket: ref('SoundBucket'), S3Key: ref('SoundKey') };

const code: Rule = ({ Resources }) => {
  const sound = Resources['Sound']?.Properties;
  return [
    ['Code', CODE] as const,
    ['Runtime', ref('LambdaRuntime')] as const,
    ['Handler', 'index.handler'] as const,
  ].flatMap(([name, value]) =>
    isDeepStrictEqual(at(sound, name), value)
      ? []
      : [
          `${TEMPLATE}: Sound.${name} is not what npm run build:sound makes: write ${written(value)}.`,
        ],
  );
};

/** A cache that looked at the query or at headers would keep the same sound many times. */
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

const copies: Rule = ({ Resources }) =>
  at(
    Resources['SoundCopies']?.Properties,
    'DistributionConfig.DefaultCacheBehavior.CachePolicyId',
  ) === CACHING_OPTIMIZED
    ? []
    : [
        `${TEMPLATE}: SoundCopies does not keep sounds by their address alone: write CachePolicyId: ${CACHING_OPTIMIZED}.`,
      ];

export const soundRules: Rules = {
  'sound-listeners': listeners,
  'sound-unasked': unasked,
  'sound-code': code,
  'sound-copies': copies,
};
