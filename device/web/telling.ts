import type { ui } from 'ask-sdk-model';
import type { Show } from '../../lambda/screen/steps.js';
import type { EchoEvent } from '../echo.js';
import { languageOf } from '../wiring.js';
import type { Timeline } from '../playback.js';
import { sentencesIn } from '../recording.js';
import type { Message, Speech } from './message.js';
import { showIn } from './show.js';
import type { Spoken } from './sound.js';

/** Tells a page what its Echo does. */
export class Telling {
  readonly #speed: number;
  #number = 0;
  #reprompt: ui.OutputSpeech | undefined;
  #sentences: readonly Spoken[] = [];

  /** @param speed how many times as fast as an Echo it speaks */
  constructor(speed: number) {
    this.#speed = speed;
  }

  /** What is to be heard of the speech with that number; null: it is no longer, or never was. */
  sentences(number: number): readonly Spoken[] | null {
    return number === this.#number ? this.#sentences : null;
  }

  /** Null: the page need not know. */
  messageOf(event: EchoEvent): Message | null {
    switch (event.kind) {
      case 'said':
        return { kind: 'said', words: event.words };
      case 'answered': {
        const { response, speech } = event.answer;
        const { outputSpeech, reprompt } = response.response;
        this.#reprompt = reprompt?.outputSpeech;
        return this.#speech(speech, outputSpeech, showIn(response));
      }
      case 'reprompt':
        return { ...this.#speech(event.speech, this.#reprompt, null), again: true };
      case 'played':
        return { kind: 'piece', piece: event.piece };
      case 'microphone':
        return { kind: 'listening' };
      case 'goes-on':
        return null;
      case 'over':
      case 'failed':
        return { kind: event.kind };
    }
  }

  #speech({ pieces }: Timeline, speech: ui.OutputSpeech | undefined, show: Show | null): Speech {
    this.#number += 1;
    const said = pieces.filter(({ kind }) => kind === 'speech');
    const spoken = languageOf(said.map(({ text }) => text));
    this.#sentences = sentencesIn(speech).flatMap((ssml, i) => {
      const piece = said[i];
      if (piece === undefined) return [];
      return [{ at: piece.at, ssml, language: languageOf([piece.text], spoken) }];
    });
    const [number, speed] = [this.#number, this.#speed];
    return { kind: 'speech', again: false, spoken, pieces, show, number, speed };
  }
}
