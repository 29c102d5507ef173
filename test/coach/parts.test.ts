import { describe, expect, it } from '@jest/globals';
import type { Device, Size } from '../../lambda/coach/context.js';
import { EXERCISE_IDS, type ExerciseId, type Level } from '../../lambda/coach/exercises.js';
import { firstPart } from '../../lambda/coach/lead/parts.js';
import { LANGUAGES, type Language, type Tempo } from '../../lambda/coach/profile.js';
import { document } from '../../lambda/speech/speak.js';
import { deviceIn, ECHO, MINUTE, Person, SECOND } from '../support/person.js';
import { REGULAR } from './scenes.js';

interface Part {
  /** "3 right": the repetitions in it. */
  readonly repetitions: readonly string[];
  readonly ms: number;
  readonly characters: number;
  readonly text: string;
}

interface Doing {
  readonly exercise: ExerciseId;
  readonly level?: Level;
  readonly tempo?: Tempo;
  readonly device?: Device;
  readonly language?: Language;
  /** Heard before: the short wording. */
  readonly knows?: boolean;
}

function partOf(person: Person): Part {
  const moves = person.turn.script.flatMap((cue) =>
    cue.kind === 'say' && /^(?!alone).*\.(?:rep|last)$|^switch\./.test(cue.key)
      ? [`${cue.place?.repetition ?? 0} ${cue.place?.side ?? ''}`.trim()]
      : [],
  );
  const speaker = person.speakers[person.language];
  const voice = { ...speaker, voice: { ...speaker.voice, polly: 'Joanna' } };
  return {
    repetitions: moves,
    ms: person.lasts,
    characters: document(person.ssml(), voice).length,
    text: person.text(),
  };
}

/** All answers of an exercise, "ready" said to every question. */
function parts({ exercise, level = 0, tempo = 'normal', ...rest }: Doing): readonly Part[] {
  const { device = ECHO, language = null, knows = true } = rest;
  const profile = { ...REGULAR, language, tempo, levels: { [exercise]: level } };
  const person = new Person({
    profile: knows ? profile : { ...profile, timesThrough: {}, disclaimerHeard: false },
    device,
  });
  const all = [partOf(person.say({ kind: 'exercise', exercise }))];
  while (person.asked === 'inPosition' || person.asked === 'goOn') {
    all.push(partOf(person.say('ready')));
  }
  return all;
}

const counted = (all: readonly Part[]): readonly Part[] =>
  all.filter(({ repetitions }) => repetitions.length > 0);

/** Both languages, and Danish to an English ear: its tags take room. */
const voices: readonly { name: string; device: Device; language: Language }[] = [
  ...LANGUAGES.map((language) => ({ name: language, device: deviceIn(language), language })),
  { name: 'da on an Echo', device: ECHO, language: 'da' },
];

const heaviest = voices.flatMap((voice) =>
  EXERCISE_IDS.flatMap((exercise) =>
    [true, false].map((knows) => ({ ...voice, exercise, knows, level: 2, tempo: 'slow' }) as const),
  ),
);

describe.each(heaviest)('the heaviest, slowest $exercise in $name, known: $knows', (doing) => {
  it('is told in answers of at most 200 s and 7,500 characters', () => {
    for (const { ms, characters } of parts(doing)) {
      expect(ms).toBeLessThanOrEqual(200 * SECOND);
      expect(characters).toBeLessThanOrEqual(7_500);
    }
  });

  it('is split evenly, no part a scrap', () => {
    const all = parts(doing);
    const sizes = counted(all).map(({ repetitions }) => repetitions.length);
    const pair = counted(all)[0]?.repetitions[0]?.includes('right') === true ? 2 : 1;
    const [first = 0, ...later] = sizes;
    expect(first).toBeLessThanOrEqual(Math.min(first, ...later));
    if (doing.exercise === 'plank') expect(sizes).toEqual([1]);
    else expect(Math.max(...sizes) - first).toBeLessThanOrEqual(2 * pair);
  });

  it('is split into as few parts as fit', () => {
    const all = parts(doing);
    const whole = all.reduce((sum, { ms }) => sum + ms, 0);
    expect(counted(all).length - 1).toBeLessThan(whole / (160 * SECOND));
  });

  it('never has a pair cut in two', () => {
    for (const { repetitions } of counted(parts(doing))) {
      if (!repetitions[0]?.includes(' ')) continue;
      expect(repetitions[0]).toMatch(/right$/);
      expect(repetitions.at(-1)).toMatch(/left$/);
    }
  });
});

