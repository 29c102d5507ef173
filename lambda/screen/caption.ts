/** Text in pieces of at most `room` letters: at the ends of sentences, else between words. */
export function pieces(text: string, room: number): readonly string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const last = all.at(-1);
    const ended = last !== undefined && /[.!?]$/.test(last);
    if (last === undefined || ended || last.length + 1 + word.length > room) all.push(word);
    else all[all.length - 1] = `${last} ${word}`;
  }
  return all;
}
