/** A process that opens the table in the folder given, says so, and lives until it is killed. */
import { openTable } from '../../device/table.js';

const { endpoint } = await openTable(process.argv[2] ?? '');
process.stderr.write(`open ${endpoint}\n`);
