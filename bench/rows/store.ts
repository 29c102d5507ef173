import { countedRoutines } from '../../scripts/cost/routine.js';
import { row, type Row } from '../row.js';

/** What a routine asks of DynamoDB, by the number of its requests. */
export async function storeCalls(): Promise<readonly Row[]> {
  const { requests, reads, writes } = (await countedRoutines()).first;
  return [
    row('requests in a first routine', requests, 'requests'),
    row('reads a request', reads / requests, 'reads'),
    row('writes a request', writes / requests, 'writes'),
  ];
}
