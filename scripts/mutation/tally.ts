import * as v from 'valibot';

/** What became of the mutants of a file or a folder. */
export interface Tally {
  readonly name: string;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  /** No test of the selection runs there. */
  readonly uncovered: number;
}

/** A folder with a lower score, in percent, has tests that see too little. */
export const LEAST = 80;

/** As Stryker's JSON report has it; what did not compile is no mutant. */
const report = v.object({
  files: v.record(v.string(), v.object({ mutants: v.array(v.object({ status: v.string() })) })),
});

/** The files of one of Stryker's JSON reports. */
export function tallyOf(json: string): Tally[] {
  const { files } = v.parse(report, JSON.parse(json));
  return Object.entries(files).map(([name, { mutants }]) => {
    const count = (wanted: string): number =>
      mutants.filter(({ status }) => status === wanted).length;
    return {
      name,
      killed: count('Killed'),
      timedOut: count('Timeout'),
      survived: count('Survived'),
      uncovered: count('NoCoverage'),
    };
  });
}

export const sum = (name: string, all: readonly Tally[]): Tally => ({
  name,
  killed: all.reduce((total, each) => total + each.killed, 0),
  timedOut: all.reduce((total, each) => total + each.timedOut, 0),
  survived: all.reduce((total, each) => total + each.survived, 0),
  uncovered: all.reduce((total, each) => total + each.uncovered, 0),
});

const mutantsIn = ({ killed, timedOut, survived, uncovered }: Tally): number =>
  killed + timedOut + survived + uncovered;

/** Of all mutants those that were noticed, in percent. */
const score = (tally: Tally): number =>
  (100 * (tally.killed + tally.timedOut)) / Math.max(1, mutantsIn(tally));

export const isGoodEnough = (folder: Tally): boolean => score(folder) >= LEAST;

/** A Markdown table, as `docs/mutation.md` has it. */
export function table(tallies: readonly Tally[]): string {
  const rows = tallies.map((each) => {
    const { name, killed, timedOut, survived, uncovered } = each;
    const figures = [mutantsIn(each), `${score(each).toFixed(1)} %`, killed, timedOut, survived];
    return `| ${[name, ...figures, uncovered].join(' | ')} |`;
  });
  return [
    '| | mutants | score | killed | timed out | survived | not covered |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
