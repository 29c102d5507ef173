const ONES = 'en to tre fire fem seks syv otte ni'.split(' ');
const TEENS = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten';
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds'];

/**
 * 0 to 60, as counted aloud: ones before tens in one word. One is *en*, since what is counted is
 * a *gang*, and stays *en* in compounds before a neuter noun: *enogtyve sekunder*.
 */
export const numbers: readonly string[] = [
  'nul',
  ...ONES,
  ...TEENS.split(' '),
  ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${one}og${ten}`)]),
  'tres',
];

/** One as a label is neuter: *nummer et*, *øvelse et*. */
export const labelOne = 'et';
