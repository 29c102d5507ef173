import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { newProfile, type Profile } from '../../lambda/coach/profile.js';
import type { Question } from '../../lambda/coach/turn.js';
import { DAY, ECHO, Person } from '../support/person.js';
import type { Device } from '../../lambda/coach/context.js';

/** Somebody who has done it all before: the short wording. */
export const REGULAR: Profile = {
  ...newProfile(),
  disclaimerHeard: true,
  timesThrough: Object.fromEntries(EXERCISE_IDS.map((exercise) => [exercise, 1])),
};

/** A regular in the routine, hearing this exercise from its rest on, ready where that is asked. */
export const regularAt = (
  exercise: ExerciseId,
  profile: Partial<Profile> = {},
  device: Device = ECHO,
): Person => {
  const person = new Person({
    profile: {
      ...REGULAR,
      ...profile,
      place: { exercise, phase: 'rest', repetition: 1, side: null },
    },
    device,
  }).say('resume');
  return person.asked === 'inPosition' ? person.say('ready') : person;
};

/** Says "ready" for as long as it is asked for on the way to the end. */
export function toTheEnd(person: Person): Person {
  while (person.asked === 'goOn' || person.asked === 'inPosition') person.say('ready');
  return person;
}

/** … and breaking in at the fourth repetition. */
const tilting = (): Person => regularAt('pelvic-tilt').whileAt({ repetition: 4 });

/** How somebody comes to be asked each question. */
export const ASKED: Readonly<Record<Question, () => Person>> = {
  start: () => new Person().say('launch'),
  inPosition: () => new Person().say('launch').say('startRoutine'),
  goOn: () => regularAt('pelvic-tilt'),
  finish: () => toTheEnd(regularAt('bird-dog')),
  offer: () => new Person({ profile: REGULAR }).say({ kind: 'exercise', exercise: 'pelvic-tilt' }),
  look: () => tilting().say({ kind: 'exercise', exercise: 'cat-cow' }),
  paused: () => tilting().say('pause'),
  wayBack: () => tilting().say({ kind: 'question', topic: 'often' }),
  skipOrStop: () => tilting().say('pain'),
  resume: () => tilting().say('pause').comesBackAfter(DAY).say('launch'),
  restart: () => tilting().say('startRoutine'),
  leftOut: () =>
    tilting().say('skip').heardFor(4_000).say({ kind: 'exercise', exercise: 'pelvic-tilt' }),
  anyway: () =>
    tilting().say({ kind: 'suitable', condition: 'osteoporosis', exercise: 'knee-to-chest' }),
  forget: () => tilting().say('forgetMe'),
  which: () => tilting().say({ kind: 'exercise', exercise: null }),
  language: () => tilting().say({ kind: 'language', language: null }),
  counting: () => tilting().say({ kind: 'counting', style: null }),
};
