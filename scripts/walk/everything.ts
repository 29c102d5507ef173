import type { Command } from '../../lambda/coach/command.js';
import { line } from '../../lambda/coach/cues.js';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { newProfile } from '../../lambda/coach/profile.js';
import { NOTICES } from '../../lambda/alexa/attributes.js';
import { oneOfEachDose } from './doses.js';
import { breakingIn, situationsAfter, stretches } from './entries.js';
import { NUMBERED } from './numbers.js';
import { Says } from './says.js';
import { ECHO, deskIn, settingOf, type Setting } from './setting.js';
import { firstSituation, take, type Situation, type Step } from './step.js';
import { walk } from './walk.js';

/** What names the repetition that somebody is in. */
const NAMES_THE_PLACE: readonly Command[] = [
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'repeat' },
  { kind: 'whereAmI' },
  { kind: 'howMuchLeft' },
  { kind: 'launch' },
];

/** Said by `lambda/alexa` around what the coach decides. */
const ROUND_THE_COACH = [...NOTICES, 'store.read', 'forget.failed', 'error'] as const;

/** Where it is measured what has been heard, every repetition is known for what it is. */
const MEASURED = settingOf('desk', ECHO.device);

/** The exercise from its beginning to its end, in as many answers as it takes. */
function wholeDose(situation: Situation): readonly Step[] {
  const steps = [take(situation, { kind: 'startOver' }, MEASURED)];
  for (let last = steps[0]; last !== undefined && !isDone(last); last = steps.at(-1)) {
    const heard = situationsAfter(last).find(({ entry }) => entry === 'heard');
    if (heard === undefined) break;
    steps.push(take(heard, { kind: 'ready' }, MEASURED));
  }
  return steps;
}

const isDone = ({ profile }: Step): boolean => profile.running?.marks.at(-1)?.[1].phase === 'done';

/** Every repetition of every dose, not only the first, a middle and the last one. */
function hearEveryRepetition(says: Says, situations: readonly Situation[]): void {
  for (const step of [...oneOfEachDose(situations).values()].flatMap(wholeDose)) {
    says.hear(step.turn);
    for (const stretch of stretches(step.profile)) {
      for (const situation of breakingIn(step, stretch)) {
        for (const command of NAMES_THE_PLACE) says.hear(take(situation, command, MEASURED).turn);
      }
    }
  }
}

/** Times through in which every form cue comes to stand in every place (`rotation.ts`). */
const DAYS = [0, 1, 2] as const;

/** Every exercise at every level on so many days: form cues rotate from one to the next. */
function hearEveryDay(says: Says): void {
  for (const exercise of EXERCISE_IDS) {
    for (const level of LEVELS) {
      for (const times of DAYS) {
        const profile = {
          ...newProfile(),
          levels: { [exercise]: level },
          timesThrough: times === 0 ? {} : { [exercise]: times },
        };
        hearToTheEnd(says, firstSituation(profile), { kind: 'exercise', exercise });
      }
    }
  }
}

/** What is said otherwise where nobody says "Alexa", and where there is no Danish. */
function hearOtherDevices(says: Says): void {
  const others: readonly Setting[] = [
    deskIn('en'),
    settingOf('desk', { ...ECHO.device, breakIn: 'say' }),
    settingOf('echo', { ...ECHO.device, speaksAll: false }),
  ];
  for (const setting of others) {
    let situation = firstSituation();
    for (const kind of ['launch', 'startRoutine', 'ready', 'pause'] as const) {
      const step = take(situation, { kind }, setting);
      says.hear(step.turn);
      says.hear(take(situation, { kind: 'language', language: 'da' }, setting).turn);
      situation = situationsAfter(step)[0] ?? situation;
    }
  }
}

/** Says "ready" until all is done. */
function hearToTheEnd(says: Says, situation: Situation, begin: Command): void {
  let step = take(situation, begin, MEASURED);
  while (step.turn.ending.kind !== 'end' && step.session.question !== 'offer') {
    says.hear(step.turn);
    const heard = situationsAfter(step).find(({ entry }) => entry === 'heard');
    if (heard === undefined) break;
    step = take(heard, { kind: 'ready' }, MEASURED);
  }
  says.hear(step.turn);
}

/** A first routine with every exercise made easier: its positions come in the article's order. */
function hearEasyRoutine(says: Says): void {
  const levels = Object.fromEntries(EXERCISE_IDS.map((id) => [id, LEVELS[0]]));
  hearToTheEnd(says, firstSituation({ ...newProfile(), levels }), { kind: 'startRoutine' });
}

/** Adds to what a walk has heard all that other repetitions, devices and calendars bring. */
export function hearTheRest(says: Says, situations: readonly Situation[]): void {
  hearEveryRepetition(says, situations);
  hearEveryDay(says);
  hearOtherDevices(says);
  hearEasyRoutine(says);
  for (const say of NUMBERED) says.add(say);
  // Two exercises are breathed in the same words.
  for (const id of EXERCISE_IDS) says.add(line(`${id}.breathe`));
  for (const key of ROUND_THE_COACH) says.add(line(key));
}

/** All that can ever be said, as far as a walk finds. */
export function everySay(): Says {
  const says = new Says();
  const { situations } = walk(ECHO, (steps) => {
    for (const { turn } of steps) says.hear(turn);
  });
  hearTheRest(says, situations);
  return says;
}
