import { zipSync } from 'fflate';

export interface File {
  /** Within the folder that is zipped. */
  readonly name: string;
  readonly contents: Uint8Array;
}

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
