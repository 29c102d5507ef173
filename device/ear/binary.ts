/** Reads numbers and texts from bytes, one after the other. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @throws RangeError past the end */
  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('There are no more bytes to read.');
    this.at++;
    return byte;
  }

  /** A whole number, not negative, in groups of seven bits, the lowest first (LEB128). */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** The next bytes as they lie, without a copy. */
  take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError('There are no more bytes to read.');
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** A whole number of 32 bits, the lowest byte first. */
  uint32(): number {
    const low = this.byte() + this.byte() * 0x100;
    return low + (this.byte() + this.byte() * 0x100) * 0x10000;
  }

  /** Texts without line feeds, UTF-8. */
  texts(): string[] {
    const count = this.varint();
    const text = new TextDecoder().decode(this.take(this.varint()));
    return count === 0 ? [] : text.split('\n');
  }

  /** Sorted texts: each begins with so many letters of the one before it. */
  sortedTexts(): string[] {
    const shared = this.take(this.varint());
    const ends = this.texts();
    let before = '';
    return ends.map((end, index) => (before = before.slice(0, shared[index]) + end));
  }
}
