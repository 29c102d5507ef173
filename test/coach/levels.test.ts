import { describe, expect, it } from 'vitest';
import type { ExerciseId, Level } from '../../lambda/coach/exercises.js';
import type { Language } from '../../lambda/coach/profile.js';
import { deviceIn, Person, plainText } from '../support/person.js';
import { speak } from '../../lambda/speech/speak.js';
import { play } from '../speech/timeline.js';
import { REGULAR } from './scenes.js';

interface Told {
  readonly exercise: ExerciseId;
  readonly level: Level;
  readonly repetitions: number;
  /** Seconds; 0: none. */
  readonly hold: number;
  readonly sides: boolean;
  readonly en: string;
  readonly da: string;
}

const told = (
  exercise: ExerciseId,
  level: Level,
  [repetitions, hold]: readonly [number, number],
  sides: boolean,
  en: string,
  da: string,
): Told => ({ exercise, level, repetitions, hold, sides, en, da });

/** The design's table of doses, and how each is told; by hand. */
const DOSES: readonly Told[] = [
  told(
    'knee-to-chest',
    -1,
    [3, 10],
    true,
    'Three times on each leg, ten seconds each time.',
    'Tre gange på hvert ben, ti sekunder hver gang.',
  ),
  told(
    'knee-to-chest',
    0,
    [3, 20],
    true,
    'Three times on each leg, twenty seconds each time.',
    'Tre gange på hvert ben, tyve sekunder hver gang.',
  ),
  told(
    'knee-to-chest',
    1,
    [4, 25],
    true,
    'Hold each stretch for twenty-five seconds, four times on each leg.',
    'Hold hvert stræk i femogtyve sekunder, fire gange på hvert ben.',
  ),
  told(
    'knee-to-chest',
    2,
    [5, 30],
    true,
    'Hold each stretch for thirty seconds, five times on each leg.',
    'Hold hvert stræk i tredive sekunder, fem gange på hvert ben.',
  ),
  told(
    'pelvic-tilt',
    -1,
    [10, 0],
    false,
    'Ten times, without holding.',
    'Ti gange uden at holde.',
  ),
  told(
    'pelvic-tilt',
    0,
    [10, 3],
    false,
    'Ten times, three seconds each.',
    'Ti gange, tre sekunder hver gang.',
  ),
  told(
    'pelvic-tilt',
    1,
    [10, 5],
    false,
    'Hold each tilt for five seconds, ten times in all.',
    'Hold hvert vip i fem sekunder, ti gange i alt.',
  ),
  told(
    'pelvic-tilt',
    2,
    [15, 5],
    false,
    'Do more repetitions: fifteen times, five seconds each.',
    'Lav flere gentagelser: femten gange, fem sekunder hver gang.',
  ),
  told(
    'glute-bridge',
    -1,
    [8, 3],
    false,
    'Eight times, three seconds each.',
    'Otte gange, tre sekunder hver gang.',
  ),
  told(
    'glute-bridge',
    0,
    [10, 3],
    false,
    'Ten times, three seconds each.',
    'Ti gange, tre sekunder hver gang.',
  ),
  told(
    'glute-bridge',
    1,
    [10, 5],
    false,
    'Hold each lift for five seconds, ten times in all.',
    'Hold hvert løft i fem sekunder, ti gange i alt.',
  ),
  told(
    'glute-bridge',
    2,
    [15, 5],
    false,
    'Do more repetitions: fifteen times, five seconds each.',
    'Lav flere gentagelser: femten gange, fem sekunder hver gang.',
  ),
  told(
    'cat-cow',
    -1,
    [10, 0],
    false,
    'Ten times, in time with your breath.',
    'Ti gange i takt med dit åndedræt.',
  ),
  told(
    'cat-cow',
    0,
    [10, 0],
    false,
    'Ten times, in time with your breath.',
    'Ti gange i takt med dit åndedræt.',
  ),
  told(
    'cat-cow',
    1,
    [10, 0],
    false,
    'Take eight seconds each time, ten times in all.',
    'Brug otte sekunder hver gang, ti gange i alt.',
  ),
  told(
    'cat-cow',
    2,
    [15, 0],
    false,
    'Go slowly, with more repetitions: fifteen times, eight seconds each.',
    'Gør det langsomt, og lav flere gentagelser: femten gange, otte sekunder hver gang.',
  ),
  told('plank', -1, [1, 20], false, 'Hold for twenty seconds.', 'Hold i tyve sekunder.'),
  told('plank', 0, [1, 30], false, 'Hold for thirty seconds.', 'Hold i tredive sekunder.'),
  told('plank', 1, [1, 45], false, 'Hold for forty-five seconds.', 'Hold i femogfyrre sekunder.'),
  told(
    'plank',
    2,
    [1, 60],
    false,
    "Hold for sixty seconds, as long as your hips don't sag.",
    'Hold i tres sekunder, så længe hoften ikke hænger.',
  ),
  told(
    'superman',
    -1,
    [6, 3],
    true,
    'Six times on each side, three seconds each time.',
    'Seks gange til hver side, tre sekunder hver gang.',
  ),
  told(
    'superman',
    0,
    [10, 3],
    false,
    'Ten times, three seconds each.',
    'Ti gange, tre sekunder hver gang.',
  ),
  told(
    'superman',
    1,
    [12, 3],
    false,
    "Lift twelve times, three seconds each. Don't lift higher.",
    'Løft tolv gange, tre sekunder hver gang. Løft ikke højere.',
  ),
  told(
    'superman',
    2,
    [15, 3],
    false,
    "Lift fifteen times, three seconds each. Don't lift higher.",
    'Løft femten gange, tre sekunder hver gang. Løft ikke højere.',
  ),
  told(
    'bird-dog',
    -1,
    [10, 3],
    true,
    'Ten times on each leg, three seconds each time.',
    'Ti gange på hvert ben, tre sekunder hver gang.',
  ),
  told(
    'bird-dog',
    0,
    [10, 3],
    true,
    'Ten times on each side, three seconds each time.',
    'Ti gange til hver side, tre sekunder hver gang.',
  ),
  told(
    'bird-dog',
    1,
    [10, 5],
    true,
    'Hold for five seconds, ten times on each side.',
    'Hold i fem sekunder, ti gange til hver side.',
  ),
  told(
    'bird-dog',
    2,
    [15, 5],
    true,
    'Do more repetitions: fifteen times on each side, five seconds each time.',
    'Lav flere gentagelser: femten gange til hver side, fem sekunder hver gang.',
  ),
];

/** Does the whole exercise on its own, answering "ready" to every question, and keeps all answers. */
function whole({ exercise, level }: Told, knows: boolean, language: Language): Person[] {
  const profile = { ...REGULAR, levels: { [exercise]: level } };
  const known = knows ? profile : { ...profile, timesThrough: { plank: 0 } };
  const person = new Person({ profile: known, device: deviceIn(language) });
  const heard: Person[] = [];
  const keep = (): void => void heard.push(Object.assign(Object.create(person), { ...person }));
  person.say({ kind: 'exercise', exercise });
  keep();
  while (person.asked === 'inPosition' || person.asked === 'goOn') {
    person.say('ready');
    keep();
  }
  return heard;
}
