import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS, type ExerciseId, type Level } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Profile } from '../../lambda/coach/profile.js';
import type { Cue, Say } from '../../lambda/coach/turn.js';
import { Person } from '../support/person.js';
import { REGULAR, regularAt } from './scenes.js';

/** All that leads through an exercise, in as many answers as it takes. */
function ledThrough(person: Person): readonly Cue[] {
  const cues: Cue[] = [...person.cues];
  while (person.place?.phase !== 'done' && !cues.some(({ place }) => place?.phase === 'done')) {
    cues.push(...person.say('ready').cues);
  }
  return cues;
}

/** An exercise that was done so many times before, from its first word to its last. */
const whole = (exercise: ExerciseId, level: Level, times: number, rest: Partial<Profile> = {}) =>
  ledThrough(
    new Person({
      profile: {
        ...REGULAR,
        ...rest,
        levels: { [exercise]: level },
        timesThrough: times === 0 ? {} : { [exercise]: times },
      },
    }).say({ kind: 'exercise', exercise }),
  );

const inSet = (cues: readonly Cue[]): readonly Cue[] =>
  cues.filter(({ place }) => place?.phase === 'repetition');

/** The lines of a set, the half-way lines of its holds with them. */
const linesOf = (cues: readonly Cue[]): readonly Say[] =>
  inSet(cues).flatMap((cue) => {
    if (cue.kind === 'say') return [cue];
    return cue.kind === 'hold' && cue.half !== null ? [cue.half] : [];
  });

/** The form cues of a set in order, whether they stand alone or in a half-way line. */
const formCues = (cues: readonly Cue[]): readonly string[] =>
  linesOf(cues).flatMap(({ key, params }) =>
    /\.cue\.\d$/.test(key) ? [key] : [params?.cue ?? []].flat(),
  );

const BETWEEN = /^(?:half|rep\.sides|rep\.legs|togo|[\w-]+\.(?:cue|last))/;

/** What is said between the repetitions of an exercise, and at which of them. */
const between = (exercise: ExerciseId, level: Level): readonly string[] =>
  inSet(ledThrough(regularAt(exercise, { levels: { [exercise]: level } }))).flatMap((cue) => {
    if (cue.kind !== 'say' || !BETWEEN.test(cue.key)) return [];
    const { cue: form } = cue.params ?? {};
    const words = [cue.key, form ?? ''].join(' ').trim().replaceAll(`${exercise}.`, '');
    return [`${words} ${cue.place?.repetition}`];
  });

describe('between two repetitions', () => {
  it.each([
    ['knee-to-chest', -1, 'rep.legs 2 · togo.legs 2 · last 3'],
    ['knee-to-chest', 0, 'last 3'],
    ['knee-to-chest', 2, 'rep.legs 3 · togo.legs 3 · last 5'],
    ['pelvic-tilt', -1, 'cue.3 4 · half cue.1 6 · cue.2 8 · last 10'],
    ['pelvic-tilt', 0, 'cue.3 4 · half cue.1 6 · cue.2 8 · last 10'],
    [
      'pelvic-tilt',
      2,
      'cue.2 3 · cue.3 5 · cue.1 7 · half cue.2 9 · cue.3 11 · cue.1 13 · last 15',
    ],
    ['glute-bridge', -1, 'cue.3 3 · half cue.1 5 · cue.2 7 · last 8'],
    ['glute-bridge', 0, 'cue.1 4 · half cue.2 6 · cue.3 8 · last 10'],
    // Led by the breath: the words stand in the in-breath of the repetition before.
    ['cat-cow', 0, 'cue.2 3 · half.only 5 · cue.1 7 · last 10'],
    ['cat-cow', 2, 'cue.1 2 · cue.2 4 · cue.3 6 · half.only 8 · cue.2 10 · cue.3 12 · last 15'],
    ['plank', 0, ''],
    ['superman', -1, 'rep.sides 4 · half cue.1 4 · last 6'],
    ['superman', 1, 'cue.3 3 · cue.1 5 · half cue.2 7 · cue.3 9 · cue.1 11 · last 12'],
    ['bird-dog', -1, 'cue.2 4 · cue.1 8 · last 10'],
    [
      'bird-dog',
      2,
      'cue.1 3 · cue.2 5 · cue.3 7 · rep.sides 9 · half cue.1 9 · cue.3 13 · last 15',
    ],
  ] as const)('of %s at level %i', (exercise, level, words) => {
    expect(between(exercise, level).join(' · ')).toBe(words);
  });
});

const everywhere = EXERCISE_IDS.flatMap((exercise) =>
  LEVELS.flatMap((level) => [0, 1, 2, 3].map((times) => ({ exercise, level, times }))),
);

