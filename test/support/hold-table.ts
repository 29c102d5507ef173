/**
 * A process that opens the table in the folder given, or in memory, says so, and lives until it is
 * killed.
 */
import { openTable } from '../../device/table.js';

const { endpoint } = await openTable(process.argv[2] ?? null);
process.stderr.write(`open ${endpoint}\n`);
