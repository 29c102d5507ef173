import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { regularAt, REGULAR } from './scenes.js';

const ON_THE_BACK: readonly ExerciseId[] = ['knee-to-chest', 'pelvic-tilt', 'glute-bridge'];
const ON_HANDS: readonly ExerciseId[] = ['cat-cow', 'plank', 'bird-dog'];

type Body = 'back' | 'hands' | 'stomach';

const bodyOf = (exercise: ExerciseId): Body => {
  if (ON_THE_BACK.includes(exercise)) return 'back';
  return ON_HANDS.includes(exercise) ? 'hands' : 'stomach';
};

const UP_FROM_THE_BACK = 'Roll onto your side, and push yourself up onto your hands and knees.';
const DOWN_ONTO_THE_BACK = 'Lie down on your side, and roll onto your back.';

/** How the body is led from one position to another; null: it is there already. */
const WAYS: Readonly<Record<Body, Readonly<Record<Body, string | null>>>> = {
  back: { back: null, hands: UP_FROM_THE_BACK, stomach: 'Roll over onto your stomach.' },
  hands: { back: DOWN_ONTO_THE_BACK, hands: null, stomach: 'Lower yourself onto your stomach.' },
  stomach: {
    back: 'Roll over onto your back.',
    hands: 'Push yourself up onto your hands and knees.',
    stomach: null,
  },
};

/** The position as it is told after a jump, to somebody who knows the exercise. */
const POSITIONS: Readonly<Record<ExerciseId, string>> = {
  'knee-to-chest': 'On your back, knees bent.',
  'pelvic-tilt': 'On your back, knees bent.',
  'glute-bridge': 'On your back, feet flat on the floor.',
  'cat-cow': 'Hands under your shoulders, knees under your hips.',
  plank:
    'Come down onto your forearms, walk your knees back a little, and tuck your toes under. Keep your knees down for now.',
  superman: 'Face down, arms out in front.',
  'bird-dog': 'Hands under your shoulders, knees under your hips.',
};

/** Every way ends with these words. */
const TAKE_YOUR_TIME = 'Take your time.';

const PAIRS = EXERCISE_IDS.flatMap((from) =>
  EXERCISE_IDS.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe.each(PAIRS)('whoever jumps from %s to %s', (from, to) => {
  const jumps = (timesThrough: Readonly<Record<string, number>>): string =>
    regularAt(from, { timesThrough })
      .whileAt({ phase: 'movement' })
      .say({ kind: 'exercise', exercise: to })
      .text();
  const way = WAYS[bodyOf(from)][bodyOf(to)];

  it('is led there first, and not where the body is already', () => {
    const text = jumps(REGULAR.timesThrough);
    const [first = ''] = text.split(` ${TAKE_YOUR_TIME} `);
    expect(text.includes(` ${TAKE_YOUR_TIME} `) ? first : null).toBe(way);
    expect(text).toContain(` ${POSITIONS[to]} `);
  });

  it('is led there the first time, or by the position as it is told in order', () => {
    const text = jumps({ ...REGULAR.timesThrough, [to]: 0 });
    const led = way !== null && text.startsWith(`${way} ${TAKE_YOUR_TIME} `);
    const inOrder = to === 'bird-dog' && from === 'superman';
    expect(led).toBe(way !== null && !inOrder);
    if (inOrder) expect(text).toContain('Come up onto your hands and knees.');
  });
});

describe('whoever jumps', () => {
  const named = (exercise: ExerciseId) => ({ kind: 'exercise', exercise }) as const;

  it('back to the first exercise hears its position shortly, also the first time', () => {
    const timesThrough = { ...REGULAR.timesThrough, 'knee-to-chest': 0 };
    const person = regularAt('pelvic-tilt', { timesThrough }).whileAt({ phase: 'movement' });
    expect(person.say(named('knee-to-chest')).text()).toContain(
      ` ${POSITIONS['knee-to-chest']} In a moment, you'll slowly pull`,
    );
  });

  it('while getting into position may lie anywhere, and hears the whole position', () => {
    const person = regularAt('plank').whileAt({ phase: 'position' }).say(named('glute-bridge'));
    expect(person.text()).not.toContain(TAKE_YOUR_TIME);
    expect(person.text()).toContain('Lie flat on your back.');
  });

  it('at rest comes from where the exercise before it left the body', () => {
    const person = regularAt('glute-bridge').say(named('plank'));
    expect(person.text()).toMatch(/^Roll onto your side, and push yourself up/);
  });

  it('from the end of an exercise alone comes from where that left the body', () => {
    const person = regularAt('plank', { alone: true });
    expect([person.asked, person.listens().moment().profile.place?.phase]).toEqual([
      'offer',
      'done',
    ]);
    expect(person.say(named('superman')).text()).toMatch(
      /^Superman, just a small lift\. Face down, arms out in front\. In a moment/,
    );
  });
});
