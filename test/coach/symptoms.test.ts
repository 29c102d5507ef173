import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { SYMPTOMS, type Symptom } from '../../lambda/coach/health.js';
import { LANGUAGES, type Language } from '../../lambda/coach/profile.js';
import { cuesOf } from '../../lambda/coach/turn.js';
import type { Key } from '../../locales/keys.js';
import { deviceIn, Person } from '../support/person.js';
import { ASKED, REGULAR, regularAt } from './scenes.js';

const pain = (symptom: Symptom | null) => ({ kind: 'pain', symptom }) as const;

const inExercise = (exercise: ExerciseId, language: Language = 'en'): Person =>
  regularAt(exercise, {}, deviceIn(language)).whileAt({ phase: 'repetition' });

const hurtIn = (exercise: ExerciseId, symptom: Symptom | null): Person =>
  inExercise(exercise).say(pain(symptom));

const keysOf = (person: Person): readonly Key[] =>
  cuesOf(person.turn).flatMap((cue) => (cue.kind === 'say' ? [cue.key] : []));

/** The first words, and what else is said in an exercise of the routine, before "skip or stop". */
const ANSWERS: Readonly<Record<Symptom | 'null', readonly Key[]>> = {
  null: ['pain.1', 'redflag', 'emergency', 'pain.2'],
  back: ['pain.1', 'redflag', 'emergency', 'pain.2'],
  'red-flag': ['pain.1', 'redflag', 'emergency', 'pain.2'],
  emergency: ['urgent', 'urgent.2'],
  fall: ['fall', 'urgent.2'],
  dizzy: ['dizzy', 'dizzy.2'],
  neck: ['pain.1', 'pain.2'],
  hip: ['pain.1', 'pain.2'],
  knee: ['pain.1', 'pain.2'],
  wrist: ['pain.1', 'pain.2'],
  elsewhere: ['pain.1', 'pain.2'],
};

const EVERY = [...SYMPTOMS, null];

describe.each(EVERY)('the symptom "%s"', (symptom) => {
  it('has its own answer in an exercise without advice of its own', () => {
    const person = hurtIn('pelvic-tilt', symptom);
    expect(keysOf(person)).toEqual(ANSWERS[symptom ?? 'null']);
    expect(person.asked).toBe('skipOrStop');
  });

  it.each(LANGUAGES)('stops the count, and counts nothing (%s)', (language) => {
    const person = inExercise('plank', language).say(pain(symptom));
    expect(person.turn.script.every(({ kind }) => kind === 'say')).toBe(true);
    expect(person.marks.map(([, { phase }]) => phase)).not.toContain('repetition');
  });

  it('leaves the exercise out, and nothing else behind', () => {
    const after = ({ profile }: Person): object => ({ ...profile, running: null, place: null });
    const hurt = hurtIn('plank', symptom);
    expect(hurt.profile.leftOut).toMatchObject([{ exercise: 'plank' }]);
    expect(after(hurt)).toEqual(after(inExercise('plank').say('skip')));
  });

  it('is no secret kept in the record or in the session', () => {
    const plain = hurtIn('superman', null);
    const person = hurtIn('superman', symptom);
    expect(Object.keys(person.session)).toEqual(Object.keys(plain.session));
    const word = new RegExp(`symptom|"${symptom ?? 'symptom'}"`);
    expect(JSON.stringify([person.profile, person.session])).not.toMatch(word);
    expect({ ...person.session, redFlagSaid: true }).toEqual({
      ...plain.session,
      redFlagSaid: true,
    });
  });

  it('before anything has begun is answered, and closes the session', () => {
    const person = new Person({ profile: REGULAR }).say(pain(symptom));
    const [first] = ANSWERS[symptom ?? 'null'];
    expect(keysOf(person)[0]).toBe(first);
    expect([person.asked, person.place]).toEqual([null, null]);
  });

  it('at rest leaves nothing out', () => {
    const person = regularAt('pelvic-tilt').say(pain(symptom));
    expect(keysOf(person)[0]).toBe(ANSWERS[symptom ?? 'null'][0]);
    expect(person.profile.leftOut).toEqual([]);
    expect(person.asked).toBe('skipOrStop');
  });

  it.each(['start', 'paused', 'resume', 'forget', 'which', 'anyway', 'look'] as const)(
    'in answer to "%s" comes before everything else',
    (question) => {
      const person = ASKED[question]().say(pain(symptom));
      expect(keysOf(person)[0]).toBe(ANSWERS[symptom ?? 'null'][0]);
    },
  );
});

