/** Installs what `npm run test:lambda` and `npm run bench` need, or says what is missing. */
import { Missing } from './need/missing.js';
import { node24 } from './need/node24.js';
import { runtimeClient } from './need/ric.js';

try {
  await runtimeClient(await node24());
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
