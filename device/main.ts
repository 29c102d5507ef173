import './quiet.js';
import { listen } from './ear.js';
import { run } from './run.js';
import { lengthOf, wire } from './wiring.js';

process.exitCode = await run(process.argv.slice(2), { wire, listen, lengthOf });
