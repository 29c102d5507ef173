import type { PacedClock } from '../clock.js';
import type { Echo, EchoEvent } from '../echo.js';
import { playUntil } from '../household.js';
import type { Message } from './message.js';
import type { Said } from './requests.js';
import type { Spoken } from './sound.js';
import { Telling } from './telling.js';

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
  readonly #telling: Telling;
  readonly #listeners = new Set<(message: Message) => void>();
  #past: Message[] = [];
  #speechAt = 0;
  #waiting = new AbortController();
  #turn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor({ clock, speed, echo }: TabOptions) {
    this.#clock = clock;
    this.#telling = new Telling(speed);
    this.#echo = echo((event) => {
      if (event.kind === 'answered' || event.kind === 'reprompt') {
        clock.pace(speed);
        this.#speechAt = event.at;
      }
      if (event.kind === 'microphone' || event.kind === 'over') clock.pace(1);
      const message = this.#telling.messageOf(event);
      if (message !== null) this.#tell(message);
    });
  }

  /** Everything that was told since the last answer, then what comes; returns how to stop. */
  follow(listener: (message: Message) => void): () => void {
    for (const message of this.#past) listener(message);
    listener({ kind: 'now', at: this.#clock.now() - this.#speechAt });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Words and touches break in, one after the other; resolves when they are answered. */
  async say(said: Said): Promise<void> {
    const turn = this.#turn.then(() => this.#answer(said));
    this.#turn = turn;
    await turn;
  }

  /** What is to be heard of the speech with that number, while it is the last one; else null. */
  sentences(number: number): readonly Spoken[] | null {
    return this.#telling.sentences(number);
  }

  close(): void {
    this.#closed = true;
    this.#waiting.abort();
    this.#listeners.clear();
  }

  async #answer(said: Said): Promise<void> {
    if (this.#closed) return;
    this.#waiting.abort();
    this.#waitFor(said.heard);
    await ('touch' in said ? this.#echo.touch(said.touch) : this.#echo.say(said.words));
    this.#waiting = new AbortController();
    void playUntil(() => false, [this.#echo], this.#clock, this.#waiting.signal);
  }

  /** Sound may come late: the coach must not take for done what nobody has heard. */
  #waitFor(heard: number | undefined): void {
    if (heard === undefined) return;
    const late = this.#clock.now() - this.#speechAt - heard;
    if (late > 0) this.#clock.fallBack(late);
  }

  #tell(message: Message): void {
    // What was said and answered before is history; the page needs what is going on.
    if (message.kind === 'said') this.#past = [];
    this.#past = [...this.#past, message].slice(-REMEMBERED);
    for (const listener of this.#listeners) listener(message);
  }
}
