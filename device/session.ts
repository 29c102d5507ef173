import type { ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { timeline, type LengthOf, type Piece, type Timeline } from './playback.js';
import { showIn } from './web/show.js';

/** An open microphone waits this long (Amazon's page on managing the skill session). */
export const MICROPHONE_MS = 8_000;

/** An answer, laid out in time. */
export interface Answer {
  readonly response: ResponseEnvelope;
  readonly speech: Timeline;
  readonly reprompt: Timeline | null;
  /** When its document goes on by itself, milliseconds from the beginning; null: it does not. */
  readonly goesOnAt: number | null;
  /** The session is over with this answer. */
  readonly closes: boolean;
}

/** What happens after an answer when nobody says a word; `at` is epoch milliseconds. */
export type Moment = { readonly at: number } & (
  | { readonly kind: 'played'; readonly piece: Piece }
  | { readonly kind: 'microphone' }
  /** The document on the screen says that its rest is over. */
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'reprompt'; readonly speech: Timeline }
  /** `closed`: by the answer itself, and then Alexa tells the skill nothing. */
  | { readonly kind: 'over'; readonly reason: SessionEndedReason | 'closed' }
);

/** Throws where Alexa would refuse the response. */
export function answerOf(response: ResponseEnvelope, lengthOf: LengthOf): Answer {
  const { outputSpeech, reprompt } = response.response;
  // JSON can hold null, which Alexa reads as false; a missing value ends the session, without screen.
  const shouldEnd: unknown = response.response.shouldEndSession;
  // Neither true nor false: the session stays open behind a document, without a microphone.
  const goesOnAt = shouldEnd === undefined ? (showIn(response)?.goesOnAt ?? 0) || null : null;
  return {
    response,
    speech: timeline(outputSpeech, lengthOf),
    reprompt: reprompt === undefined ? null : timeline(reprompt.outputSpeech, lengthOf),
    goesOnAt,
    closes: shouldEnd !== false && shouldEnd !== null && goesOnAt === null,
  };
}

/** Speech, microphone, reprompt once, microphone, over; or over after the speech. */
export function course({ speech, reprompt, closes, goesOnAt }: Answer, start: number): Moment[] {
  const end = start + speech.ms;
  const spoken = played(speech, start);
  if (goesOnAt !== null) return [...spoken, { at: start + goesOnAt, kind: 'goes-on' }];
  if (closes) return [...spoken, { at: end, kind: 'over', reason: 'closed' }];
  const closed = end + MICROPHONE_MS;
  const opening: Moment[] = [...spoken, { at: end, kind: 'microphone' }];
  if (reprompt === null) {
    return [...opening, { at: closed, kind: 'over', reason: 'EXCEEDED_MAX_REPROMPTS' }];
  }
  const again = closed + reprompt.ms;
  return [
    ...opening,
    { at: closed, kind: 'reprompt', speech: reprompt },
    ...played(reprompt, closed),
    { at: again, kind: 'microphone' },
    { at: again + MICROPHONE_MS, kind: 'over', reason: 'EXCEEDED_MAX_REPROMPTS' },
  ];
}

const played = ({ pieces }: Timeline, start: number): Moment[] =>
  pieces.map((piece) => ({ at: start + piece.at, kind: 'played', piece }));
