/**
 * Said alone, these could mean two things that lead to different places: "the other one" is the
 * second or the other, "hold" is stay or wait. No intent has them as a sample; the coach asks.
 */
export const ambiguous: readonly string[] = [
  'the other one',
  'the other',
  'last exercise',
  'the last one',
  'the last exercise',
  'hold',
];
