import type { StackFiles } from '../../../scripts/lint-stack/stack.js';

/** Exactly one fault, which one rule finds, once. */
export interface Fixture {
  readonly rule: string;
  readonly fault: string;
  readonly edit: (files: StackFiles) => StackFiles;
  /** What the sentence must tell. */
  readonly tells: RegExp;
}

/** The first occurrence, so that one fault is one. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`No ${String(from)} is there to put a fault into.`);
  return after;
}

const inTemplate = (from: string | RegExp, to: string) => (files: StackFiles) => ({
  ...files,
  template: replaced(files.template, from, to),
});

const inResources = (from: string, to: string) => (files: StackFiles) => ({
  ...files,
  resources: replaced(files.resources, from, to),
});

const refused: readonly Fixture[] = [
  {
    rule: 'cloudformation',
    fault: 'a property that no Lambda has',
    edit: inTemplate('Timeout: 7', 'Timeouts: 7'),
    tells: /Skill.*Timeouts/,
  },
  {
    rule: 'cloudformation',
    fault: 'a value of the wrong type',
    edit: inTemplate('Timeout: 7', 'Timeout: seven'),
    tells: /Skill.*Timeout/,
  },
  {
    rule: 'cloudformation',
    fault: 'a value that is not among the possible ones',
    edit: inTemplate('[arm64]', '[arm65]'),
    tells: /Skill.*Architectures/,
  },
  {
    rule: 'cloudformation',
    fault: 'a reference to what is not there',
    edit: inTemplate('LogGroup: !Ref Log', 'LogGroup: !Ref Logs'),
    tells: /Logs/,
  },
  {
    rule: 'cloudformation',
    fault: 'a default that is not allowed',
    edit: inTemplate("Default: 'off'", 'Default: on'),
    tells: /Danish/,
  },
  {
    rule: 'cloudformation',
    fault: 'a bracket too many',
    edit: inTemplate('Architectures: [arm64]', 'Architectures: [arm64]]'),
    tells: /skill-stack\.yaml/,
  },
];

const rights: readonly Fixture[] = [
  {
    rule: 'rights',
    fault: 'every action on the table',
    edit: inTemplate('- dynamodb:GetItem', "- 'dynamodb:*'"),
    tells: /Role may dynamodb:\* on !GetAtt Places\.Arn/,
  },
  {
    rule: 'rights',
    fault: 'reading all of the table',
    edit: inTemplate('- dynamodb:GetItem', '- dynamodb:Scan'),
    tells: /dynamodb:Scan/,
  },
  {
    rule: 'rights',
    fault: 'writing to any log',
    edit: inTemplate(
      /- logs:CreateLogStream\n.*\n\s+Resource: !GetAtt Log.Arn/,
      "- logs:PutLogEvents\n                Resource: '*'",
    ),
    tells: /logs:PutLogEvents on \*/,
  },
  {
    rule: 'rights-elsewhere',
    fault: "Amazon's policy for everything",
    edit: inTemplate(
      '      Policies:',
      '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess]\n      Policies:',
    ),
    tells: /Role has managed policies/,
  },
  {
    rule: 'caller',
    fault: 'no skill named',
    edit: inTemplate('      EventSourceToken: !Ref SkillId\n', ''),
    tells: /EventSourceToken.*write !Ref SkillId/,
  },
  {
    rule: 'caller',
    fault: 'smart home may call',
    edit: inTemplate('alexa-appkit.', 'alexa-connectedhome.'),
    tells: /Principal.*write alexa-appkit\.amazon\.com/,
  },
];

const table: readonly Fixture[] = [
  {
    rule: 'table-billing',
    fault: 'capacity bought ahead',
    edit: inTemplate(
      'BillingMode: PAY_PER_REQUEST',
      'BillingMode: PROVISIONED\n      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 }',
    ),
    tells: /write PAY_PER_REQUEST/,
  },
  {
    rule: 'table-key',
    fault: 'another key',
    edit: inTemplate(
      /AttributeName: id([^]*)AttributeName: id/,
      'AttributeName: userId\n          AttributeType: S\n      KeySchema:\n        - AttributeName: userId',
    ),
    tells: /KeySchema.*"AttributeName":"id"/,
  },
  {
    rule: 'table-expiry',
    fault: 'nothing expires',
    edit: inTemplate(/AttributeName: expiresAt\n\s+Enabled: true/, 'Enabled: false'),
    tells: /privacy policy/,
  },
  {
    rule: 'table-encryption',
    fault: "Amazon's own key",
    edit: inTemplate('SSEEnabled: true', 'SSEEnabled: false'),
    tells: /write true/,
  },
  {
    rule: 'table-recovery',
    fault: 'a backup that nobody chose',
    edit: inTemplate("Default: 'false'", "Default: 'true'"),
    tells: /deleted has to mean deleted.*write false/,
  },
];

