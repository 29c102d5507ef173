import { readFileSync } from 'node:fs';
import type { Intent, IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from '@jest/globals';

import { heardIn, INTENTS } from '../../lambda/alexa/heard.js';
import { expectWithMessage } from '../support/expect.js';
import { freshFor } from '../support/fresh.js';
import type { Caller } from '../support/skill.js';
import { recordOf, type Answer, type Bench } from '../support/skill.js';
import { UNHEARD, unresolved, withSlot } from '../support/slots.js';

/** The design's list: what each intent asks of the coach. */
const DESIGNED: Readonly<Record<string, object>> = {
  StartRoutineIntent: { kind: 'startRoutine' },
  ExerciseIntent: { kind: 'exercise', exercise: null },
  ExplainIntent: { kind: 'explain', exercise: null },
  HowOftenIntent: { kind: 'question', topic: 'often' },
  BenefitsIntent: { kind: 'question', topic: 'benefits' },
  ReplaceTreatmentIntent: { kind: 'question', topic: 'replace' },
  SuitableIntent: { kind: 'suitable', condition: null, exercise: null },
  ResultsIntent: { kind: 'question', topic: 'results' },
  PainQuestionIntent: { kind: 'painQuestion', concern: null },
  EvidenceIntent: { kind: 'question', topic: 'evidence' },
  PrivacyQuestionIntent: { kind: 'question', topic: 'privacy' },
  PainIntent: { kind: 'pain', symptom: null },
  SensationIntent: { kind: 'sensation', feeling: null },
  EmergencyIntent: { kind: 'emergency' },
  ReadyIntent: { kind: 'ready' },
  SkipIntent: { kind: 'skip', exercise: null },
  EasierIntent: { kind: 'easier' },
  HarderIntent: { kind: 'harder' },
  SlowerIntent: { kind: 'slower' },
  FasterIntent: { kind: 'faster' },
  CountingIntent: { kind: 'counting', style: null },
  WhereAmIIntent: { kind: 'whereAmI' },
  HowMuchLeftIntent: { kind: 'howMuchLeft' },
  WhatNextIntent: { kind: 'whatNext' },
  ListExercisesIntent: { kind: 'listExercises' },
  DurationIntent: { kind: 'duration' },
  ProgressIntent: { kind: 'progress' },
  SwitchLanguageIntent: { kind: 'language', language: null },
  ForgetMeIntent: { kind: 'forgetMe' },
  VolumeIntent: { kind: 'volume' },
  ThanksIntent: { kind: 'thanks' },
  PracticalIntent: { kind: 'practical', topic: null },
  BreathingIntent: { kind: 'breathing', exercise: null },
  FeelIntent: { kind: 'feel', exercise: null },
  UndoIntent: { kind: 'undo' },
  'AMAZON.NextIntent': { kind: 'next' },
  'AMAZON.PreviousIntent': { kind: 'previous' },
  'AMAZON.RepeatIntent': { kind: 'repeat' },
  'AMAZON.PauseIntent': { kind: 'pause' },
  'AMAZON.ResumeIntent': { kind: 'resume' },
  'AMAZON.StartOverIntent': { kind: 'startOver' },
  'AMAZON.YesIntent': { kind: 'yes' },
  'AMAZON.NoIntent': { kind: 'no' },
  'AMAZON.HelpIntent': { kind: 'help' },
  'AMAZON.StopIntent': { kind: 'stop' },
  'AMAZON.CancelIntent': { kind: 'stop' },
  'AMAZON.NavigateHomeIntent': { kind: 'stop' },
  'AMAZON.FallbackIntent': { kind: 'fallback' },
};

let bench: Bench;
let caller: Caller;

freshFor('intents', (fresh) => {
  ({ bench, caller } = fresh);
});

const heardOf = ({ request }: RequestEnvelope) => heardIn(request);

describe('every intent of the design', () => {
  test.each(Object.entries(DESIGNED))('%s is understood', (name, command) => {
    expect(heardOf(caller.asking(name))).toEqual({ kind: 'command', command });
  });

  test('and no other', () => {
    expect([...INTENTS].sort()).toEqual(Object.keys(DESIGNED).sort());
  });

  test.each(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'])('stands in the model %s', (locale) => {
    const file = `../../skill-package/interactionModels/custom/${locale}.json`;
    const model = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
      interactionModel: { languageModel: { intents: { name: string }[] } };
    };
    const names = model.interactionModel.languageModel.intents.map(({ name }) => name);
    expect(names.sort()).toEqual([...INTENTS].sort());
  });

  test.each(INTENTS)('%s may be the first of a session', async (name) => {
    const { envelope, said, open, reprompt } = await caller.say(name);
    expect(said).not.toBe('');
    expect(open).toBe(reprompt !== null);
    expect(envelope.response.shouldEndSession).toBe(!open);
    expect(bench.lines.at(-1)).toContain('"outcome":"saved"');
  });
});

