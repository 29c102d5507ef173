import { newProfile, type Language, type Mark, type Profile } from '../../lambda/coach/profile.js';
import { cuesOf, type Cue, type Hold, type Say } from '../../lambda/coach/turn.js';
import { situationsAfter } from '../../scripts/walk/entries.js';
import { deskIn } from '../../scripts/walk/setting.js';
import { firstSituation, take, type Step } from '../../scripts/walk/step.js';

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

const MOST_ANSWERS = 30;

/** The default routine on the desk, from "start" to its end, "ready" said whenever it is asked for. */
export function train(profile: Profile, language: Language): Training {
  const setting = deskIn(language);
  let step = take(firstSituation(profile), { kind: 'launch' }, setting);
  const answers: Answer[] = [];
  for (let i = 0; i < MOST_ANSWERS; i++) {
    const next = situationsAfter(step).find(({ entry }) => entry === 'heard');
    if (next === undefined) break;
    const now = step.situation.now + Math.ceil(step.ms / 1_000) * 1_000;
    step = take({ ...next, now }, { kind: i === 0 ? 'startRoutine' : 'ready' }, setting);
    answers.push(answerOf(step));
  }
  return { answers, profile: step.profile };
}

export const beginner = (language: Language): Profile => ({ ...newProfile(), language });

/** What a cue says first; null: it does not speak words. */
export function firstWords(cue: Cue): Say | null {
  if (cue.kind === 'say') return cue;
  return cue.kind === 'hold' ? cue.opening : null;
}

export type PlacedHold = Hold & Pick<Cue, 'place'>;
