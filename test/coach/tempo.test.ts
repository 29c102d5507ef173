import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/coach/exercises.js';
import { LANGUAGES, type Language, type Tempo } from '../../lambda/coach/profile.js';
import type { Cue } from '../../lambda/coach/turn.js';
import { speak } from '../../lambda/speech/speak.js';
import { deviceIn, Person } from '../support/person.js';
import { REGULAR } from './scenes.js';

const FACTOR: Readonly<Record<Tempo, number>> = { slow: 1.5, normal: 1, fast: 0.8 };

interface Led {
  readonly cues: readonly Cue[];
  readonly lengthOf: (cue: Cue) => number;
}

/** All that leads through an exercise, from its get-ready on. */
function led(exercise: ExerciseId, tempo: Tempo, language: Language): Led {
  const person = new Person({ profile: { ...REGULAR, tempo }, device: deviceIn(language) });
  const cues: Cue[] = [];
  person.say({ kind: 'exercise', exercise });
  cues.push(...person.turn.script);
  while (person.asked === 'inPosition' || person.asked === 'goOn') {
    cues.push(...person.say('ready').turn.script);
  }
  const speaker = person.speakers[language];
  return { cues, lengthOf: (cue) => speak([cue], speaker).ms };
}

/** How long somebody moves before each hold, or in each repetition without one: word and silence. */
function moving({ cues, lengthOf }: Led, key: RegExp): { words: number; ms: number }[] {
  return cues.flatMap((cue, i) => {
    if (cue.kind !== 'say' || !key.test(cue.key)) return [];
    const next = cues[i + 1];
    const words = lengthOf(cue);
    return [{ words, ms: words + (next?.kind === 'silence' ? next.ms : 0) }];
  });
}

const GO = /^[a-z-]+\.(?:rep|last)$|^[a-z-]+\.short\.rep$|^switch\./;

/** Times at the normal pace, milliseconds: words and movement, and the time to arrive behind them. */
function movingFor(exercise: ExerciseId): { slot: number; least: number } {
  if (exercise === 'cat-cow') return { slot: 3_900, least: 0 };
  const hasLongHold = exercise === 'knee-to-chest' || exercise === 'plank';
  return { slot: 2_000, least: hasLongHold ? 3_000 : 1_500 };
}
const BACK = /^[a-z-]+\.(?:short\.)?back$/;

const everywhere = EXERCISE_IDS.flatMap((exercise) =>
  LANGUAGES.map((language) => ({ exercise, language })),
);

describe.each(everywhere)('$exercise in $language', ({ exercise, language }) => {
  const normal = led(exercise, 'normal', language);

  it.each(['slow', 'fast'] as const)('is held for as long and counted alike when %s', (tempo) => {
    const other = led(exercise, tempo, language);
    const holds = ({ cues }: Led) => cues.filter(({ kind }) => kind === 'hold');
    expect(holds(other)).toEqual(holds(normal));
    const words = ({ cues }: Led) =>
      cues.flatMap((cue) =>
        cue.kind === 'say' && (GO.test(cue.key) || BACK.test(cue.key)) ? [cue.key] : [],
      );
    expect(words(other)).toEqual(words(normal));
  });

  it.each(['slow', 'normal', 'fast'] as const)('has its get-ready at the pace: %s', (tempo) => {
    const counted = led(exercise, tempo, language).cues.flatMap((cue) =>
      cue.kind === 'countdown' ? [cue.slotMs] : [],
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(new Set(counted)).toEqual(new Set([1_000 * FACTOR[tempo]]));
  });

  it.each(['slow', 'normal', 'fast'] as const)('gives time to move at the pace: %s', (tempo) => {
    const other = led(exercise, tempo, language);
    const { slot, least } = movingFor(exercise);
    for (const { words, ms } of moving(other, GO)) {
      expect(ms).toBe(Math.max(slot * FACTOR[tempo], words + least * FACTOR[tempo]));
    }
    if (exercise === 'cat-cow') return;
    for (const { words, ms } of moving(other, BACK).slice(0, -1)) {
      expect(ms).toBeGreaterThanOrEqual(Math.max(2_000 * FACTOR[tempo], words));
    }
  });
});

describe('the gaps between repetitions', () => {
  const gaps = (exercise: ExerciseId, tempo: Tempo): number[] => {
    const { cues, lengthOf } = led(exercise, tempo, 'en');
    return cues.flatMap((cue, i) => {
      if (cue.kind !== 'say' || !BACK.test(cue.key)) return [];
      // Words that are shorter than their time are filled up first.
      const filled = lengthOf(cue) < 2_000 * FACTOR[tempo];
      const gap = cues[filled ? i + 2 : i + 1];
      return gap?.kind === 'silence' ? [gap.ms] : [];
    });
  };

  it.each(['slow', 'normal', 'fast'] as const)('follow the pace: %s', (tempo) => {
    const [gap, short, long] = [1_200, 800, 2_000].map((ms) => Math.round(ms * FACTOR[tempo]));
    expect(gaps('pelvic-tilt', tempo)).toEqual(Array.from({ length: 9 }, () => gap));
    expect(gaps('knee-to-chest', tempo)).toEqual([long, gap, long, gap, long]);
    expect(gaps('bird-dog', tempo).slice(0, 5)).toEqual([short, gap, short, gap, short]);
  });
});

describe('"slower" and "faster"', () => {
  const at = (exercise: ExerciseId, tempo: Tempo): Person =>
    new Person({ profile: { ...REGULAR, tempo } })
      .say({ kind: 'exercise', exercise })
      .whileAt({ phase: 'repetition' });

  it('changes the pace, says that the hold stays, and goes on', () => {
    const slower = at('pelvic-tilt', 'normal').say('slower');
    expect(slower.profile.tempo).toBe('slow');
    expect(slower.text()).toMatch(
      /^OK, I'll go slower\. The holds stay the same length\. We were on number one\. On we go/,
    );
    const faster = at('pelvic-tilt', 'normal').say('faster');
    expect(faster.text()).toMatch(/^OK, I'll go faster\. The holds stay the same length\./);
    expect(faster.profile.tempo).toBe('fast');
  });

  it('comes back to the usual pace by that name', () => {
    expect(at('pelvic-tilt', 'fast').say('slower').text()).toMatch(/^OK, back to the usual pace\./);
    expect(at('pelvic-tilt', 'slow').say('faster').profile.tempo).toBe('normal');
  });

  it('ends where it gets no slower and no faster', () => {
    expect(at('pelvic-tilt', 'slow').say('slower').text()).toMatch(/^This is as slow as I go\./);
    expect(at('pelvic-tilt', 'fast').say('faster').text()).toMatch(/^This is as fast as I go\./);
  });

  it('says nothing of holds where there are none', () => {
    expect(at('cat-cow', 'normal').say('slower').text()).toMatch(
      /^OK, I'll go slower\. We were on number one\./,
    );
  });

  it('has nothing to change in the plank, and says what would help', () => {
    const plank = at('plank', 'normal').say('slower');
    expect(plank.text()).toMatch(
      /^There's no pace to change here\. For a shorter hold, say easier\. We'll start this hold again/,
    );
    expect(plank.profile.tempo).toBe('normal');
  });
});
