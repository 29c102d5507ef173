import type { Language } from '../../lambda/coach/profile.js';
import type { Piece } from '../playback.js';

/** What a page is told, as JSON: what its Echo does, when it does it. */
export type Message =
  | { readonly kind: 'said'; readonly words: string }
  /** All that will be spoken; the pieces then come one by one, at their time. */
  | { readonly kind: 'answer'; readonly spoken: Language; readonly pieces: readonly Piece[] }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'listening' }
  | { readonly kind: 'asking-again' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failed' };
