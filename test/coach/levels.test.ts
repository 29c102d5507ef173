import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS, type ExerciseId, type Level } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Language, type Mark } from '../../lambda/coach/profile.js';
import type { Cue } from '../../lambda/coach/turn.js';
import { NUMBERS } from '../../locales/index.js';
import { expectWithMessage } from '../support/expect.js';
import { deviceIn, Person } from '../support/person.js';
import { REGULAR } from './scenes.js';

/** The doses, and how each is told: repetitions × seconds, on both sides where it says so. */
const DOSES = `
knee-to-chest -1 | 3 × 10 each side | Three times on each leg, switching every time, ten seconds each. | Tre gange på hvert ben, skiftevis, ti sekunder hver gang.
knee-to-chest 0 | 3 × 20 each side | Three times on each leg, switching every time, twenty seconds each. | Tre gange på hvert ben, skiftevis, tyve sekunder hver gang.
knee-to-chest 1 | 4 × 25 each side | Each stretch takes twenty-five seconds, four times on each leg. | Hvert stræk varer femogtyve sekunder, fire gange på hvert ben.
knee-to-chest 2 | 5 × 30 each side | Each stretch takes thirty seconds, five times on each leg. | Hvert stræk varer tredive sekunder, fem gange på hvert ben.
pelvic-tilt -1 | 10 × 0 | Ten times, without holding. | Ti gange. Slip med det samme hver gang.
pelvic-tilt 0 | 10 × 3 | Ten times, three seconds each. | Ti gange, tre sekunder hver gang.
pelvic-tilt 1 | 10 × 5 | Each tilt takes five seconds, ten times in all. | Hvert vip varer fem sekunder, ti gange i alt.
pelvic-tilt 2 | 15 × 5 | You do more repetitions: fifteen times, five seconds each. | Du laver flere gentagelser: femten gange, fem sekunder hver gang.
glute-bridge -1 | 8 × 3 | Eight times, three seconds each. | Otte gange, tre sekunder hver gang.
glute-bridge 0 | 10 × 3 | Ten times, three seconds each. | Ti gange, tre sekunder hver gang.
glute-bridge 1 | 10 × 5 | Each lift takes five seconds, ten times in all. | Hvert løft varer fem sekunder, ti gange i alt.
glute-bridge 2 | 15 × 5 | You do more repetitions: fifteen times, five seconds each. | Du laver flere gentagelser: femten gange, fem sekunder hver gang.
cat-cow -1 | 10 × 0 | Ten times, at an easy pace. | Ti gange i roligt tempo.
cat-cow 0 | 10 × 0 | Ten times, at an easy pace. | Ti gange i roligt tempo.
cat-cow 1 | 10 × 0 | You go slowly, and pause at each end: eight seconds each time, ten times in all. | Du gør det langsomt med en lille pause både oppe og nede: otte sekunder hver gang, ti gange i alt.
cat-cow 2 | 15 × 0 | You go slowly, with more repetitions: fifteen times, eight seconds each. | Du gør det langsomt og med flere gentagelser: femten gange, otte sekunder hver gang.
plank -1 | 1 × 20 | You'll hold it for twenty seconds. | Du holder i tyve sekunder.
plank 0 | 1 × 30 | You'll hold it for thirty seconds. | Du holder i tredive sekunder.
plank 1 | 1 × 45 | You hold for forty-five seconds. | Du holder i femogfyrre sekunder.
plank 2 | 1 × 60 | You hold for sixty seconds. Come down sooner if your hips sag. | Du holder i tres sekunder, men går ned, hvis bækkenet begynder at synke.
superman -1 | 6 × 3 each side | Six times on each side, switching every time, three seconds each. | Seks gange på hver side, skiftevis, tre sekunder hver gang.
superman 0 | 10 × 3 | Ten times, three seconds each. | Ti gange, tre sekunder hver gang.
superman 1 | 12 × 3 | You lift twelve times, three seconds each, and no higher. | Du løfter tolv gange, tre sekunder hver gang, og ikke højere.
superman 2 | 15 × 3 | You lift fifteen times, three seconds each, and no higher. | Du løfter femten gange, tre sekunder hver gang, og ikke højere.
bird-dog -1 | 10 × 3 each side | Ten times on each leg, switching every time, three seconds each. | Ti gange på hvert ben, skiftevis, tre sekunder hver gang.
bird-dog 0 | 10 × 3 each side | Ten times on each side, switching every time, three seconds each. | Ti gange på hver side, skiftevis, tre sekunder hver gang.
bird-dog 1 | 10 × 5 each side | You hold for five seconds, ten times on each side. | Du holder i fem sekunder, ti gange på hver side.
bird-dog 2 | 15 × 5 each side | You do more repetitions: fifteen times on each side, five seconds each time. | Du laver flere gentagelser: femten gange på hver side, fem sekunder hver gang.
`;

