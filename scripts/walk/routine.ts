import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import { situationsAfter } from './entries.js';
import type { Setting } from './setting.js';
import { firstSituation, take, type Step } from './step.js';

/** Has done every exercise once, and so hears the short wording. */
export const REGULAR: Profile = {
  ...newProfile(),
  disclaimerHeard: true,
  timesThrough: Object.fromEntries(EXERCISE_IDS.map((id) => [id, 1])),
};

/** More answers than a routine has. */
const MOST_ANSWERS = 31;

/**
 * A whole routine: the launch, "start", and "ready" whenever the coach asks.
 *
 * @param reply from the end of an answer to the next word, whole seconds in milliseconds
 * @returns its steps in order, the launch first; the last one ends the session
 */
export function routineSteps(profile: Profile, setting: Setting, reply = 0): readonly Step[] {
  let step = take(firstSituation(profile), { kind: 'launch' }, setting);
  const steps = [step];
  while (steps.length <= MOST_ANSWERS) {
    const heard = situationsAfter(step).find(({ entry }) => entry === 'heard');
    if (heard === undefined) break;
    const now = step.situation.now + Math.ceil(step.ms / 1_000) * 1_000 + reply;
    step = take(
      { ...heard, now },
      { kind: steps.length === 1 ? 'startRoutine' : 'ready' },
      setting,
    );
    steps.push(step);
  }
  return steps;
}
