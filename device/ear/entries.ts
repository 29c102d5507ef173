/** Where the line begins that the place stands in. */
const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/**
 * Looks a line up as in a dictionary, by halves.
 * @param text lines in the order of their code units, each ended by a line feed
 * @param key what the line begins with; no line may begin with the key of another
 * @returns what follows the key; null where no line begins with it
 */
export function entryIn(text: string, key: string): string | null {
  let from = 0;
  let to = text.length;
  while (from < to) {
    const start = lineStart(text, Math.floor((from + to) / 2));
    const end = text.indexOf('\n', start);
    if (text.startsWith(key, start)) return text.slice(start + key.length, end);
    if (text.slice(start, end) < key) from = end + 1;
    else to = start;
  }
  return null;
}