const lambda: readonly Fixture[] = [
  {
    rule: 'code-runtime',
    fault: 'runtime and handler mistaken for each other',
    edit: inTemplate(
      /!Ref LambdaRuntime(\s+Handler:) !Ref LambdaHandler/,
      '!Ref LambdaHandler\n      Handler: !Ref LambdaRuntime',
    ),
    tells: /write !Ref LambdaRuntime/,
  },
  {
    rule: 'code-processor',
    fault: 'a dearer processor',
    edit: inTemplate('[arm64]', '[x86_64]'),
    tells: /write \["arm64"\]/,
  },
  {
    rule: 'timeout',
    fault: 'longer than Alexa waits',
    edit: inTemplate('Timeout: 7', 'Timeout: 60'),
    tells: /60 s.*waits 8 s: write 7/,
  },
  {
    rule: 'timeout',
    fault: 'shorter than the store may take',
    edit: inTemplate('Timeout: 7', 'Timeout: 3'),
    tells: /3 s, but the store may take 5\.5 s/,
  },
  {
    rule: 'log-group',
    fault: "Lambda's own log group",
    edit: inTemplate('        LogGroup: !Ref Log\n', ''),
    tells: /kept for ever: write !Ref Log/,
  },
  {
    rule: 'log-retention',
    fault: 'a log for ever',
    edit: (files) =>
      inTemplate(
        /  LogDays:\n(?: {4}.*\n)+/,
        '',
      )(inTemplate('RetentionInDays: !Ref LogDays', 'LogGroupClass: STANDARD')(files)),
    tells: /write RetentionInDays/,
  },
  {
    rule: 'alarm-errors',
    fault: 'an alarm that counts something else',
    edit: inTemplate('MetricName: Errors', 'MetricName: Invocations'),
    tells: /nobody would hear of errors/,
  },
  {
    rule: 'alarm-slow',
    fault: 'an alarm after Alexa gave up',
    edit: inTemplate('Threshold: 5500', 'Threshold: 8500'),
    tells: /Threshold of 5500 to 6000/,
  },
];

const deployer: readonly Fixture[] = [
  {
    rule: 'parameters',
    fault: 'what ask deploy cannot know',
    edit: inTemplate('    Default: 512\n', ''),
    tells: /Memory has no default/,
  },
  {
    rule: 'parameters-chosen',
    fault: "ask-cli's own parameter",
    edit: inResources('"runtime":', '"cfn": { "parameters": { "SkillId": "x" } }, "runtime":'),
    tells: /ask-resources\.json.*SkillId.*take it out/,
  },
  {
    rule: 'parameters-chosen',
    fault: 'a parameter that is not there',
    edit: inResources('"runtime":', '"cfn": { "parameters": { "Danisch": "off" } }, "runtime":'),
    tells: /Danisch/,
  },
  {
    rule: 'runtime',
    fault: 'an old runtime',
    edit: inResources('nodejs24.x', 'nodejs16.x'),
    tells: /ask-resources\.json.*write nodejs24\.x/,
  },
  {
    rule: 'endpoint',
    fault: 'an endpoint by name',
    edit: inTemplate('Value: !GetAtt Skill.Arn', 'Value: !Ref Skill'),
    tells: /write !GetAtt Skill\.Arn/,
  },
  {
    rule: 'size',
    fault: 'more than a request holds',
    edit: inTemplate('Parameters:', `${'# Much is said here.\n'.repeat(2_500)}Parameters:`),
    tells: /can send 51200/,
  },
  {
    rule: 'environment',
    fault: 'no table named',
    edit: inTemplate('          TABLE_NAME: !Ref Places\n', ''),
    tells: /TABLE_NAME.*add it/,
  },
  {
    rule: 'environment',
    fault: "anybody's skill",
    edit: inTemplate('SKILL_ID: !Ref SkillId', "SKILL_ID: ''"),
    tells: /write !Ref SkillId/,
  },
  {
    rule: 'environment-values',
    fault: 'Danish as a locale',
    edit: inTemplate("AllowedValues: ['off', text]", "AllowedValues: ['off', text, da-DK]"),
    tells: /Danish allows.*da-DK.*must be one of off, text/,
  },
  {
    rule: 'environment-values',
    fault: 'any voice',
    edit: inTemplate(/(?<=Default: Joanna\n)\s+AllowedValues:\s+\[[^\]]*\]\n/, ''),
    tells: /ENGLISH_VOICE may be anything/,
  },
  {
    rule: 'environment-defaults',
    fault: 'another voice than on the desk',
    edit: inTemplate('Default: Joanna', 'Default: Amy'),
    tells: /EnglishVoice is "Amy" by default/,
  },
];

export const FIXTURES: readonly Fixture[] = [
  ...refused,
  ...rights,
  ...table,
  ...lambda,
  ...deployer,
];
