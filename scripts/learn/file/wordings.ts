import { fold, foldedWords, remembering } from '../../../device/ear/normalise.js';
import type { Language } from '../../../lambda/coach/profile.js';
import { CONCEPTS, type Meanings } from '../../../locales/meanings.js';

/** One word of a wording; a `gap` is up to four words of any kind. */
export interface Piece {
  readonly text: string;
  readonly kind: 'word' | 'stem' | 'ending' | 'gap';
}

export interface Wording {
  /** By its number. */
  readonly concept: number;
  readonly pieces: readonly Piece[];
}

const GROUP = /\(([^()]*)\)/;
/** A bar outside parentheses. */
const BAR = /\|(?![^(]*\))/;

function spelt(wording: string): string[] {
  const [group, inside] = GROUP.exec(wording) ?? [];
  if (group === undefined || inside === undefined) return [wording];
  return inside.split('|').flatMap((choice) => spelt(wording.replace(group, choice)));
}

/** `(a | b) c | d` → `a c`, `b c`, `d`. */
const spellingsOf = (pattern: string): string[] => pattern.split(BAR).flatMap(spelt);

function piecesOf(token: string, language: Language): Piece[] {
  if (token === '_') return [{ text: '', kind: 'gap' }];
  if (token.startsWith('*')) return [{ text: fold(token.slice(1)), kind: 'ending' }];
  if (token.endsWith('*')) return [{ text: fold(token.slice(0, -1)), kind: 'stem' }];
  return foldedWords(token, language).map((text) => ({ text, kind: 'word' }));
}

/** All wordings of all concepts, spelt out and folded. */
export function wordingsOf({ concepts }: Meanings, language: Language): Wording[] {
  const read = remembering((token) => piecesOf(token, language));
  return CONCEPTS.flatMap((concept, number) =>
    concepts[concept].flatMap(spellingsOf).flatMap((text) => {
      const pieces = text.split(' ').flatMap(read);
      return pieces.length === 0 ? [] : [{ concept: number, pieces }];
    }),
  );
}
