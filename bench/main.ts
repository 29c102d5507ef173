/** Measures, prints a table and writes `bench/results.json`; notes go to standard error. */
import '../device/quiet.js';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Missing } from '../scripts/need/missing.js';
import { coldStart } from './rows/cold.js';
import { storeCalls } from './rows/store.js';
import { holds } from './rows/holds.js';
import { sound } from './rows/sound.js';
import { speech } from './rows/speech.js';
import { understanding } from './rows/understanding.js';
import { warm } from './rows/warm.js';
import { zipSize } from './rows/zip.js';
import { NotMeasured, type Measurement, type Row } from './row.js';
import { table } from './table.js';

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  'cold start': coldStart,
  'zip size': zipSize,
  'warm turns': warm,
  'store calls': storeCalls,
  speech,
  'counted holds': holds,
  'Danish sound': sound,
  understanding,
};

const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  try {
    rows.push(...(await measure()));
  } catch (error) {
    if (!(error instanceof NotMeasured || error instanceof Missing)) throw error;
    console.error(`${name}: not measured: ${error.message}`);
    process.exitCode = 1;
  }
}
const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${process.platform}\n`);
console.log(table(rows));
await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
