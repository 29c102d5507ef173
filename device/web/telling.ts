import type { EchoEvent } from '../echo.js';
import type { Piece } from '../playback.js';
import { languageOf } from '../wiring.js';
import type { Message } from './message.js';

/** What an Echo does, as its page is told. */
export function messageOf(event: EchoEvent): Message {
  switch (event.kind) {
    case 'said':
      return { kind: 'said', words: event.words };
    case 'answered':
      return answer(event.answer.speech.pieces);
    case 'played':
      return { kind: 'piece', piece: event.piece };
    case 'microphone':
      return { kind: 'listening' };
    case 'reprompt':
      return { kind: 'asking-again' };
    case 'over':
      return { kind: 'over' };
    case 'failed':
      return { kind: 'failed' };
  }
}

const answer = (pieces: readonly Piece[]): Message => ({
  kind: 'answer',
  spoken: languageOf(pieces.map(({ text }) => text)),
  pieces,
});