describe('the red flags', () => {
  it.each(['back', null] as const)('come at the first pain (%s) of a session only', (symptom) => {
    const person = hurtIn('pelvic-tilt', symptom).say('skip').whileAt({ phase: 'repetition' });
    expect(keysOf(person.say(pain(symptom)))).toEqual(['pain.1', 'pain.2']);
  });

  it('come whenever one of them is named', () => {
    const person = hurtIn('pelvic-tilt', 'back').say('skip').whileAt({ phase: 'repetition' });
    expect(keysOf(person.say(pain('red-flag')))).toEqual(ANSWERS['red-flag']);
  });

  it('are not used up by pain elsewhere', () => {
    const person = hurtIn('pelvic-tilt', 'knee').say('skip').whileAt({ phase: 'repetition' });
    expect(keysOf(person.say(pain('back')))).toEqual(ANSWERS.back);
  });

  it.each([
    ['en', "Get medical help at once if you're numb around your genitals or bottom"],
    ['da', 'Søg lægehjælp med det samme, hvis du er følelsesløs i skridtet'],
  ] as const)('name the saddle area (%s)', (language, words) => {
    expect(inExercise('plank', language).say(pain('red-flag')).text()).toContain(words);
  });
});

/** Advice for a part of the body, by exercise; there is none for any other. */
const ADVICE: readonly (readonly [ExerciseId, Symptom, Key])[] = [
  ['knee-to-chest', 'knee', 'place.thigh'],
  ['knee-to-chest', 'hip', 'place.thigh'],
  ['cat-cow', 'wrist', 'place.wrist'],
  ['cat-cow', 'knee', 'place.knee'],
  ['plank', 'neck', 'place.neck'],
  ['superman', 'neck', 'place.neck'],
  ['bird-dog', 'wrist', 'place.wrist'],
  ['bird-dog', 'knee', 'place.knee'],
];

describe('advice for the next time', () => {
  const told = (exercise: ExerciseId, symptom: Symptom): readonly Key[] =>
    keysOf(hurtIn(exercise, symptom)).filter((key) => key.startsWith('place.'));

  it.each(ADVICE)('in %s for the %s is %s', (exercise, symptom, key) => {
    expect(told(exercise, symptom)).toEqual([key]);
    expect(keysOf(hurtIn(exercise, symptom)).slice(0, 2)).toEqual(['pain.1', key]);
  });

  it('is given nowhere else', () => {
    const given = EXERCISE_IDS.flatMap((exercise) =>
      SYMPTOMS.flatMap((symptom) => told(exercise, symptom).map((key) => [exercise, symptom, key])),
    );
    expect(given).toEqual(expect.arrayContaining(ADVICE.map((row) => [...row])));
    expect(given).toHaveLength(ADVICE.length);
  });

  it.each([
    ['en', 'Next time, make fists, rest on your forearms, or put a rolled towel'],
    ['da', 'Næste gang kan du knytte hænderne, støtte på underarmene'],
  ] as const)('is told in words (%s)', (language, words) => {
    expect(inExercise('cat-cow', language).say(pain('wrist')).text()).toContain(words);
  });
});

describe('an emergency', () => {
  it.each([
    ['en', 'emergency', 'Stop. Call your local emergency number now.'],
    ['en', 'fall', 'If you may be hurt, stay where you are, and call your local emergency number.'],
    ['en', 'dizzy', 'Stop, and lie down with your legs up; if you are pregnant'],
    ['da', 'emergency', 'Stop. Ring ét, ét, to nu.'],
    ['da', 'fall', 'Er du måske kommet til skade, så bliv liggende, og ring ét, ét, to.'],
    ['da', 'dizzy', 'Stop, og læg dig ned med benene op'],
  ] as const)('begins with what to do (%s, %s)', (language, symptom, words) => {
    const text = inExercise('plank', language).say(pain(symptom)).text();
    expect(text.replace("you're pregnant", 'you are pregnant').startsWith(words)).toBe(true);
  });

  it.each(['emergency', 'fall'] as const)('(%s) offers to stop, and not to go on', (symptom) => {
    const text = hurtIn('plank', symptom).text();
    expect(text).toMatch(/I've stopped the exercises\. Say stop to finish\.$/);
    expect(text).not.toMatch(/skip|continue/);
  });

  it.each(['emergency', 'fall'] as const)('(%s) at rest does not offer to go on', (symptom) => {
    expect(regularAt('pelvic-tilt').say(pain(symptom)).text()).not.toMatch(/skip|continue/);
  });

  it.each(['emergency', 'fall', 'dizzy'] as const)(
    '(%s) in the last exercise closes the session',
    (symptom) => {
      const person = hurtIn('bird-dog', symptom);
      expect(person.text()).toMatch(/It was the last one, so we'll stop here\.$/);
      expect(person.asked).toBeNull();
    },
  );
});

describe('a second pain before the next exercise has begun', () => {
  const hurtTwice = (between: readonly ('fallback' | 'whereAmI' | 'help')[]): Person => {
    const person = hurtIn('pelvic-tilt', 'back');
    for (const kind of between) person.say(kind);
    return person.say(pain('back'));
  };

  it.each([[[]], [['whereAmI']], [['fallback']], [['fallback', 'fallback']]] as const)(
    'leaves out nothing more (%j in between)',
    (between) => {
      const { leftOut } = hurtTwice(between).profile;
      expect(leftOut.map(({ exercise }) => exercise)).toEqual(['pelvic-tilt']);
    },
  );
});