describe('a long exercise', () => {
  const birdDog = () => parts({ exercise: 'bird-dog', level: 2, tempo: 'slow' });

  it('goes on behind each part with the next repetition, after the position and a get-ready', () => {
    const [first, second] = birdDog();
    const done = (first?.repetitions.length ?? 0) / 2;
    expect(second?.text).toMatch(
      /^Hands under your shoulders, knees under your hips\. On we go\. three two one Number/,
    );
    expect(second?.repetitions[0]).toBe(`${done + 1} right`);
  });

  it('tells between its parts how many are left, and lets them rest', () => {
    const all = birdDog();
    const done = (all[0]?.repetitions.length ?? 0) / 2;
    expect(all[0]?.text).toMatch(
      /Take a short break\. After that, we'll do \w+ more on each side\. Say ready when you want to go on\.$/,
    );
    expect(15 - done).toBeGreaterThan(1);
    expect(all.at(-1)?.text).toContain(
      'If your knees are comfortable with it, sit back on your heels.',
    );
  });

  it('has what is said before its first repetition counted, a disclaimer too', () => {
    for (const exercise of EXERCISE_IDS) {
      const [with_, without] = [false, true].map((disclaimerHeard) => {
        const profile = { ...REGULAR, tempo: 'slow', levels: { [exercise]: 2 } } as const;
        const person = new Person({ profile: { ...profile, disclaimerHeard } });
        return partOf(person.say({ kind: 'exercise', exercise }));
      });
      expect(with_?.ms).toBeLessThanOrEqual(200 * SECOND);
      expect(with_?.repetitions.length).toBeLessThanOrEqual(without?.repetitions.length ?? 0);
    }
  });

  it('gives a beginner, who is told more before it, no longer an answer', () => {
    const sizes = counted(parts({ exercise: 'knee-to-chest', knows: false }));
    expect(sizes.map(({ repetitions }) => repetitions.length)).toEqual([2, 4]);
  });
});

/** The whole routine with its defaults: the words that it needs, and how long it sounds. */
function routine(knows: boolean, language: Language): { words: number; minutes: number } {
  const profile = knows ? REGULAR : {};
  const person = new Person({ profile, device: deviceIn(language) });
  person.say('launch').say('startRoutine');
  let words = 1;
  let ms = person.lasts;
  while (person.asked !== 'finish') {
    person.say('ready');
    words += 1;
    ms += person.lasts;
  }
  person.say('ready');
  expect(person.profile.finished).toHaveLength(7);
  return { words: words + 1, minutes: ms / MINUTE };
}

describe.each(LANGUAGES)('the default routine (%s)', (language) => {
  it('takes a regular 13 to 18 minutes and at most eleven words', () => {
    const { words, minutes } = routine(true, language);
    expect(words).toBeLessThanOrEqual(11);
    expect(minutes).toBeGreaterThanOrEqual(13);
    expect(minutes).toBeLessThanOrEqual(18);
  });

  it('takes a beginner 16 to 21 minutes', () => {
    const { minutes } = routine(false, language);
    expect(minutes).toBeGreaterThanOrEqual(16);
    expect(minutes).toBeLessThanOrEqual(21);
  });
});

describe('of repetitions that take so long, the first answer leads through so many', () => {
  const none = { ms: 0, characters: 0 };
  const long = (ms: number): Size => ({ ms, characters: 1 });
  const wordy = (characters: number): Size => ({ ms: 1, characters });
  const times = (n: number, size: Size): readonly Size[] => Array<Size>(n).fill(size);

  // 175 s and 6,700 characters: what is left is kept for the rest and the question.
  it.each([
    ['all that just fit', long(5_000), times(17, long(10_000)), 17],
    ['half of one more', long(5_001), times(18, long(10_000)), 9],
    ['all whose characters just fit', wordy(700), times(6, wordy(1_000)), 6],
    ['half of more characters', wordy(701), times(6, wordy(1_000)), 3],
    ['those that fit behind a long beginning', long(150_000), times(10, long(10_000)), 2],
    ['one at least', none, times(4, long(190_000)), 1],
    [
      'those that fit, where the later ones are shorter',
      none,
      [...times(3, long(56_000)), ...times(20, long(10_000))],
      3,
    ],
  ] as const)('%s', (_name, lead, sets, wanted) => {
    expect(firstPart(lead, none, sets)).toBe(wanted);
  });
});
