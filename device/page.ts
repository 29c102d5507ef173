/** `aside`: pauses and the device's own notes. */
export type Tone = 'person' | 'coach' | 'aside';

/** Where the conversation is written, line by line; the last line may still be growing. */
export interface Page {
  /** Begins a new line. */
  readonly line: (text: string, tone: Tone) => void;
  /** Goes on in the line that was begun. */
  readonly more: (text: string) => void;
  /** A silence, which is beginning now. */
  readonly pause: (ms: number) => void;
  /** Nothing more comes in this line. */
  readonly end: () => void;
  /** Beside the conversation: to standard error. */
  readonly note: (text: string) => void;
}

/** The part of a stream that a page needs. */
export interface Sheet {
  write(text: string): unknown;
}

export type Paint = (text: string, tone: Tone) => string;

const COLOURS: Readonly<Record<Tone, string>> = { person: '36', coach: '0', aside: '2' };

export const plain: Paint = (text) => text;
export const coloured: Paint = (text, tone) =>
  tone === 'coach' ? text : `\x1b[${COLOURS[tone]}m${text}\x1b[0m`;

export const seconds = (ms: number): string => `… ${Math.round(ms / 1000)} s`;

/** A page that is only ever written onwards: for pipes, files and simple terminals. */
export function plainPage(out: Sheet, notes: Sheet, paint: Paint): Page {
  let open = false;
  const end = (): void => {
    if (open) out.write('\n');
    open = false;
  };
  const line = (text: string, tone: Tone): void => {
    end();
    out.write(paint(text, tone));
    open = true;
  };
  return {
    line,
    more: (text) => {
      out.write(` ${text}`);
      open = true;
    },
    pause: (ms) => line(seconds(ms), 'aside'),
    end,
    note: (text) => {
      end();
      notes.write(`${text}\n`);
    },
  };
}
