import { PLAIN_COMMANDS, PRACTICAL, TOPICS, type Command } from '../../lambda/coach/command.js';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { CONCERNS, CONDITIONS, FEELINGS, SYMPTOMS } from '../../lambda/coach/health.js';
import { COUNTING_STYLES, LANGUAGES } from '../../lambda/coach/profile.js';

/** Everything that can be wanted of the coach, with every name and with none that was understood. */
export const COMMANDS: readonly Command[] = [
  ...PLAIN_COMMANDS.map((kind) => ({ kind })),
  ...[...EXERCISE_IDS, null].flatMap((exercise): Command[] => [
    { kind: 'exercise', exercise },
    { kind: 'explain', exercise },
    { kind: 'skip', exercise },
    { kind: 'breathing', exercise },
    { kind: 'feel', exercise },
    { kind: 'suitable', condition: 'pregnant', exercise },
  ]),
  ...[...CONDITIONS, null].map((condition): Command => ({
    kind: 'suitable',
    condition,
    exercise: null,
  })),
  ...[...SYMPTOMS, null].map((symptom): Command => ({ kind: 'pain', symptom })),
  ...[...FEELINGS, null].map((feeling): Command => ({ kind: 'sensation', feeling })),
  ...[...CONCERNS, null].map((concern): Command => ({ kind: 'painQuestion', concern })),
  ...[...PRACTICAL, null].map((topic): Command => ({ kind: 'practical', topic })),
  ...TOPICS.map((topic): Command => ({ kind: 'question', topic })),
  ...[...COUNTING_STYLES, null].map((style): Command => ({ kind: 'counting', style })),
  ...[...LANGUAGES, null].map((language): Command => ({ kind: 'language', language })),
];

/** A command in words, for messages: "exercise plank", "counting ?". */
export function nameOf(command: Command): string {
  switch (command.kind) {
    case 'exercise':
    case 'explain':
    case 'skip':
    case 'breathing':
    case 'feel':
      return `${command.kind} ${command.exercise ?? '?'}`;
    case 'suitable':
      return `suitable ${command.condition ?? '?'} ${command.exercise ?? '?'}`;
    case 'pain':
      return `pain ${command.symptom ?? '?'}`;
    case 'sensation':
      return `sensation ${command.feeling ?? '?'}`;
    case 'painQuestion':
      return `painQuestion ${command.concern ?? '?'}`;
    case 'question':
      return `question ${command.topic}`;
    case 'practical':
      return `practical ${command.topic ?? '?'}`;
    case 'counting':
      return `counting ${command.style ?? '?'}`;
    case 'language':
      return `language ${command.language ?? '?'}`;
    default:
      return command.kind;
  }
}
