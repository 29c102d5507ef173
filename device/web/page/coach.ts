import type { Language } from '../../../lambda/coach/profile.js';
import type { Speech } from '../message.js';
import type { Choice } from './choice.js';
import type { Joined } from './joined.js';
import { isNumber } from './number.js';
import { Playhead } from './playhead.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';
import type { Speaker } from './voice.js';

/** Shorter answers need no bar that shows how far they are. */
const LONG_MS = 10_000;

/** A page in the background is not drawn; its captions go on nevertheless. */
const UNSEEN_MS = 250;

interface CoachParts {
  readonly shown: View;
  readonly pictures: Stage;
  readonly joined: Joined;
  readonly browserVoice: Speaker;
  readonly voice: () => Choice;
}

/** What the coach is saying: heard, written and shown, all by one clock. */
export class Coach {
  readonly #parts: CoachParts;
  readonly #playhead: Playhead;
  #speech: Speech | null = null;
  /** The piece that is begun next. */
  #next = 0;
  #ended = false;
  /** While the device tells again what was before, nothing sounds. */
  #live = false;

  constructor(parts: CoachParts) {
    this.#parts = parts;
    this.#playhead = new Playhead(parts.joined.at);
    const draw = (): void => {
      this.#tick();
      requestAnimationFrame(draw);
    };
    draw();
    setInterval(() => this.#tick(), UNSEEN_MS);
  }

  begin(speech: Speech): void {
    this.stop();
    this.#speech = speech;
    this.#next = 0;
    this.#ended = false;
    this.#playhead.set(0, speech.speed);
    if (speech.show !== null) this.#parts.pictures.begin(speech.show, speech.spoken);
    if (this.#live) this.#sound(0);
  }

  /** How much has sounded, milliseconds; undefined: there is no sound. */
  get heard(): number | undefined {
    return this.#parts.joined.at() ?? undefined;
  }

  /** So far it is by the device's clock. */
  told(at: number): void {
    this.#playhead.set(at);
    if (this.#parts.joined.at() === null) this.#advance(at);
  }

  /** All that was has been told; so far it is now. */
  now(at: number): void {
    this.#live = true;
    if (this.#speech === null || this.#ended) return;
    this.#playhead.set(at);
    this.#sound(at);
  }

  /** Nothing more is said, though its sound may be a moment late. */
  end(): void {
    this.#ended = true;
    this.#parts.shown.progress(null);
  }

  /** Somebody broke in, or the device has gone. */
  stop(): void {
    this.#parts.joined.stop();
    this.#parts.browserVoice.stop();
    this.#playhead.set(this.#playhead.at, 0);
  }

  /** Somebody else speaks from here on. */
  revoice(): void {
    const { at } = this.#playhead;
    this.#parts.joined.stop();
    this.#parts.browserVoice.stop();
    if (this.#live && !this.#ended) this.#sound(at);
  }

  /** The device tells anew what is going on, if anything is. */
  again(language: Language): void {
    this.stop();
    this.#live = false;
    this.#speech = null;
    this.#parts.shown.progress(null);
    this.#parts.pictures.begin(null, language);
  }

  #sound(from: number): void {
    const speech = this.#speech;
    // No sound plays forty times as fast.
    if (speech?.speed !== 1 || this.#parts.voice().kind !== 'joined') return;
    this.#parts.joined.play(speech.number, from);
  }

  #tick(): void {
    const { joined, pictures, shown } = this.#parts;
    const sounding = joined.at();
    const speech = this.#speech;
    if (sounding !== null) this.#advance(sounding);
    const at = sounding ?? (this.#ended ? Infinity : this.#playhead.at);
    // The picture of the question stays while it is asked again.
    pictures.at(speech === null || speech.again ? Infinity : at);
    const length = speech?.pieces.reduce((sum, { ms }) => sum + ms, 0) ?? 0;
    if (!this.#ended && length > LONG_MS) shown.progress(Math.min(1, at / length));
  }

  #advance(at: number): void {
    const { pieces, spoken } = this.#speech ?? { pieces: [], spoken: 'en' };
    for (let piece = pieces[this.#next]; piece !== undefined && piece.at <= at;) {
      if (piece.kind === 'speech') this.#say(piece.text, spoken);
      this.#next += 1;
      piece = pieces[this.#next];
    }
  }

  #say(text: string, language: Language): void {
    const { shown, browserVoice, voice } = this.#parts;
    const counted = isNumber(text, language);
    if (!counted) shown.caption(text, 'coach');
    const choice = voice();
    if (!this.#live || choice.kind !== 'browser') return;
    const own = browserVoice.voices(language).find(({ name }) => name === choice.name);
    if (own !== undefined) browserVoice.say(text, own, counted);
  }
}