describe.each(everywhere)('$exercise at level $level, done $times times', (each) => {
  const { exercise, level, times } = each;
  const cues = whole(exercise, level, times);
  const form = formCues(cues);

  it('has form cues, and never the same twice in a row', () => {
    expect(form.length).toBeGreaterThan(0);
    expect(form.every((key) => key.startsWith(`${exercise}.cue.`))).toBe(true);
    expect(form.filter((key, i) => key === form[i - 1])).toEqual([]);
  });

  it('has more than one cue in a set, unless there is one repetition only', () => {
    expect(new Set(form).size).toBeGreaterThan(exercise === 'plank' || form.length === 1 ? 0 : 1);
  });

  it('begins another day with another cue', () => {
    expect(formCues(whole(exercise, level, times + 1))[0]).not.toBe(form[0]);
  });

  it('has no cue in two repetitions running', () => {
    const at = inSet(cues).flatMap((cue) =>
      cue.kind === 'say' && /\.cue\.\d$|^half/.test(cue.key) ? [cue.place?.repetition ?? 0] : [],
    );
    expect(at.filter((n, i) => n - (at[i - 1] ?? -1) < 2)).toEqual([]);
  });

  it('describes the first two repetitions in full, and the others in short', () => {
    const goes = inSet(cues).flatMap((cue) =>
      cue.kind === 'say' && /\.(?:rep|last)$|^switch\./.test(cue.key) ? [cue] : [],
    );
    const last = goes.at(-1)?.place?.repetition ?? 0;
    const begins = firstOfAnswers(exercise, level, times);
    for (const { key, place } of goes) {
      const n = place?.repetition ?? 0;
      const first = begins.includes(`${n} ${place?.side ?? '-'}`);
      const isLast = n === last && last > 1 && place?.side !== 'left';
      expect([n, key.includes('short')]).toEqual([n, n >= 3 && !isLast && !first]);
    }
  });
});

/** The repetitions that begin an answer: "3 right". */
function firstOfAnswers(exercise: ExerciseId, level: Level, times: number): readonly string[] {
  const person = new Person({
    profile: {
      ...REGULAR,
      levels: { [exercise]: level },
      timesThrough: times === 0 ? {} : { [exercise]: times },
    },
  }).say({ kind: 'exercise', exercise });
  const first: string[] = [];
  for (let answers = 0; answers < 8 && person.asked !== 'offer'; answers += 1) {
    note();
    person.say('ready');
  }
  note();
  return first;

  function note(): void {
    const place = inSet(person.cues)[0]?.place;
    if (place) first.push(`${place.repetition} ${place.side ?? '-'}`);
  }
}

describe('after an interruption', () => {
  it('the first repetition is said in full, and the next in short', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 6 }).say('pause').say('resume');
    expect(person.text()).toMatch(
      /Number six\. Tilt\. Hold\. two three And release\. Seven\. Tilt\. Hold\. two three Release\./,
    );
  });

  it('in the middle of a pair the second side is said in full', () => {
    const person = regularAt('bird-dog').whileAt({ repetition: 3, side: 'left' });
    expect(person.text()).toContain(
      ' Three. Right arm, left leg. Hold. two three Down. Left arm, right leg. Hold. two three Down.',
    );
    expect(person.say('pause').say('resume').text()).toMatch(
      /three two one Other side: left arm, right leg\. Hold\. two three And down\. .*Four\. Right arm, left leg\./,
    );
  });
});

describe('the counting of a short hold', () => {
  const FIRST = "I'll count each hold like this: hold, two, three.";
  const heard = (exercise: ExerciseId, profile: Partial<Profile> = {}): string => {
    const person = new Person({ profile: { ...REGULAR, timesThrough: {}, ...profile } });
    person.say({ kind: 'exercise', exercise });
    return person.asked === 'inPosition' ? person.say('ready').text() : person.text();
  };

  it('is explained before the first short hold ever, right before the get-ready', () => {
    expect(heard('pelvic-tilt')).toContain(`${FIRST} Here we go.`);
    expect(heard('glute-bridge')).toContain(`${FIRST} Here we go.`);
  });

  it.each([
    ['after a short hold was counted', 'pelvic-tilt', { timesThrough: { 'glute-bridge': 1 } }],
    ['of somebody who is not counted every second for', 'pelvic-tilt', { style: 'sparse' }],
    ['of somebody who wants it quiet', 'pelvic-tilt', { style: 'quiet' }],
    ['in a long hold', 'knee-to-chest', {}],
    ['in the plank', 'plank', {}],
    ['where nothing is held', 'pelvic-tilt', { levels: { 'pelvic-tilt': -1 } }],
    ['where the breath leads', 'cat-cow', {}],
  ] as const)('is not explained %s', (_when, exercise, profile) => {
    expect(heard(exercise, profile)).not.toContain('count each hold');
  });

  it('is explained where only long holds were counted before', () => {
    expect(heard('pelvic-tilt', { timesThrough: { 'knee-to-chest': 2, plank: 2 } })).toContain(
      FIRST,
    );
  });

  it('once in a first routine', () => {
    const person = new Person().say('launch').say('startRoutine');
    let text = person.text();
    while (person.asked !== 'finish') text += person.say('ready').text();
    expect(text.split('count each hold')).toHaveLength(2);
  });
});

describe.each(LANGUAGES)('half-way in a long hold (%s)', (language) => {
  it('stands in place of the seconds that it takes, with another cue for each side', () => {
    const cues = whole('knee-to-chest', 0, 1, { language });
    const halves = inSet(cues).flatMap((cue) => (cue.kind === 'hold' ? [cue.half] : []));
    expect(halves).toHaveLength(6);
    expect(halves.every((half) => half?.key === 'half')).toBe(true);
    expect(new Set(halves.map((half) => half?.params?.cue)).size).toBe(3);
  });

  it('is not said in a short one', () => {
    const cues = whole('glute-bridge', 0, 1, { language });
    expect(inSet(cues).filter((cue) => cue.kind === 'hold' && cue.half !== null)).toEqual([]);
  });
});
