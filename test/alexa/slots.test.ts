import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from '@jest/globals';

import { heardIn } from '../../lambda/alexa/heard.js';
import { PRACTICAL } from '../../lambda/coach/command.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import { COUNTING_STYLES, LANGUAGES } from '../../lambda/coach/profile.js';
import { Caller } from '../support/skill.js';
import { UNHEARD, withSlot } from '../support/slots.js';

/** Nothing is sent: only what a request would be heard as is looked at. */
const caller = new Caller(
  { handler: () => Promise.reject(new Error('Not sent')), now: 0 },
  { user: 'slots' },
);

const heardOf = ({ request }: RequestEnvelope) => heardIn(request);

describe('every value of a slot', () => {
  test.each([
    ...EXERCISE_IDS.map((id) => ['ExerciseIntent', 'exercise', id] as const),
    ...EXERCISE_IDS.map((id) => ['ExplainIntent', 'exercise', id] as const),
    ...COUNTING_STYLES.map((id) => ['CountingIntent', 'style', id] as const),
    ...LANGUAGES.map((id) => ['SwitchLanguageIntent', 'language', id] as const),
    ...EXERCISE_IDS.map((id) => ['SkipIntent', 'exercise', id] as const),
    ...EXERCISE_IDS.map((id) => ['SuitableIntent', 'exercise', id] as const),
    ...CONDITIONS.map((id) => ['SuitableIntent', 'condition', id] as const),
    ...SYMPTOMS.map((id) => ['PainIntent', 'symptom', id] as const),
    ...FEELINGS.map((id) => ['SensationIntent', 'feeling', id] as const),
    ...CONCERNS.map((id) => ['PainQuestionIntent', 'concern', id] as const),
    ...PRACTICAL.map((id) => ['PracticalIntent', 'topic', id] as const),
    ...EXERCISE_IDS.map((id) => ['BreathingIntent', 'exercise', id] as const),
    ...EXERCISE_IDS.map((id) => ['FeelIntent', 'exercise', id] as const),
  ])('%s {%s} %s', (intent, slot, id) => {
    const heard = heardOf(caller.asking(intent, { [slot]: { value: 'words', id } }));
    expect(heard).toMatchObject({ kind: 'command', command: { [slot]: id } });
  });
});

describe('both slots of a wish to train in spite of a condition', () => {
  const pregnant = { value: 'expecting', id: 'pregnant' };
  const plank = { value: 'the plank', id: 'plank' };

  test('are understood together', () => {
    const heard = heardOf(
      caller.asking('SuitableIntent', { condition: pregnant, exercise: plank }),
    );
    const command = { kind: 'suitable', condition: 'pregnant', exercise: 'plank' };
    expect(heard).toEqual({ kind: 'command', command });
  });

  test('are not taken one for the other', () => {
    const heard = heardOf(
      caller.asking('SuitableIntent', { condition: plank, exercise: pregnant }),
    );
    const command = { kind: 'suitable', condition: null, exercise: null };
    expect(heard).toEqual({ kind: 'command', command });
  });
});

describe.each([
  ['PainIntent', 'symptom', 'pain'],
  ['SuitableIntent', 'condition', 'suitable'],
  ['SuitableIntent', 'exercise', 'suitable'],
  ['SensationIntent', 'feeling', 'sensation'],
  ['PainQuestionIntent', 'concern', 'painQuestion'],
  ['SkipIntent', 'exercise', 'skip'],
  ['PracticalIntent', 'topic', 'practical'],
  ['BreathingIntent', 'exercise', 'breathing'],
  ['FeelIntent', 'exercise', 'feel'],
] as const)('%s with nothing understood in {%s}', (intent, slot, kind) => {
  test.each(UNHEARD)('is heard all the same: %s', (_, value) => {
    const heard = heardOf(withSlot(caller.asking(intent), slot, value));
    expect(heard).toMatchObject({ kind: 'command', command: { kind, [slot]: null } });
  });
});
