import { LANGUAGES, type Language } from '../coach/profile.js';

/** How long one voice on one engine needs for what it says; made by `npm run voices:measure`. */
export interface VoiceTable {
  readonly name: string;
  readonly language: Language;
  /**
   * By how much an answer may last longer or shorter than planned, as a share of its length. What
   * it is derived from stands in docs/voices.md.
   */
  readonly tolerance: number;
  /** How the figures came about: tool, version, settings, and the command to get them again. */
  readonly source: string;
  /** "1" to "60" → milliseconds. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Whole spoken lines and calls, as plain text without tags → milliseconds. */
  readonly sentences: Readonly<Record<string, number>>;
  /** Least squares over `sentences`, for a line that is not among them. */
  readonly msPerCharacter: number;
  /** The intercept that belongs to `msPerCharacter`. */
  readonly msPerLine: number;
}

/** A voice table as JSON gives it: any text may stand for the language. */
export type VoiceFile = Omit<VoiceTable, 'language'> & { readonly language: string };

/** One sentence or number as it was spoken ahead of time: a whole number of frames. */
export interface Clip {
  /** In the address of a sound. */
  readonly id: string;
  readonly ms: number;
}

/** What a voice has spoken ahead of time, and where it is joined into one sound an answer. */
export interface Sounds {
  /** By the SSML of what is said. */
  readonly clips: ReadonlyMap<string, Clip>;
  /** HTTPS, with the pack's version; `/SCRIPT.mp3` follows. */
  readonly base: string;
}

export interface Voice {
  readonly table: VoiceTable;
  /** The name for SSML's `<voice name>`, or null for the device's own voice. */
  readonly polly: string | null;
  /** Absent: the device speaks the text. */
  readonly sounds?: Sounds;
}

const isVoiceTable = (file: VoiceFile): file is VoiceTable =>
  LANGUAGES.some((known) => known === file.language);

/** Takes in a file of `voices/`. Throws a RangeError when nobody here speaks its language. */
export function voiceTable(file: VoiceFile): VoiceTable {
  if (!isVoiceTable(file)) {
    throw new RangeError(`Voice ${file.name} speaks "${file.language}", which is not a language`);
  }
  return file;
}

/** Milliseconds that a line adds to a stream in which breaks stand on both sides of it. */
export function lineMs(table: VoiceTable, text: string): number {
  const known = Object.hasOwn(table.sentences, text) ? table.sentences[text] : undefined;
  return known ?? Math.round(table.msPerLine + table.msPerCharacter * text.length);
}

/** The same for a counted number. Throws a RangeError outside 1–60: nothing else is ever counted. */
export function numberMs(table: VoiceTable, n: number): number {
  const ms = table.numbers[String(n)];
  if (ms === undefined) throw new RangeError(`Voice ${table.name} cannot count ${n}`);
  return ms;
}
