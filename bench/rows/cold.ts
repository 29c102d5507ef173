import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope, launchRequest, newSession } from '../../device/envelope.js';
import { timestamp } from '../../device/clock.js';
import { TABLE_NAME } from '../../device/table.js';
import { node24 } from '../../scripts/need/node24.js';
import { clientOf } from '../../test/support/table.js';
import { lambdaEnvironment, openTableProcess } from '../../test/support/table-process.js';
import { baseline } from '../baseline.js';
import { coldStart as start, emptyStart, type Start } from '../cold/process.js';
import { NotMeasured, compared, median, quantile, row, type Row } from '../row.js';

const LAMBDA = fileURLToPath(new URL('../../dist/lambda/index.mjs', import.meta.url));

/** Starts of each kind, and those before them that only warm the disk. */
const RUNS = 25;
const WARM_UPS = 3;

const KINDS = ['empty', 'practice', 'ours'] as const;
type Kind = (typeof KINDS)[number];
type Starts = Record<Kind, Start[]>;

/** Somebody new each time: every launch reads what is not there, and writes. */
const launch = (): RequestEnvelope => {
  const owner = { user: randomUUID(), echo: 'bench' };
  return envelope(launchRequest('en', timestamp(Date.now())), newSession(), owner, null);
};

/** In turns, so that whatever else the machine does, it does to all of them. */
async function interleaved(begin: Record<Kind, () => Promise<Start>>): Promise<Starts> {
  const starts: Starts = { empty: [], practice: [], ours: [] };
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    for (const kind of KINDS) {
      const begun = await begin[kind]();
      if (run >= 0) starts[kind].push(begun);
    }
  }
  return starts;
}

async function measured(endpoint: string): Promise<Starts> {
  const client = clientOf(endpoint);
  const practice = `${await baseline()}index.js`;
  const runner = {
    node: await node24(),
    // On Lambda it says by itself nothing about its age.
    environment: {
      ...lambdaEnvironment(endpoint),
      AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
    },
  };
  const answered = async (file: string): Promise<Start> => {
    const event = launch();
    const begun = await start(runner, file, event);
    const id = { S: event.context.System.user.userId };
    const { Item } = await client.send(new GetItemCommand({ TableName: TABLE_NAME, Key: { id } }));
    if (Item === undefined) throw new Error(`${file} has written nothing.`);
    return begun;
  };
  try {
    return await interleaved({
      empty: () => emptyStart(runner),
      practice: () => answered(practice),
      ours: () => answered(LAMBDA),
    });
  } finally {
    client.destroy();
  }
}

const MEGABYTE = 1_000_000;

/** From a fresh process to its first answer, with one read and one write. */
export async function coldStart(): Promise<readonly Row[]> {
  if (!existsSync(LAMBDA)) throw new NotMeasured('Run npm run build first.');
  const table = await openTableProcess();
  try {
    const starts = await measured(table.endpoint);
    const times = (kind: Kind) => starts[kind].map(({ ms }) => ms);
    const busy = (kind: Kind) => median(starts[kind].map(({ cpu }) => cpu));
    const memory = (kind: Kind) => median(starts[kind].map(({ rss }) => rss)) / MEGABYTE;
    const ours = median(times('ours'));
    const quartiles = (name: string, kind: Kind) => [
      row(`${name}, lower quartile`, quantile(times(kind), 0.25), 'ms'),
      row(`${name}, upper quartile`, quantile(times(kind), 0.75), 'ms'),
    ];
    return [
      compared(
        'cold start, against a skill as shipped today',
        ours,
        'ms',
        median(times('practice')),
      ),
      compared('cold start, against an empty process', ours, 'ms', median(times('empty'))),
      ...quartiles('cold start', 'ours'),
      ...quartiles('a skill as shipped today', 'practice'),
      ...quartiles('an empty process', 'empty'),
      compared('processor time of a cold start', busy('ours'), 'ms', busy('practice')),
      compared('memory after the first answer', memory('ours'), 'MB', memory('practice')),
    ];
  } finally {
    await table.close();
  }
}
