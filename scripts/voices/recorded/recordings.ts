/** Amazon Polly's engines that the recordings come from. */
export const ENGINES = ['standard', 'neural'] as const;

export type Engine = (typeof ENGINES)[number];

/** A text that both engines of Polly's Matthew have read. */
export interface Recording {
  readonly text: string;
  /** From the first sound to the last, milliseconds: without the silence around it. */
  readonly ms: Readonly<Record<Engine, number>>;
}

const COLUMNS = {
  text: 'text',
  standard: 'standard_speech_ms',
  neural: 'neural_speech_ms',
} as const;

/**
 * The rows of a file of durations: tab-separated, with a header that names `text`,
 * `standard_speech_ms` and `neural_speech_ms`.
 *
 * @throws Error that names the missing column or the line without a duration
 */
export function recordingsIn(tsv: string): readonly Recording[] {
  const [header = '', ...lines] = tsv.trimEnd().split('\n');
  const names = header.split('\t');
  const column = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`The durations file has no column ${name}`);
    return at;
  };
  const at = {
    text: column(COLUMNS.text),
    standard: column(COLUMNS.standard),
    neural: column(COLUMNS.neural),
  };
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const ms = { standard: Number(cells[at.standard]), neural: Number(cells[at.neural]) };
    if (!(ms.standard > 0 && ms.neural > 0)) {
      throw new Error(`Line ${i + 2} of the durations file has no duration`);
    }
    return { text: cells[at.text] ?? '', ms };
  });
}

/** The prompt set misspells two numbers; the recordings are of these spellings. */
const MISSPELT: Readonly<Record<string, string>> = { eightteen: 'eighteen', fourty: 'forty' };

/** Numbers that the recordings have, which are also those that no other numbers compose. */
export const RECORDED_NUMBERS: readonly number[] = [
  ...Array.from({ length: 20 }, (_, i) => i + 1),
  ...[30, 40, 50, 60],
];

/** Milliseconds of each recorded number on one engine, by its digits. */
export function recordedNumbers(
  recordings: readonly Recording[],
  engine: Engine,
  words: readonly string[],
): Readonly<Record<string, number>> {
  const byWord = new Map(
    recordings.map(({ text, ms }) => {
      const word = text.toLowerCase();
      return [MISSPELT[word] ?? word, ms[engine]] as const;
    }),
  );
  return Object.fromEntries(
    RECORDED_NUMBERS.map((n) => {
      const ms = byWord.get(words[n] ?? '');
      if (ms === undefined) throw new Error(`The recordings lack the number ${n}`);
      return [String(n), ms];
    }),
  );
}
