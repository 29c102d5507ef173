/** A phrase, and what it ought to be understood as. */
export interface Phrase {
  readonly text: string;
  readonly intent: string;
  /** `exercise=plank`, `exercise=?` for a name that nobody knows; `-` for no slot. */
  readonly slot: string;
}

/** The lines of a text, without empty ones and without notes, which begin with #. */
export const linesIn = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Reads `phrase<TAB>intent<TAB>slot=id`, one a line; lines that begin with # are notes. */
export function phrasesIn(text: string): Phrase[] {
  return linesIn(text).map((line) => {
    const [phrase = '', intent = '', slot = '-'] = line.split('\t').map((cell) => cell.trim());
    return { text: phrase, intent, slot: slot === '' ? '-' : slot };
  });
}
