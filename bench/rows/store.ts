import { Caller, openBench } from '../../test/support/skill.js';
import { row, type Row } from '../row.js';

/** Longer than any answer: each word is said when the answer before is over. */
const HEARD_OUT_MS = 210_000;

const MOST_TURNS = 60;

/** What a routine asks of DynamoDB, by the number of its requests. */
export async function storeCalls(): Promise<readonly Row[]> {
  const bench = await openBench({ logLevel: 'silent' });
  try {
    const caller = new Caller(bench, { user: 'bench' });
    await caller.launch();
    let requests = 2;
    let answer = await caller.say('StartRoutineIntent');
    for (; answer.open && requests < MOST_TURNS; requests += 1) {
      answer = await caller.say('ReadyIntent', {}, HEARD_OUT_MS);
    }
    const share = (name: string): number =>
      bench.proxy.calls.filter(({ operation }) => operation === name).length / requests;
    return [
      row('requests in a first routine', requests, 'requests'),
      row('reads a request', share('GetItem'), 'reads'),
      row('writes a request', share('PutItem'), 'writes'),
    ];
  } finally {
    await bench.close();
  }
}
