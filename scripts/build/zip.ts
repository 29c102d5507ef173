import { deflateRawSync } from 'node:zlib';

export interface File {
  /** Within the folder that is zipped. */
  readonly name: string;
  readonly contents: Uint8Array;
}

/** What a zip spends on a file beside its contents: a local and a central header, each with the name. */
const HEADERS = 30 + 46;

/** At the end of a zip, for all files. */
const END = 22;

/** How large a zip of these files is, bytes; `ask deploy` and Lambda take it no larger. */
export const zipBytes = (files: readonly File[]): number =>
  files.reduce((sum, { name, contents }) => {
    const packed = deflateRawSync(contents, { level: 9 }).length;
    return sum + HEADERS + 2 * Buffer.byteLength(name) + packed;
  }, END);
