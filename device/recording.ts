import type { ui } from 'ask-sdk-model';
import { escapeXml } from '../lambda/speech/ssml.js';
import type { EchoEvent } from './echo.js';
import { tokens } from './ssml.js';

/** A sentence as it was heard: SSML, when it began, and when somebody spoke into it; milliseconds. */
export interface Heard {
  readonly at: number;
  readonly ssml: string;
  readonly cutAt: number | null;
}

/** What an answer says between its pauses, in order, as packs of sounds know it. */
export function sentencesIn(speech: ui.OutputSpeech | undefined): readonly string[] {
  if (speech?.type !== 'SSML') return [];
  const found: string[] = [];
  let said = '';
  for (const token of tokens(speech.ssml)) {
    if (token.kind === 'text') said += escapeXml(token.text);
    else if (token.name === 'lang') {
      const language = token.kind === 'open' ? (token.attributes['xml:lang'] ?? '') : null;
      said += language === null ? '</lang>' : `<lang xml:lang="${language}">`;
    } else {
      if (said.trim() !== '') found.push(said.trim());
      said = '';
    }
  }
  return found;
}

/** Nobody listens to a night: between two visits a recording is silent no longer. */
const BETWEEN_VISITS_MS = 2_000;

/** Listens to an Echo, and keeps what was to be heard. */
export class Recording {
  /** When the visit was over; null: it is not. */
  #overAt: number | null = null;
  #leftOutMs = 0;
  readonly #heard: Heard[] = [];
  /** What is still to be said of the answer, or the reprompt, that is playing. */
  #coming: readonly string[] = [];
  #reprompt: readonly string[] = [];

  get heard(): readonly Heard[] {
    return this.#heard;
  }

  on(event: EchoEvent): void {
    if (event.kind === 'over') this.#overAt = event.at;
    if (event.kind === 'said') this.#speakAt(event.at);
    if (event.kind === 'answered') {
      const { outputSpeech, reprompt } = event.answer.response.response;
      this.#coming = sentencesIn(outputSpeech);
      this.#reprompt = sentencesIn(reprompt?.outputSpeech);
    }
    if (event.kind === 'reprompt') this.#coming = this.#reprompt;
    if (event.kind === 'played' && event.piece.kind === 'speech') {
      const [ssml, ...rest] = this.#coming;
      this.#coming = rest;
      if (ssml !== undefined)
        this.#heard.push({ at: event.at - this.#leftOutMs, ssml, cutAt: null });
    }
  }

  #speakAt(at: number): void {
    const away = at - (this.#overAt ?? at);
    this.#overAt = null;
    this.#cut(at - this.#leftOutMs);
    this.#leftOutMs += Math.max(0, away - BETWEEN_VISITS_MS);
  }

  /** Time may have gone back, where it is only imagined: what was not heard yet was never said. */
  #cut(at: number): void {
    while ((this.#heard.at(-1)?.at ?? -Infinity) >= at) this.#heard.pop();
    const last = this.#heard.at(-1);
    if (last !== undefined)
      this.#heard[this.#heard.length - 1] = { ...last, cutAt: last.cutAt ?? at };
  }
}
