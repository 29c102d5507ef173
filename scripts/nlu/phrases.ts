/** A phrase, and what it ought to be understood as. */
export interface Phrase {
  readonly text: string;
  readonly intent: string;
  /** `exercise=plank`, `exercise=?` for a name that nobody knows; `-` for no slot. */
  readonly slot: string;
}

/** Reads `phrase<TAB>intent<TAB>slot=id`, one a line; lines that begin with # are notes. */
export function phrasesIn(text: string): Phrase[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [phrase = '', intent = '', slot = '-'] = line.split('\t').map((cell) => cell.trim());
      return { text: phrase, intent, slot: slot === '' ? '-' : slot };
    });
}
