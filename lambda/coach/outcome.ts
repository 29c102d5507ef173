import type { Key } from '../../locales/keys.js';
import type { Moment, PlacedMoment } from './context.js';
import type { Place } from './place.js';
import type { Profile } from './profile.js';
import type { Session } from './session.js';
import { cuesOf, type Turn } from './turn.js';

/** A turn, and what it changes; what is absent stays. A null profile is to be deleted. */
export interface Outcome {
  readonly turn: Turn;
  readonly profile?: Profile | null;
  readonly session?: Partial<Session>;
}

export const said = (turn: Turn): Outcome => ({ turn });

/** Nothing is under way any more, or the routine again that a look at another exercise left. */
export const unplaced = (profile: Profile): Profile => ({
  ...profile,
  place: profile.returnTo,
  alone: false,
  returnTo: null,
});

/** The first place that an answer finds the person at: where they are if it is never heard. */
export const firstPlace = (turn: Turn): Place | null =>
  cuesOf(turn).find(({ place }) => place !== null)?.place ?? null;

/** Which of the lines that are said once stand in an answer. */
export function saidOnce(turn: Turn): {
  readonly disclaimer: boolean;
  readonly redFlag: boolean;
  readonly taught: boolean;
} {
  const has = (...keys: readonly Key[]): boolean =>
    turn.script.some((cue) => cue.kind === 'say' && keys.includes(cue.key));
  return {
    disclaimer: has('disclaimer'),
    redFlag: has('redflag'),
    taught: has('wake', 'nowake.say', 'nowake.type'),
  };
}

/** Whether an exercise is done on its own, and where the routine waits meanwhile. */
export type Course = Pick<Profile, 'alone' | 'returnTo'>;

export const IN_ROUTINE: Course = { alone: false, returnTo: null };

/** The moment with a place to be at, in the routine or alone. */
export const placedAt = (moment: Moment, place: Place, course: Course): PlacedMoment => ({
  ...moment,
  profile: { ...moment.profile, place, ...course },
});
