import type { interfaces } from 'ask-sdk-model';
import type { Language } from '../../../lambda/coach/profile.js';
import { EXERCISE_IDS, type ExerciseId } from '../../../lambda/coach/exercises.js';
import { RESOURCES } from '../../../locales/resources.js';
import { screen } from '../../../lambda/screen/screen.js';
import { DAY, deviceIn, MONDAY, Person } from '../person.js';

type Directive = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** An answer on a screen, and the moment that is looked at. */
export interface Scene {
  readonly directive: Directive;
  /** Milliseconds into the answer. */
  readonly at: number;
}

/** What a person's last answer shows. */
export const shown = (person: Person, isRound = false): Directive =>
  screen(
    {
      turn: person.turn,
      profile: person.profile,
      now: person.now,
      speaker: person.speakers[person.language],
      goesOnAt: person.goesOnAt,
    },
    isRound,
  );

const known = Object.fromEntries(EXERCISE_IDS.map((id) => [id, 2]));

const somebody = (language: Language): Person =>
  new Person({
    device: deviceIn(language),
    profile: { disclaimerHeard: true, timesThrough: known },
  });

const doing = (language: Language, exercise: ExerciseId): Person =>
  somebody(language).say({ kind: 'exercise', exercise });

/** The moment at which so much is counted on the second side, else on the first. */
function countedAt(directive: Directive, count: string, detail: string): number {
  const { steps } = showIn(directive);
  const matching = steps.filter((step) => step.count === count && step.detail === detail);
  const found = matching.at(-1);
  if (found === undefined) throw new Error(`Never counts ${count} of ${detail}`);
  return found.at + 400;
}

interface ShownStep {
  readonly at: number;
  readonly count: string;
  readonly detail: string;
  readonly title: string;
  readonly side: string;
  readonly caption: string;
  readonly hint: string;
  readonly track: number;
}

const isSteps = (value: unknown): value is { readonly steps: readonly ShownStep[] } =>
  typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps);

/** What the data of a document say. */
export function showIn({ datasources }: Directive): { readonly steps: readonly ShownStep[] } {
  const coach: unknown = datasources?.['coach'];
  if (!isSteps(coach)) throw new Error('A document without steps');
  return coach;
}

function counting(language: Language, exercise: ExerciseId, of: string, isRound: boolean): Scene {
  const directive = shown(doing(language, exercise), isRound);
  return { directive, at: countedAt(directive, '2', of) };
}

function finished(language: Language): Person {
  const at = (day: number): number => MONDAY - day * DAY;
  const trained = [4, 2].flatMap((day) =>
    EXERCISE_IDS.map((exercise, i) => ({
      exercise,
      at: at(day) + i * 60_000,
      level: 0 as const,
    })),
  );
  const today = EXERCISE_IDS.map((exercise, i) => ({
    exercise,
    at: MONDAY - (7 - i) * 60_000,
    level: 0 as const,
  }));
  const person = new Person({
    device: deviceIn(language),
    profile: {
      disclaimerHeard: true,
      timesThrough: known,
      finished: [...trained, ...today],
      place: { exercise: 'bird-dog', phase: 'done', repetition: 1, side: null },
    },
  });
  person.session = { ...person.session, question: 'finish' };
  return person.say('ready');
}

export const SCENES = {
  welcome: (language: Language, isRound: boolean): Scene => ({
    directive: shown(new Person({ device: deviceIn(language) }).say('launch'), isRound),
    at: 900,
  }),
  bridge: (language: Language, isRound: boolean): Scene =>
    counting(language, 'glute-bridge', '3/10', isRound),
  'knee-to-chest': (language: Language, isRound: boolean): Scene =>
    counting(language, 'knee-to-chest', '1/3', isRound),
  'bird-dog': (language: Language, isRound: boolean): Scene =>
    counting(language, 'bird-dog', '2/10', isRound),
  rest: (language: Language, isRound: boolean): Scene => {
    const person = somebody(language).say('startRoutine');
    const resting = RESOURCES[language].screen.next;
    for (let turns = 0; turns < 5; turns += 1) {
      const directive = shown(person.say('ready'), isRound);
      const step = showIn(directive).steps.find(({ side }) => side === resting);
      if (step !== undefined) return { directive, at: step.at + 1_000 };
    }
    throw new Error('Never rests');
  },
  /** Ten seconds that are counted down, and then it goes on by itself. */
  'goes-on': (language: Language, isRound: boolean): Scene => {
    const person = somebody(language);
    person.device = { ...person.device, goesOn: true };
    const directive = shown(person.say('startRoutine'), isRound);
    return { directive, at: (person.goesOnAt ?? NaN) - 6_600 };
  },
  question: (language: Language, isRound: boolean): Scene => ({
    directive: shown(
      doing(language, 'plank').heardFor(9_000).say({ kind: 'question', topic: 'often' }),
      isRound,
    ),
    at: 500,
  }),
  finish: (language: Language, isRound: boolean): Scene => ({
    directive: shown(finished(language), isRound),
    at: 500,
  }),
} as const;

export type SceneName = keyof typeof SCENES;
