import { isDeepStrictEqual } from 'node:util';
import { BUDGET_MS } from '../../../lambda/store/client.js';
import type { Rule, Rules } from '../rule.js';
import { at, byDefault, ofType, ref, TEMPLATE, written } from '../stack.js';

interface Wanted {
  readonly resource: string;
  readonly property: string;
  readonly value: unknown;
  readonly because: string;
}

/** What has to hold where nobody chose otherwise. */
const WANTED: Readonly<Record<string, Wanted>> = {
  'table-billing': {
    resource: 'Places',
    property: 'BillingMode',
    value: 'PAY_PER_REQUEST',
    because: 'the table has to grow by itself',
  },
  'table-key': {
    resource: 'Places',
    property: 'KeySchema',
    value: [{ AttributeName: 'id', KeyType: 'HASH' }],
    because: 'the skill reads by "id" alone',
  },
  'table-expiry': {
    resource: 'Places',
    property: 'TimeToLiveSpecification',
    value: { AttributeName: 'expiresAt', Enabled: true },
    because: 'the privacy policy promises that records go after a year',
  },
  'table-encryption': {
    resource: 'Places',
    property: 'SSESpecification.SSEEnabled',
    value: true,
    because: 'records belong under a key of this account',
  },
  'table-recovery': {
    resource: 'Places',
    property: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
    value: 'false',
    because: 'deleted has to mean deleted unless somebody chose otherwise',
  },
  'code-runtime': {
    resource: 'Skill',
    property: 'Runtime',
    value: ref('LambdaRuntime'),
    because: 'ask-resources.json decides',
  },
  'code-processor': {
    resource: 'Skill',
    property: 'Architectures',
    value: ['arm64'],
    because: 'arm64 runs the same code for a fifth less',
  },
  'log-group': {
    resource: 'Skill',
    property: 'LoggingConfig.LogGroup',
    value: ref('Log'),
    because: 'a group that Lambda makes for itself is kept for ever',
  },
  'sound-log-group': {
    resource: 'Sound',
    property: 'LoggingConfig.LogGroup',
    value: ref('SoundLog'),
    because: 'a group that Lambda makes for itself is kept for ever',
  },
  'sound-processor': {
    resource: 'Sound',
    property: 'Architectures',
    value: ['arm64'],
    because: 'arm64 runs the same code for a fifth less',
  },
  'alarm-errors': {
    resource: 'Errors',
    property: 'Metrics.1.MetricStat.Metric.MetricName',
    value: 'Errors',
    because: 'somebody has to hear of errors',
  },
};

const faultsOf =
  ({ resource, property, value, because }: Wanted): Rule =>
  (stack) => {
    const found = byDefault(stack, at(stack.Resources[resource]?.Properties, property));
    if (isDeepStrictEqual(found, value)) return [];
    const is = found === undefined ? 'missing' : written(found);
    return [
      `${TEMPLATE}: ${resource}.${property} is ${is}, but ${because}: write ${written(value)}.`,
    ];
  };

/** Seconds that Alexa waits (developer.amazon.com, "Tips for Developing High Performance Skills"). */
const ALEXA_WAITS = 8;

const timeout: Rule = (stack) => {
  const seconds = Number(at(stack.Resources['Skill']?.Properties, 'Timeout'));
  if (seconds * 1000 > BUDGET_MS + 1000 && seconds < ALEXA_WAITS) return [];
  return [
    `${TEMPLATE}: Skill.Timeout is ${seconds} s, but the store may take ${BUDGET_MS / 1000} s and Alexa waits ${ALEXA_WAITS} s: write 7.`,
  ];
};

const retention: Rule = (stack) =>
  ofType(stack, 'AWS::Logs::LogGroup')
    .filter(
      ([, { Properties }]) => typeof byDefault(stack, Properties['RetentionInDays']) !== 'number',
    )
    .map(
      ([id]) => `${TEMPLATE}: ${id} keeps its lines for ever: write RetentionInDays: !Ref LogDays.`,
    );

/** Milliseconds of "nearly six seconds": from where the store gives up. */
const NEARLY_SIX = { from: BUDGET_MS, to: 6000 };

const slow: Rule = (stack) => {
  const alarm = stack.Resources['Slow']?.Properties;
  const ms = Number(at(alarm, 'Threshold'));
  const right = at(alarm, 'MetricName') === 'Duration' && ms >= NEARLY_SIX.from;
  if (right && ms <= NEARLY_SIX.to) return [];
  return [
    `${TEMPLATE}: Slow does not tell of answers that take nearly 6 s: write MetricName: Duration and a Threshold of ${NEARLY_SIX.from} to ${NEARLY_SIX.to}.`,
  ];
};

export const resourceRules: Rules = {
  ...Object.fromEntries(Object.entries(WANTED).map(([rule, wanted]) => [rule, faultsOf(wanted)])),
  timeout,
  'log-retention': retention,
  'alarm-slow': slow,
};
