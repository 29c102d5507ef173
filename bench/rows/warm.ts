import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { bundle } from '../../scripts/build/bundle.js';
import { node24 } from '../../scripts/need/node24.js';
import { row, type Row } from '../row.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const found = v.object({ turn: v.string(), p50: v.number(), p99: v.number() });

/** What a process that is running needs for the heaviest turn, without its database. */
export async function warm(): Promise<readonly Row[]> {
  const { files } = await bundle(ROOT, { name: 'warm', entry: 'bench/warm.ts', budget: Infinity });
  const folder = await mkdtemp(join(tmpdir(), 'warm-'));
  try {
    for (const { name, contents } of files) await writeFile(join(folder, name), contents);
    const run = promisify(execFile)(await node24(), [join(folder, 'index.mjs')]);
    const { turn, p50, p99 } = v.parse(found, JSON.parse((await run).stdout));
    console.error(`The heaviest turn is ${turn}.`);
    return [
      row('the heaviest turn without the database, p50', p50, 'ms'),
      row('the heaviest turn without the database, p99', p99, 'ms'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
