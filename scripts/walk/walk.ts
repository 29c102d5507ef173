import { answersQuestion } from '../../lambda/coach/aim.js';
import { COMMANDS } from './commands.js';
import { situationsAfter } from './entries.js';
import { facetsOf } from './facets.js';
import type { Setting } from './setting.js';
import { firstSituation, momentIn, placeName, take, type Situation, type Step } from './step.js';

export interface Walked {
  readonly situations: readonly Situation[];
  /** What the situations differ in (`facets.ts`). */
  readonly classes: ReadonlySet<string>;
  readonly transitions: number;
}

/** Takes every command in a situation. */
export function tryAll(situation: Situation, setting: Setting): readonly Step[] {
  const breaksIn = momentIn(situation, setting, false);
  const answers = momentIn(situation, setting, true);
  return COMMANDS.map((command) =>
    take(situation, command, setting, answersQuestion(command) ? answers : breaksIn),
  );
}

/** Many commands only tell something: what they leave behind is the same. */
function leaves({ profile, session, turn, ms }: Step): string {
  const marks = profile.running?.marks ?? [];
  const last = marks.at(-1)?.[1];
  const { style, tempo, language, alone, leftOut, levels } = profile;
  const level = last === undefined ? 0 : levels[last.exercise];
  const rest = last?.phase === 'done' || last?.phase === 'rest' ? ms : 0;
  const settings = [style, tempo, language, alone, leftOut.length, level, rest, marks.length];
  const places = [marks[0]?.[1], last].map((place) => (place ? placeName(place) : ''));
  return [JSON.stringify(session), turn.ending.kind, ...settings, ...places].join();
}

const oneOfEach = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [leaves(step), step])).values(),
];

/**
 * Breadth first from somebody new: every command in every situation that is new in something.
 *
 * @param visit is shown all that was answered in one situation
 */
export function walk(setting: Setting, visit: (steps: readonly Step[]) => void): Walked {
  const classes = new Set<string>();
  const situations: Situation[] = [];
  const isNew = (situation: Situation): boolean => {
    const before = classes.size;
    for (const facet of facetsOf(momentIn(situation, setting))) classes.add(facet);
    return classes.size > before;
  };
  const found = (all: readonly Situation[]) => situations.push(...all.filter(isNew));
  found([firstSituation()]);
  let transitions = 0;
  for (const situation of situations) {
    const steps = tryAll(situation, setting);
    transitions += steps.length;
    visit(steps);
    for (const step of oneOfEach(steps)) found(situationsAfter(step));
  }
  return { situations, classes, transitions };
}
