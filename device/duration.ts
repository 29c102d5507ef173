const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How people write them, English and Danish; the longer spellings stand first. */
const UNITS: readonly (readonly [spelling: string, ms: number])[] = [
  ['hours?|timer?|time|h|t', HOUR],
  ['minutes?|minutter|minut|min|m', MINUTE],
  ['seconds?|sekunder|sekund|sec|sek|s', SECOND],
  ['days?|dage|dag|d', 24 * HOUR],
];

const anyUnit = UNITS.map(([spelling]) => spelling).join('|');

/** A pattern's source: one or more amounts, such as `1m20s`, `45 s`, `20 h` or `1,5 time`. */
export const DURATION = `(?:\\d+(?:[.,]\\d+)?\\s*(?:${anyUnit})(?![a-zæøå])\\s*)+`;

/** Milliseconds of a text that matches `DURATION` whole; null of any other. */
export function duration(text: string): number | null {
  if (!new RegExp(`^${DURATION}$`, 'i').test(text.trim())) return null;
  const amounts = text.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]+)/gi);
  return [...amounts].reduce((sum, [, n = '', unit = '']) => {
    return sum + Math.round(Number(n.replace(',', '.')) * unitMs(unit));
  }, 0);
}

function unitMs(unit: string): number {
  const found = UNITS.find(([spelling]) => new RegExp(`^(?:${spelling})$`, 'i').test(unit));
  return found?.[1] ?? 0;
}