const ASKED: [intent: string, slot: string, choices: RegExp][] = [
  ['ExerciseIntent', 'exercise', /bridge|plank|exercise three/i],
  ['CountingIntent', 'style', /quiet|less/i],
  ['SwitchLanguageIntent', 'language', /English.*Danish|Danish.*English/],
];

/** The record but for the answer that is heard now. */
async function settled(): Promise<object> {
  const record = { ...recordOf(await bench.table.raw(caller.userId)) };
  for (const each of ['running', 'lastRequestId']) Reflect.deleteProperty(record, each);
  return record;
}

/** Pauses somebody in the second repetition or so, so that nothing moves by itself. */
async function paused(): Promise<void> {
  await caller.launch();
  await caller.say('StartRoutineIntent');
  await caller.say('ReadyIntent', {}, 20_000);
  await caller.say('AMAZON.PauseIntent', {}, 45_000);
}

function expectChoices({ said, reprompt, open }: Answer, choices: RegExp): void {
  expect(said).toMatch(choices);
  expect(open).toBe(true);
  expect(reprompt).not.toBe('');
}

describe.each(ASKED)('%s with nothing understood in {%s}', (intent, slot, choices) => {
  test('asks, names choices, and changes nothing', async () => {
    await paused();
    const before = await settled();
    expect(before).toHaveProperty('place');
    for (const [what, value] of UNHEARD) {
      bench.now += 1_000;
      const answer = await caller.send(withSlot(caller.asking(intent), slot, value));
      expectChoices(answer, choices);
      expectWithMessage(await settled(), what).toEqual(before);
    }
  });
});

test('ExplainIntent: a name that is not known is asked for, never taken for the current one', async () => {
  await paused();
  const before = await settled();
  for (const [what, value] of UNHEARD) {
    bench.now += 1_000;
    const answer = await caller.send(withSlot(caller.asking('ExplainIntent'), 'exercise', value));
    const named = value?.value !== undefined;
    if (named) expectChoices(answer, /bridge|plank|exercise three/i);
    else expectWithMessage(answer.said, what).toMatch(/knee/i);
    expectWithMessage(await settled(), what).toEqual(before);
  }
});

const intentOf = (name: string): Intent => ({ name, confirmationStatus: 'NONE' });

test.each([
  'NobodyIntent',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'AMAZON.MoreIntent',
  'painintent',
])('the unknown intent "%s" is not understood, and changes nothing', async (name) => {
  await paused();
  const before = await settled();
  bench.now += 1_000;
  const envelope = caller.asking('AMAZON.FallbackIntent');
  const request = { ...(envelope.request as IntentRequest), intent: intentOf(name) };
  const answer = await caller.send({ ...envelope, request });
  expectChoices(answer, /continue|help|stop/i);
  expect(await settled()).toEqual(before);
  const entry = JSON.parse(bench.lines.at(-1) ?? '') as { intent: string };
  expect(entry.intent).toBe('unknown');
});

/** Alexa sends none of these; whoever does gets a question all the same, never a rejection. */
test.each<[string, unknown]>([
  ['no intent', undefined],
  ['an intent that is null', null],
  ['an intent without a name', {}],
  ['a name that is a number', { name: 5 }],
  ['slots that are null', { name: 'ExerciseIntent', slots: null }],
  ['a slot that is null', { name: 'ExerciseIntent', slots: { exercise: null } }],
  [
    'resolutions without a status',
    {
      name: 'ExerciseIntent',
      slots: { exercise: { value: 'x', resolutions: { resolutionsPerAuthority: [{}] } } },
    },
  ],
  [
    'a match without any list',
    { name: 'ExerciseIntent', slots: { exercise: unresolved('x', 'ER_SUCCESS_MATCH') } },
  ],
  [
    'a match of nothing',
    { name: 'ExerciseIntent', slots: { exercise: unresolved('x', 'ER_SUCCESS_MATCH', [{}]) } },
  ],
  [
    'authorities that are a word',
    {
      name: 'ExerciseIntent',
      slots: { exercise: { value: 'x', resolutions: { resolutionsPerAuthority: 'none' } } },
    },
  ],
])('an intent request with %s is answered with a question', async (_, intent) => {
  await paused();
  const before = await settled();
  bench.now += 1_000;
  const envelope = caller.asking('AMAZON.FallbackIntent');
  const request = { ...envelope.request, intent } as IntentRequest;
  const answer = await caller.send({ ...envelope, request });
  expectChoices(answer, /continue|help|stop|bridge/i);
  expect(await settled()).toEqual(before);
});
