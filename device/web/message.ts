import type { Language } from '../../lambda/coach/profile.js';
import type { Show } from '../../lambda/screen/steps.js';
import type { Piece } from '../playback.js';

/** What a page is told, as JSON: what its Echo does, when it does it. */
export type Message =
  | { readonly kind: 'said'; readonly words: string }
  | Speech
  /** Begins to be spoken now. */
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'listening' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failed' }
  /** All before it is past; so far is the speech that is going on, milliseconds. */
  | { readonly kind: 'now'; readonly at: number };

/** All that will be spoken; the pieces then come one by one, at their time. */
export interface Speech {
  readonly kind: 'speech';
  /** Asked again, after nobody had answered. */
  readonly again: boolean;
  readonly spoken: Language;
  readonly pieces: readonly Piece[];
  /** Null: what was shown stays. */
  readonly show: Show | null;
  /** Names its sound: `/sound/TAB/NUMBER/FRAME.mp3`. */
  readonly number: number;
  /** How many times as fast as an Echo it is spoken. */
  readonly speed: number;
}
