import type { Command } from '../lambda/coach/command.js';
import { EXERCISE_IDS, LEVELS, type Level } from '../lambda/coach/exercises.js';
import { newProfile, type Profile } from '../lambda/coach/profile.js';
import { situationsAfter } from '../scripts/walk/entries.js';
import { ECHO } from '../scripts/walk/setting.js';
import { firstSituation, take, type Step } from '../scripts/walk/step.js';

const forAll = <T>(value: T): Record<string, T> =>
  Object.fromEntries(EXERCISE_IDS.map((id) => [id, value]));

/** Somebody at one level of everything, who knows it all already or is new to it. */
const somebody = (level: Level, knows: boolean): Profile => ({
  ...newProfile(),
  levels: forAll(level),
  timesThrough: knows ? forAll(3) : {},
});

/** Nobody needs more words than this for a routine. */
const MOST_TURNS = 60;

/** A whole routine of somebody who listens to each answer and says that they are ready. */
function routine(profile: Profile): readonly Step[] {
  const commands: Command[] = [{ kind: 'launch' }, { kind: 'startRoutine' }];
  const steps: Step[] = [];
  let situation = firstSituation(profile);
  while (steps.length < MOST_TURNS) {
    const step = take(situation, commands.shift() ?? { kind: 'ready' }, ECHO);
    steps.push(step);
    const heard = situationsAfter(step).find(({ entry }) => entry === 'heard');
    if (heard === undefined) break;
    situation = heard;
  }
  return steps;
}

/** Every answer of a routine at each level, in long and in short wording, as an Echo speaks it. */
export const routineSteps = (): readonly Step[] =>
  LEVELS.flatMap((level) => [false, true].flatMap((knows) => routine(somebody(level, knows))));
