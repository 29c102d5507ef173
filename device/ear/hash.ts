const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Spreads every bit over all others, as MurmurHash3 ends: the upper bits of FNV-1a alone are poor. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * FNV-1a over the UTF-16 code units of a text, its bits mixed at the end.
 * @param seed another seed gives an independent hash
 * @returns a whole number of 32 bits, not negative
 */
export function hashOf(text: string, seed = 0): number {
  let hash = OFFSET ^ seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return mixed(hash);
}

/** FNV-1a over bytes: a checksum. @returns a whole number of 32 bits, not negative */
export function checksumOf(bytes: Uint8Array): number {
  let hash = OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}
