import type { PacedClock } from '../clock.js';
import type { Echo, EchoEvent } from '../echo.js';
import { playUntil } from '../household.js';
import type { Message } from './message.js';
import { messageOf } from './telling.js';

/** What a page that is opened or loaded again must know of what happened before. */
const REMEMBERED = 200;

export interface TabOptions {
  readonly clock: PacedClock;
  /** How many times as fast it speaks; it listens as long as ever. */
  readonly speed: number;
  /** Makes the Echo of this tab, which tells the tab all that it does. */
  readonly echo: (on: (event: EchoEvent) => void) => Echo;
}

/** One tab of a browser: an Echo of its own on the account of whoever started the device. */
export class Tab {
  readonly #echo: Echo;
  readonly #clock: PacedClock;
  readonly #listeners = new Set<(message: Message) => void>();
  #past: Message[] = [];
  #waiting = new AbortController();
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor({ clock, speed, echo }: TabOptions) {
    this.#clock = clock;
    this.#echo = echo((event) => {
      if (event.kind === 'answered' || event.kind === 'reprompt') clock.pace(speed);
      if (event.kind === 'microphone' || event.kind === 'over') clock.pace(1);
      this.#tell(messageOf(event));
    });
  }

  /** Everything that was told since the last answer, then what comes; returns how to stop. */
  follow(listener: (message: Message) => void): () => void {
    for (const message of this.#past) listener(message);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Words break in, one utterance after the other; resolves when they are answered. */
  async say(words: string): Promise<void> {
    const turn = this.#turn.then(() => this.#answer(words));
    this.#turn = turn;
    await turn;
  }

  close(): void {
    this.#closed = true;
    this.#waiting.abort();
    this.#listeners.clear();
  }

  async #answer(words: string): Promise<void> {
    if (this.#closed) return;
    this.#waiting.abort();
    await this.#echo.say(words);
    this.#waiting = new AbortController();
    void playUntil(() => false, [this.#echo], this.#clock, this.#waiting.signal);
  }

  #tell(message: Message): void {
    // What was said and answered before is history; the page needs what is going on.
    if (message.kind === 'said') this.#past = [];
    this.#past = [...this.#past, message].slice(-REMEMBERED);
    for (const listener of this.#listeners) listener(message);
  }
}
