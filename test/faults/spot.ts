/**
 * A place as it is heard. The oracle has its own idea of places, and its own list of exercises:
 * it shares nothing with the coach that it judges.
 */
export interface Spot {
  readonly exercise: string;
  readonly phase: string;
  readonly repetition: number;
  readonly side: string | null;
}

/** In the order of the article. */
export const ORDER: readonly string[] = [
  'knee-to-chest',
  'pelvic-tilt',
  'glute-bridge',
  'cat-cow',
  'plank',
  'superman',
  'bird-dog',
];

/** Nothing is begun. */
export const NOWHERE = null;
export type Where = Spot | typeof NOWHERE;

/** Somewhere in an exercise: the answer was never heard, so nobody knows how far it got. */
export const ANYWHERE_IN = 'anywhere';

export const spot = (exercise: string, phase: string): Spot => ({
  exercise,
  phase,
  repetition: 1,
  side: null,
});

export const told = (where: Where): string =>
  where === null
    ? 'nowhere'
    : `${where.exercise} ${where.phase} ${where.repetition} ${where.side ?? '-'}`;

export const isIn = (where: Where, all: readonly Where[]): boolean =>
  all.some((each) => {
    if (each === null || where === null) return each === where;
    const exercise = each.exercise === where.exercise;
    return exercise && (each.phase === ANYWHERE_IN || told(each) === told(where));
  });
