import { spokenLanguage, type Answer, type Device } from '../coach/context.js';
import { MAX_MARKS, newProfile, type Profile } from '../coach/profile.js';
import { at, line } from '../coach/cues.js';
import { firstPlace } from '../coach/outcome.js';
import type { Turn } from '../coach/turn.js';
import { document, speak } from '../speech/speak.js';
import type { Notice } from './attributes.js';
import type { Speakers } from './voices.js';
import type { Visit } from './visit.js';

/** An answer as it is sent; a null reprompt closes the session. */
export interface Rendered {
  readonly speech: string;
  readonly reprompt: string | null;
  /** With the answer that is now heard; null: to be deleted. */
  readonly profile: Profile | null;
}

/**
 * Something about what is kept is told before the answer. Never before pain is answered; and that
 * nothing is saved only where something goes on that would have been.
 */
export function mayTell(notice: Notice, { script, ending }: Turn): boolean {
  const pain = script.some((cue) => cue.kind === 'say' && cue.key === 'pain.1');
  const goesOn = ending.kind === 'ask' && firstPlace({ script, ending }) !== null;
  return !pain && (goesOn || notice !== 'store.save');
}

export const withNotice = (turn: Turn, notice: Notice): Turn => ({
  ...turn,
  script: [...at(firstPlace(turn), line(notice)), ...turn.script],
});

/** Words for a turn, and with them the marks that tell later where the person was. */
export function render(
  { profile, turn }: Answer,
  visit: Visit,
  speakers: Speakers,
  device: Device,
): Rendered {
  const speaker = speakers[spokenLanguage(profile ?? newProfile(), device)];
  const { ending } = turn;
  const prompt = ending.kind === 'ask' ? ending.prompt : [];
  const { ssml, ms, marks } = speak([...turn.script, ...prompt], speaker);
  const reprompt = ending.kind === 'ask' ? speak(ending.reprompt, speaker).ssml : null;
  const running = {
    startedAt: visit.now,
    sessionId: visit.session.id,
    marks: marks.slice(0, MAX_MARKS),
    end: ms,
  };
  return {
    speech: document(ssml, speaker),
    reprompt: reprompt === null ? null : document(reprompt, speaker),
    profile: profile === null ? null : { ...profile, running },
  };
}
