/** The slots of a line, sorted, without doubles: "Say {word.yes} or {word.no}." → word.no, word.yes. */
export function slotsOf(text: string): readonly string[] {
  const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? '');
  return [...new Set(found)].sort();
}

/** Keys whose slots are not the same in both languages. */
export function unequalSlots(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(one).filter(
    (key) => slotsOf(one[key] ?? '').join() !== slotsOf(other[key] ?? '').join(),
  );
}

/** Keys whose text says what must never be said. */
export function saying(
  forbidden: RegExp,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(words).filter((key) => forbidden.test(words[key] ?? ''));
}
