import type { EchoEvent } from './echo.js';
import type { Notes } from './notes.js';
import type { Page } from './page.js';
import type { Piece } from './playback.js';

export interface ShowOptions {
  readonly page: Page;
  readonly notes: Notes;
  /** Each answer also as one line of raw response envelope. */
  readonly json: boolean;
  /** False where the terminal itself shows what is typed. */
  readonly showWords: boolean;
}

/** Shorter pauses are not shown: they belong to the sentence before. */
const SHOWN_PAUSE_MS = 1_000;
/** Nor are those between two numbers of a slow count. */
const COUNTING_PAUSE_MS = 2_000;

/** Writes down what an Echo does, as a conversation. */
export function show({ page, notes, json, showWords }: ShowOptions): (event: EchoEvent) => void {
  let playing: readonly Piece[] = [];
  /** The line may grow: the count that it begins goes on in it. */
  let growing = false;

  const pause = (piece: Piece): void => {
    const next = playing[playing.indexOf(piece) + 1];
    const hidden = growing && next && isNumber(next) ? COUNTING_PAUSE_MS : SHOWN_PAUSE_MS;
    if (piece.ms < hidden) return;
    page.pause(piece.ms);
    growing = false;
  };
  const speech = (piece: Piece): void => {
    if (growing && isNumber(piece)) page.more(piece.text);
    else for (const sentence of sentences(piece.text)) page.line(sentence, 'coach');
    growing = true;
  };
  return (event) => {
    if (event.kind === 'played') {
      if (event.piece.kind === 'pause') pause(event.piece);
      else speech(event.piece);
      return;
    }
    growing = false;
    page.end();
    if (event.kind === 'answered') playing = event.answer.speech.pieces;
    if (event.kind === 'reprompt') playing = event.speech.pieces;
    if (event.kind === 'said' && showWords) page.line(`> ${event.words}`, 'person');
    if (event.kind === 'answered' && json)
      page.line(JSON.stringify(event.answer.response), 'coach');
    if (event.kind === 'failed') page.note(notes.failed(sentenceOf(event.error)));
    if (event.kind === 'over') page.note(notes.over);
    page.end();
  };
}

/** Lines begin with a capital letter, the number words of a count do not. */
const isNumber = ({ text }: Piece): boolean => /^\p{Ll}\S*$/u.test(text);

/** "Number two. Tilt." reads best on one line; a paragraph does not. */
const LONG_LINE = 80;

const sentences = (text: string): string[] =>
  text.length > LONG_LINE ? text.split(/(?<=[.!?]) /) : [text];

function sentenceOf(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}, ${error.message}` : String(error);
  const folded = reason.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(folded) ? folded : `${folded}.`;
}
