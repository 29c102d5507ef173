/** How far the speech is, milliseconds: by its sound where there is one, else by the wall. */
export class Playhead {
  readonly #sounding: () => number | null;
  #at = 0;
  #since = 0;
  #speed = 0;

  /** @param sounding where the sound is; null: there is none, or none yet */
  constructor(sounding: () => number | null) {
    this.#sounding = sounding;
  }

  get at(): number {
    return this.#sounding() ?? this.#at + (performance.now() - this.#since) * this.#speed;
  }

  /** It is there now, and goes on so many times as fast as time; 0: it stands. */
  set(at: number, speed: number = this.#speed): void {
    this.#at = at;
    this.#since = performance.now();
    this.#speed = speed;
  }
}
