import type { Fixture } from './fixture.js';
import { deployer } from './fixtures/deployer.js';
import { lambda } from './fixtures/lambda.js';
import { refused } from './fixtures/refused.js';
import { rights } from './fixtures/rights.js';
import { sound } from './fixtures/sound.js';
import { table } from './fixtures/table.js';

export const FIXTURES: readonly Fixture[] = [
  ...refused,
  ...rights,
  ...table,
  ...lambda,
  ...deployer,
  ...sound,
];
