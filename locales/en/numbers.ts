const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];

/** 0 to 60, as counted aloud. */
export const numbers: readonly string[] = [
  'zero',
  ...ONES,
  ...TEENS.split(' '),
  ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${ten}-${one}`)]),
  'sixty',
];

/** One as a label: "number one". */
export const labelOne = 'one';