interface Told {
  readonly exercise: ExerciseId;
  readonly level: Level;
  readonly repetitions: number;
  /** Seconds; 0: none. */
  readonly hold: number;
  readonly bothSides: boolean;
  readonly words: Readonly<Record<Language, string>>;
}

function told(line: string): Told {
  const [what = '', numbers = '', en = '', da = ''] = line.split(' | ');
  const exercise = EXERCISE_IDS.find((id) => what.startsWith(`${id} `));
  const level = LEVELS.find((each) => what.endsWith(` ${each}`));
  const [, repetitions, hold] = /^(\d+) × (\d+)/.exec(numbers) ?? [];
  if (exercise === undefined || level === undefined) throw new Error(line);
  return {
    exercise,
    level,
    repetitions: Number(repetitions),
    hold: Number(hold),
    bothSides: numbers.endsWith('each side'),
    words: { en, da },
  };
}

const doses = DOSES.trim().split('\n').map(told);

interface Whole {
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly marks: readonly (readonly Mark[])[];
}

/** The whole exercise on its own, "ready" said to every question. */
function whole({ exercise, level }: Told, language: Language, knows: boolean): Whole {
  const person = new Person({
    profile: { ...REGULAR, ...(knows ? {} : { timesThrough: {} }), levels: { [exercise]: level } },
    device: deviceIn(language),
  });
  person.say({ kind: 'exercise', exercise });
  const answers = [{ text: person.text(), cues: person.cues, marks: person.marks }];
  while (person.asked === 'inPosition' || person.asked === 'goOn') {
    person.say('ready');
    answers.push({ text: person.text(), cues: person.cues, marks: person.marks });
  }
  return {
    text: answers.map(({ text }) => text).join(' '),
    cues: answers.flatMap(({ cues }) => cues),
    marks: answers.map(({ marks }) => marks),
  };
}

const occurrences = (text: string, of: string): number => text.split(of).length - 1;

/** "1 right", once for each time that somebody is told to move. */
const moves = (cues: readonly Cue[]): readonly string[] =>
  cues.flatMap((cue) =>
    cue.kind === 'say' &&
    /^(?!alone).*\.(?:rep|last)$|^switch\./.test(cue.key) &&
    cue.place !== null
      ? [`${cue.place.repetition} ${cue.place.side ?? '-'}`]
      : [],
  );

const holdsOf = (cues: readonly Cue[]) => cues.flatMap((cue) => (cue.kind === 'hold' ? [cue] : []));

it('there are 28 doses', () => {
  expect(doses).toHaveLength(28);
});

describe.each(doses)('$exercise at level $level', (dose) => {
  const sides = dose.bothSides ? ['right', 'left'] : ['-'];
  const expected = Array.from({ length: dose.repetitions }, (_, i) => i + 1).flatMap((n) =>
    sides.map((side) => `${n} ${side}`),
  );

  it.each(LANGUAGES)('is told once, in the long wording and in the short one (%s)', (language) => {
    for (const knows of [false, true]) {
      const { text } = whole(dose, language, knows);
      const [before = ''] = text.split(language === 'en' ? 'Here we go.' : 'Så går vi i gang.');
      expectWithMessage(occurrences(before, dose.words[language]), before).toBe(1);
    }
  });

  it.each(LANGUAGES)('is counted as it was told, right before left (%s)', (language) => {
    for (const knows of [false, true]) {
      const { cues } = whole(dose, language, knows);
      expect(moves(cues)).toEqual(expected);
      const holds = holdsOf(cues);
      expect(holds.map(({ place }) => `${place?.repetition} ${place?.side ?? '-'}`)).toEqual(
        dose.hold > 0 ? expected : [],
      );
      expect(new Set(holds.map(({ seconds }) => seconds))).toEqual(
        new Set(dose.hold > 0 ? [dose.hold] : []),
      );
    }
  });
});

describe.each(doses.filter(({ bothSides }) => bothSides))('$exercise at level $level', (dose) => {
  it('gives both sides the same time', () => {
    const { cues } = whole(dose, 'en', true);
    const secondsOf = (side: string): number =>
      holdsOf(cues)
        .filter(({ place }) => place?.side === side)
        .reduce((sum, { seconds }) => sum + seconds, 0);
    expect(secondsOf('right')).toBe(dose.repetitions * dose.hold);
    expect(secondsOf('left')).toBe(dose.repetitions * dose.hold);
  });
});

