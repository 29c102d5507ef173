import { otherThan, type Language } from '../locales/languages.js';
import { readLore } from './ear/learnt.js';
import { readModel } from './ear/model.js';
import type { Heard } from './ear/patterns.js';
import {
  type Ear,
  earOf,
  understandWith,
  type Understood,
  type WayOut,
  wayOutTo,
} from './ear/understand.js';

export type { Heard, HeardSlot } from './ear/patterns.js';
export type { Understood } from './ear/understand.js';

interface Listener {
  readonly ear: Ear;
  readonly wayOut: WayOut;
}

const listeners = new Map<Language, Listener>();

function listenerFor(language: Language): Listener {
  const known = listeners.get(language);
  if (known !== undefined) return known;
  const other = otherThan(language);
  const ear = earOf(readModel(language), language, () => readLore(language));
  const listener = { ear, wayOut: wayOutTo(readModel(other), other) };
  listeners.set(language, listener);
  return listener;
}

/** What a device makes of an utterance, and why. See `listen`. */
export function understand(utterance: string, language: Language): Understood {
  const { ear, wayOut } = listenerFor(language);
  return understandWith(ear, wayOut, utterance);
}

/**
 * What a device with this interaction model makes of an utterance: its samples and synonyms
 * exactly, spelling and softeners aside, then the closest meaning within a bound; all else is
 * AMAZON.FallbackIntent. The wish for another language is also understood in that other language.
 * @throws where the interaction models have not been generated
 */
export function listen(utterance: string, language: Language): Heard {
  return understand(utterance, language).heard;
}
