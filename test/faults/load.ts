import { Caller, openBench } from '../support/skill.js';

export interface Load {
  readonly requests: number;
  /** Answers that close the session, tell of an outage, or never come. */
  readonly errors: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** How many separate people talk at the same time. */
const PEOPLE = 10;

const SAID = ['StartRoutineIntent', 'ReadyIntent', 'AMAZON.PauseIntent', 'AMAZON.ResumeIntent'];

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) /
  10;

/** Load by people who have nothing to do with each other, for so many milliseconds. */
export async function loadFor(ms: number): Promise<Load> {
  const bench = await openBench();
  const until = performance.now() + ms;
  const took: number[] = [];
  let errors = 0;

  async function timed(send: () => Promise<{ readonly open: boolean }>): Promise<void> {
    const since = performance.now();
    const open = await send().then(
      (answer) => answer.open,
      () => false,
    );
    took.push(performance.now() - since);
    if (!open) errors += 1;
  }

  async function person(name: string): Promise<void> {
    for (let visit = 0; performance.now() < until; visit += 1) {
      const caller = new Caller(
        { handler: bench.handler, now: bench.now },
        { user: `${name} ${visit}`, heard: visit % 2 === 0 ? 'en' : 'da' },
      );
      await timed(() => caller.launch());
      for (const intent of SAID) await timed(() => caller.say(intent, {}, 20_000));
    }
  }

  await Promise.all(Array.from({ length: PEOPLE }, (_, i) => person(`load ${i}`)));
  await bench.close();
  const sorted = took.sort((a, b) => a - b);
  const unsaved = bench.lines.filter((line) => !line.includes('"outcome":"saved"')).length;
  return {
    requests: took.length,
    errors: Math.max(errors, unsaved),
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}
