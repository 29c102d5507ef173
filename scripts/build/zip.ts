import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

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

/** The same files are the same zip: it knows no other day than the first of DOS. */
const DAY = '1980-01-01T00:00';

/** A file that everybody may read, as Unix writes it; Lambda looks. */
const READABLE = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** What cannot get smaller is not tried. */
const PACKED = /\.mp3$/;

export const zipped = (files: readonly File[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, contents }) => [
        name,
        [contents, { ...READABLE, level: PACKED.test(name) ? 0 : 9, mtime: DAY }],
      ]),
    ),
  );
