/** `npm run test:all` runs every suite of `jest.config.js`, one after the other, as CI does. */
import { spawnSync } from 'node:child_process';

import config from '../jest.config.js';

const SEED = process.env.SEED ?? String(Date.now() % 2 ** 31);

/** CI has less time for fault conversations than `npm run test:faults` takes by itself. */
const FEWER = ['--conversations', '1000', '--killed', '60', '--full', '5', '--load', '20'];

const OPTIONS = { faults: [...FEWER, '--seed', SEED] };

function run(suite) {
  const since = performance.now();
  const script = suite === 'unit' ? 'test' : `test:${suite}`;
  const { status } = spawnSync('npm', ['run', script, '--', ...(OPTIONS[suite] ?? [])], {
    stdio: 'inherit',
    env: { ...process.env, SEED },
  });
  const seconds = Math.round((performance.now() - since) / 1000);
  return { suite, told: `== ${suite}: ${seconds} s${status === 0 ? '' : ', FAILED'}`, status };
}

const runs = config.projects.map(({ displayName }) => {
  const each = run(displayName);
  console.log(each.told);
  return each;
});

console.log(['', ...runs.map(({ told }) => told)].join('\n'));
process.exitCode = runs.every(({ status }) => status === 0) ? 0 : 1;
