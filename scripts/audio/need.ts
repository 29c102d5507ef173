/** Says what `npm run test:audio` lacks, in one sentence, and ends with 1. */
import { spawnSync } from 'node:child_process';

const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'espeak-ng': ['--version'],
  ffmpeg: ['-version'],
};

const missing = Object.entries(TOOLS)
  .filter(([tool, args]) => spawnSync(tool, args).error !== undefined)
  .map(([tool]) => tool);

if (missing.length > 0) {
  const names = missing.join(' ');
  console.error(`not measured: install ${names} (apt-get install ${names})`);
  process.exitCode = 1;
}
