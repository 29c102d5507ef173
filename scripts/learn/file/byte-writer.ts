const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Collects bytes; `device/ear/binary.ts` reads them. */
export class ByteWriter {
  private readonly written: number[] = [];

  byte(value: number): this {
    this.written.push(value & 0xff);
    return this;
  }

  /** @param value a whole number, not negative */
  varint(value: number): this {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    return this.byte(rest);
  }

  signed(value: number): this {
    return this.varint(zigzag(value));
  }

  uint32(value: number): this {
    return this.byte(value)
      .byte(value >>> 8)
      .byte(value >>> 16)
      .byte(value >>> 24);
  }

  all(bytes: Iterable<number>): this {
    for (const byte of bytes) this.byte(byte);
    return this;
  }

  /** @param texts without line feeds */
  texts(texts: readonly string[]): this {
    const bytes = new TextEncoder().encode(texts.join('\n'));
    return this.varint(texts.length).varint(bytes.length).all(bytes);
  }

  /** @param texts sorted by code units; each is written without the letters that it shares with the one before */
  sortedTexts(texts: readonly string[]): this {
    const shared = texts.map((text, at) => sharedLength(texts[at - 1] ?? '', text));
    return this.varint(texts.length)
      .all(shared)
      .texts(texts.map((text, at) => text.slice(shared[at])));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** Shared code units, at most what a byte holds; a character of two units is never cut in half. */
function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < 0xff && at < a.length && a[at] === b[at]) at++;
  return HIGH_SURROGATE.test(a.slice(0, at)) ? at - 1 : at;
}
