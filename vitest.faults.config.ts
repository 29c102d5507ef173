import { defineConfig } from 'vitest/config';

/** Run by `npm run test:faults`: coaches broken on purpose, which the oracle must catch. */
export default defineConfig({
  test: { include: ['test/faults/*.faults.ts'], testTimeout: 180_000 },
});
