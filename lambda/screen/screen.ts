import type { interfaces } from 'ask-sdk-model';
import { directiveOf } from './show/document.js';
import { showOf, type Seen } from './steps.js';

/** Letters of a caption that fit at three metres' size: fewer where corners are cut off. */
const ROOM = { round: 24, rectangular: 45 } as const;

/** What an Echo with a screen shows while it speaks an answer. */
export function screen(
  seen: Omit<Seen, 'room'>,
  isRound: boolean,
): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  const show = showOf({ ...seen, room: isRound ? ROOM.round : ROOM.rectangular });
  return directiveOf(show, seen.speaker.words);
}