/** "Number one." or, from the third repetition on, "Three." */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?:Number (\\p{L}+)|(?<=\\. )(${NUMBERS.en.numbers.join('|')}))\\.`, 'giu'),
  da: new RegExp(`(?:Nummer (\\p{L}+)|(?<=\\. )(${NUMBERS.da.numbers.join('|')}))\\.`, 'giu'),
};

describe('the number of a repetition', () => {
  it.each(LANGUAGES)(
    'is said at each, from one up, until the last one is announced (%s)',
    (language) => {
      for (const dose of doses.filter(({ exercise }) => !/knee|plank/.test(exercise))) {
        const { text } = whole(dose, language, true);
        const said = [...text.matchAll(COUNTED[language])].map(([, label, word]) =>
          (label ?? word ?? '').toLowerCase(),
        );
        const { numbers, labelOne } = NUMBERS[language];
        const wanted = [labelOne, ...numbers.slice(2, dose.repetitions)];
        expect(said).toEqual(wanted);
        expect(text).toMatch(language === 'en' ? /Last one/ : /den sidste|sidste gang/i);
      }
    },
  );
});

describe('cat and cow', () => {
  it.each([
    [-1, 6_000],
    [0, 6_000],
    [1, 8_000],
    [2, 8_000],
  ] as const)('at level %i takes a breath of %i ms', (level, cycle) => {
    for (const language of LANGUAGES) {
      const dose = doses.find((each) => each.exercise === 'cat-cow' && each.level === level);
      const marks = dose === undefined ? [] : whole(dose, language, true).marks.flat();
      const starts = marks
        .filter(([, { phase }]) => phase === 'repetition')
        .map(([ms]) => ms)
        .slice(0, 4);
      const lengths = starts.slice(1).map((ms, i) => ms - (starts[i] ?? 0));
      expect(lengths).toEqual([cycle, cycle, cycle]);
    }
  });
});

describe('easier and harder', () => {
  const at = (level: Level): Person =>
    new Person({ profile: { ...REGULAR, levels: { 'glute-bridge': level } } })
      .say({ kind: 'exercise', exercise: 'glute-bridge' })
      .whileAt({ repetition: 3 });

  it('moves this exercise by one step, says what that means, and is remembered', () => {
    const person = at(0).say('easier');
    expect(person.text()).toMatch(
      /^OK, here's an easier version\. You lift only halfway\. Eight times, three seconds each\. I'll remember that\. We were on number three\. On we go\./,
    );
    expect(person.profile.levels).toEqual({ 'glute-bridge': -1 });
    expect(at(0).say('harder').text()).toMatch(
      /^OK, here's a harder version\. Each lift takes five seconds, ten times in all\. I'll remember that\. We were on number three\./,
    );
  });

  it('comes back to the usual version by that name', () => {
    expect(at(-1).say('harder').text()).toMatch(
      /^OK, back to the usual version\. You lift to a straight line, from your shoulders to your knees\. Ten times, three seconds each\./,
    );
    expect(at(1).say('easier').text()).toMatch(/^OK, back to the usual version\./);
  });

  it('ends where there is nothing easier or harder, and goes on', () => {
    expect(at(-1).say('easier').text()).toMatch(
      /^This is already the easiest version\. You can say skip\. We were on number three\./,
    );
    const hardest = at(2).say('harder');
    expect(hardest.text()).toMatch(
      /^This is already the hardest version\. We were on number three/,
    );
    expect(hardest.profile.levels).toEqual({ 'glute-bridge': 2 });
  });

  it('is told at the beginning the next time', () => {
    const person = at(0).say('easier').comesBackAfter(1).say('startRoutine');
    expect(person.profile.levels).toEqual({ 'glute-bridge': -1 });
    person.say('no').say({ kind: 'exercise', exercise: 'glute-bridge' });
    expect(person.text()).toContain('The same version as last time. You lift only halfway.');
  });

  it('is not told twice where the position is told again behind it', () => {
    const person = new Person().say({ kind: 'exercise', exercise: 'superman' });
    person.whileAt({ phase: 'position' }).say('easier');
    expect(person.text()).toContain('We were about to start Superman.');
    expect(person.text()).not.toContain('The same version as last time.');
    expect(person.profile.levels).toEqual({ superman: -1 });
  });

  it('keeps the leg that is lifted, in the middle of a pair', () => {
    const person = new Person({ profile: REGULAR }).say({ kind: 'exercise', exercise: 'bird-dog' });
    expect(person.whileAt({ repetition: 2, side: 'left' }).say('easier').text()).toMatch(
      /We were on number two, right leg\. On we go\. three two one Switch legs: right leg back\./,
    );
  });

  it('never leaves somebody behind the last repetition', () => {
    const person = at(0).whileAt({ repetition: 10 }).say('easier');
    expect(person.text()).toMatch(/We were on number eight\. On we go\. three two one Last one/);
  });
});
