/**
 * Sound is put together from frames of MPEG-2 layer III: 24 kHz, mono, a constant 48 kbit/s and no
 * bit reservoir, so that each frame is 576 samples in 144 bytes and needs no other to be decoded.
 * Alexa's `<audio>` wants MPEG version 2, 48 kbit/s and one of 16, 22.05 and 24 kHz.
 */
export const FRAME_MS = 24;
export const FRAME_BYTES = 144;

/** Sync, MPEG-2, layer III, no checksum · 48 kbit/s, 24 kHz, no padding · mono, original. */
const HEADER = [0xff, 0xf3, 0x64, 0xc4] as const;

/** A frame whose side information and spectrum are all zeros. */
export const SILENT_FRAME: Uint8Array = Uint8Array.from(
  { length: FRAME_BYTES },
  (_, i) => HEADER[i] ?? 0,
);

/** Frames that come nearest to a length. */
export const framesOf = (ms: number): number => Math.round(ms / FRAME_MS);

/**
 * What keeps bytes from being joined with others, or null: a whole number of frames, each with the
 * one header, and with `main_data_begin` 0, which says that it borrows nothing from frames before.
 */
export function unjoinable(bytes: Uint8Array): string | null {
  if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) {
    return `${bytes.length} bytes are no whole number of frames of ${FRAME_BYTES}`;
  }
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    const frame = at / FRAME_BYTES;
    if (HEADER.some((byte, i) => bytes[at + i] !== byte))
      return `frame ${frame} has another header`;
    if (bytes[at + HEADER.length] !== 0) return `frame ${frame} borrows from frames before it`;
  }
  return null;
}
