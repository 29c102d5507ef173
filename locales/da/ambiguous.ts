/**
 * Said alone, these could mean two things that lead to different places: "den anden" is the second
 * or the other, "hold" is stay or wait. No intent has them as a sample; the coach asks.
 */
export const ambiguous: readonly string[] = [
  'den anden',
  'den sidste',
  'sidste øvelse',
  'den sidste øvelse',
  'hold',
];
