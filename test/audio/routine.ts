import { newProfile, type Language, type Mark, type Profile } from '../../lambda/coach/profile.js';
import { cuesOf, type Cue, type Hold, type Say } from '../../lambda/coach/turn.js';
import { routineSteps } from '../../scripts/walk/routine.js';
import { deskIn } from '../../scripts/walk/setting.js';
import type { Step } from '../../scripts/walk/step.js';

/** One answer of a training, as it is meant and as it is sent. */
export interface Answer {
  readonly cues: readonly Cue[];
  readonly ssml: string;
  readonly marks: readonly Mark[];
  /** Milliseconds that it should take. */
  readonly ms: number;
}

export interface Training {
  readonly answers: readonly Answer[];
  readonly profile: Profile;
}

function answerOf({ turn, rendered, profile, ms }: Step): Answer {
  const marks = profile.running?.marks ?? [];
  return { cues: cuesOf(turn), ssml: rendered.speech, marks, ms };
}

/** The default routine on the desk, from "start" to its end, "ready" said whenever it is asked for. */
export function train(profile: Profile, language: Language): Training {
  const [, ...steps] = routineSteps(profile, deskIn(language));
  return { answers: steps.map(answerOf), profile: steps.at(-1)?.profile ?? profile };
}

export const beginner = (language: Language): Profile => ({ ...newProfile(), language });

/** What a cue says first; null: it does not speak words. */
export function firstWords(cue: Cue): Say | null {
  if (cue.kind === 'say') return cue;
  return cue.kind === 'hold' ? cue.opening : null;
}

export type PlacedHold = Hold & Pick<Cue, 'place'>;
